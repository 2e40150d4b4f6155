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
     * @param percent how much of the test under way is done, 0..100; nothing without one
     * @param lastResponseAtMs epoch ms of the latest response that counts, 0 without one
     * @param daysBeforeImproving whole days, 0 when it may be improved; nothing without a response
     * @param daysBeforeReset whole days, 0 when it may be reset; nothing without a response
     */
    public record Standing(
            CompetencyCode code,
            Score score,
            Status status,
            Optional<AssessmentId> assessment,
            OptionalInt percent,
            long lastResponseAtMs,
            OptionalInt daysBeforeImproving,
            OptionalInt daysBeforeReset) {

        /** Whether it may be improved today, and there is a level left to reach. */
        public boolean isImprovable() {
            return status == Status.COMPLETED
                    && score.level() < score.levelCeiling()
                    && daysBeforeImproving.orElse(0) == 0;
        }
    }

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
        return competenciesMissing() == 0;
    }

    /** How many competencies more must reach level 1 before the learner is certifiable. */
    public int competenciesMissing() {
        long reached =
                competencies.stream()
                        .filter(standing -> standing.score().uncappedLevel() >= 1)
                        .count();
        return (int) Math.max(0, CERTIFIABLE_FROM - reached);
    }
}
