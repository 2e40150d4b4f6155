package org.assay.engine.session;

import java.util.List;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.ItemId;
import org.assay.engine.bank.TopicId;

/** What is asked of an assessment. */
public sealed interface SessionCommand {

    /**
     * Starts an assessment.
     *
     * @param prior what is known of the learner, by topic; topics that the bank no longer has are
     *     ignored
     * @param lastEvidenceAtMs epoch ms of the learner's latest response in the competency, 0 when
     *     there is none
     */
    record StartAssessment(
            AssessmentId id,
            LearnerId learner,
            Purpose purpose,
            CompetencyCode competency,
            StartMode mode,
            List<KnownTopic> prior,
            long lastEvidenceAtMs,
            int levelCeiling,
            long seed,
            String language)
            implements SessionCommand {
        public StartAssessment {
            prior = List.copyOf(prior);
        }
    }

    /**
     * Answers or skips the challenge of a sequence.
     *
     * @param sequence rank of the challenge in the assessment, from 1
     * @param focusLost the client saw the learner leave the page; recorded, not believed
     */
    record SubmitResponse(int sequence, ItemId item, Submission submission, boolean focusLost)
            implements SessionCommand {}

    /**
     * Takes back what the assessment established: the learner resets the competency.
     *
     * @param lastEvidenceAtMs epoch ms of the learner's latest response in the competency, 0 when
     *     there is none
     */
    record DiscardAssessment(long lastEvidenceAtMs) implements SessionCommand {}

    /**
     * What is known of a learner in one topic.
     *
     * @param knowledge packed as by {@link org.assay.engine.knowledge.TopicKnowledge}
     */
    record KnownTopic(TopicId topic, long knowledge) {}
}
