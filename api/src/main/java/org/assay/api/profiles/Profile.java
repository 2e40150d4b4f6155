package org.assay.api.profiles;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.scoring.Score;
import org.assay.engine.session.AssessmentId;

/**
 * Where a learner stands in every competency.
 *
 * @param levelCeiling the highest level that counts today
 */
public record Profile(List<Standing> competencies, int levelCeiling) {
    /** Competencies at level 1 or above without which nobody is certifiable. */
    private static final int CERTIFIABLE_FROM = 5;

    public Profile {
        competencies = List.copyOf(competencies);
    }

    /** Whether a placement was taken. */
    public enum Status {
        NOT_STARTED,
        STARTED,
        COMPLETED
    }

    /**
     * One competency.
     *
     * @param assessment the latest placement
     * @param daysBeforeImproving whole days, 0 when it may be improved; nothing without a response
     * @param daysBeforeReset whole days, 0 when it may be reset; nothing without a response
     */
    public record Standing(
            CompetencyCode code,
            Score score,
            Status status,
            Optional<AssessmentId> assessment,
            OptionalInt daysBeforeImproving,
            OptionalInt daysBeforeReset) {}

    public int totalPoints() {
        return competencies.stream().mapToInt(standing -> standing.score().points()).sum();
    }

    public int maxPoints() {
        return competencies.size() * levelCeiling * org.assay.engine.scoring.Score.POINTS_PER_LEVEL;
    }

    /**
     * Whether the learner may sit a certification: five competencies at level 1 or above, ceilings
     * aside.
     */
    public boolean isCertifiable() {
        return competencies.stream()
                        .filter(standing -> standing.score().uncappedLevel() >= 1)
                        .count()
                >= CERTIFIABLE_FROM;
    }
}
