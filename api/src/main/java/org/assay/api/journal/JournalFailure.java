package org.assay.api.journal;

/**
 * An operating failure of the journal; what it says of the entry decides what may be told to the
 * learner.
 */
public abstract sealed class JournalFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private JournalFailure(String message, Throwable cause) {
        super(message, cause, false, false);
    }

    /** The entry was certainly not written: the queue is full, or there is no connection. */
    public static final class Unavailable extends JournalFailure {
        private static final long serialVersionUID = 1L;

        public Unavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * The entry may or may not have been written: the connection was lost, or the answer did not
     * come in time.
     */
    public static final class OutcomeUnknown extends JournalFailure {
        private static final long serialVersionUID = 1L;

        public OutcomeUnknown(Throwable cause) {
            super("the fate of a commit is unknown", cause);
        }
    }

    /** The entry was certainly not written: PostgreSQL refuses this very row. */
    public static final class Refused extends JournalFailure {
        private static final long serialVersionUID = 1L;

        public Refused(Throwable cause) {
            super("the journal refuses the entry", cause);
        }
    }
}
