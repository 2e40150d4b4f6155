package org.assay.api.profiles;

import java.util.List;
import org.assay.engine.session.SessionCommand.KnownTopic;

/**
 * What is known of a learner in one competency.
 *
 * @param lastEvidenceAtMs epoch ms of the latest response that counts, 0 when there is none
 */
public record CompetencyKnowledge(List<KnownTopic> topics, long lastEvidenceAtMs) {
    public CompetencyKnowledge {
        topics = List.copyOf(topics);
    }

    static CompetencyKnowledge none() {
        return new CompetencyKnowledge(List.of(), 0);
    }
}
