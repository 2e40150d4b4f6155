package org.assay.engine.session;

import java.util.List;
import java.util.OptionalInt;
import org.assay.engine.bank.ItemId;
import org.assay.engine.grading.Result;

/**
 * What happened in an assessment, with every outcome that was decided: folding events decides
 * nothing.
 *
 * <p>Events of one assessment are numbered from 0 without gap.
 */
public sealed interface SessionEvent {

    int eventNo();

    /** Epoch ms. */
    long atMs();

    /** Whether the assessment is in another phase afterwards: it began, ended or was taken back. */
    default boolean changesPhase() {
        return switch (this) {
            case AssessmentStarted _ -> true;
            case ResponseRecorded response -> response.next() instanceof Next.Finished;
            case AssessmentDiscarded _ -> true;
        };
    }

    /**
     * The assessment began.
     *
     * @param topics what is known by topic, one entry for each topic of the pool, in its order
     * @param targetSkills skills of the pool
     * @param assessedSkills those that need no question
     */
    record AssessmentStarted(
            Header header,
            StartMode mode,
            List<SessionCommand.KnownTopic> topics,
            int targetSkills,
            int assessedSkills,
            Served first)
            implements SessionEvent {
        public AssessmentStarted {
            topics = List.copyOf(topics);
        }

        @Override
        public int eventNo() {
            return 0;
        }

        @Override
        public long atMs() {
            return header.startedAtMs();
        }
    }

    /**
     * A response was graded. Event {@code n} records the response to sequence {@code n}.
     *
     * @param elapsedMs from serving the challenge to the response, by the server's clock
     * @param levelUp the competency's new level, when this response raised it
     * @param checkpoint the learner is to be shown how far the assessment is
     */
    record ResponseRecorded(
            long atMs,
            int sequence,
            ItemId item,
            Submission submission,
            boolean focusLost,
            Result result,
            long elapsedMs,
            OptionalInt levelUp,
            Progress progress,
            boolean checkpoint,
            Next next)
            implements SessionEvent {

        @Override
        public int eventNo() {
            return sequence;
        }

        /** Whether a submission has the content that was recorded. */
        public boolean records(SessionCommand.SubmitResponse submit) {
            return sequence == submit.sequence()
                    && item.equals(submit.item())
                    && submission.equals(submit.submission());
        }
    }

    /** The learner took back what the assessment established. */
    record AssessmentDiscarded(int eventNo, long atMs) implements SessionEvent {}
}
