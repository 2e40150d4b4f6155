package org.assay.api.profiles;

import java.util.List;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.SessionCommand.KnownTopic;

/**
 * One learner's standing in one competency, as projected from the competency's latest assessment.
 *
 * @param eventNo the last event of {@code assessment} that is in here
 * @param lastEvidenceAtMs epoch ms of the latest response that counts, 0 when there is none
 */
record CompetencyRow(
        LearnerId learner,
        CompetencyCode competency,
        AssessmentId assessment,
        int eventNo,
        Status status,
        List<KnownTopic> topics,
        long lastEvidenceAtMs) {

    /** Where the competency's latest assessment stands. */
    enum Status {
        STARTED,
        COMPLETED,
        /** Taken back: as if never started. */
        DISCARDED
    }

    CompetencyRow {
        topics = List.copyOf(topics);
    }

    CompetencyKnowledge knowledge() {
        return new CompetencyKnowledge(topics, lastEvidenceAtMs);
    }
}
