package org.assay.engine.session;

import java.util.Optional;
import org.assay.engine.session.SessionEvent.ResponseRecorded;

/** Where an assessment stands: the fold of its events. Each phase holds only what is true in it. */
public sealed interface SessionState {

    /** Number of the event that comes next, which is also how many events are folded in. */
    int nextEventNo();

    /** Before the first event. */
    record NotStarted() implements SessionState {
        @Override
        public int nextEventNo() {
            return 0;
        }
    }

    /**
     * A challenge is before the learner.
     *
     * @param current the challenge of sequence {@link #sequence()}
     * @param answered the items answered so far
     * @param last the latest response, none before the first
     * @param previousTimed the latest item answered had a timer
     */
    record InProgress(
            Header header,
            Served current,
            Knowledge knowledge,
            ItemSet answered,
            Progress progress,
            Optional<ResponseRecorded> last,
            boolean previousTimed)
            implements SessionState {

        /** The sequence under which the current challenge is answered. */
        public int sequence() {
            return progress.answered() + 1;
        }

        @Override
        public int nextEventNo() {
            return sequence();
        }
    }

    /** The assessment has ended and its knowledge stands. */
    record Completed(
            Header header,
            Knowledge knowledge,
            Progress progress,
            ResponseRecorded last,
            Reached reached)
            implements SessionState {
        @Override
        public int nextEventNo() {
            return progress.answered() + 1;
        }
    }

    /** The learner took back what the assessment established. */
    record Discarded(Header header, Progress progress, int nextEventNo) implements SessionState {}
}
