package org.assay.engine.session;

/** The answer to a command. */
public sealed interface Decision {

    /** The command is carried out once the event is committed. */
    record Accepted(SessionEvent event) implements Decision {}

    /** The command was carried out before: the stored event is its answer. */
    record Repeated(SessionEvent.ResponseRecorded stored) implements Decision {}

    /**
     * The sequence was answered longer ago than the state remembers: the journal holds the event to
     * compare with.
     */
    record Settled(int sequence) implements Decision {}

    /** The command is refused and changes nothing. */
    record Rejected(Rejection reason) implements Decision {}
}
