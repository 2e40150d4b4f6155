package org.assay.engine.selection;

import org.assay.engine.bank.Skill;

/**
 * The level at which a learner's direct responses are the least surprising (RULES_REFERENCE §3.2).
 */
final class PredictedLevel {
    private static final double LOWEST = 0.5;
    private static final double HIGHEST = 7.5;
    private static final double STEP = 0.5;

    /**
     * Two responses that everyone is taken to have given: right at level 0, not right at level 7.
     */
    private static final int SURE_SUCCESS = 0;

    private static final int SURE_FAILURE = 7;

    /**
     * Probabilities by level, in steps of {@link #STEP}, and difficulty, 0 to {@link
     * Skill#MAX_LEVEL}: exponentials would be most of what a selection costs.
     */
    private static final double[][] PROBABILITIES = probabilities();

    private PredictedLevel() {}

    private static double[][] probabilities() {
        var table = new double[(int) (HIGHEST / STEP) + 1][Skill.MAX_LEVEL + 1];
        for (int step = 0; step < table.length; step++) {
            for (int difficulty = 0; difficulty <= Skill.MAX_LEVEL; difficulty++) {
                table[step][difficulty] = 1 / (1 + Math.exp(-(step * STEP - difficulty)));
            }
        }
        return table;
    }

    /**
     * The probability of a right response, logistic in the difference.
     *
     * @param level one of those that {@link #of} gives
     * @param difficulty a skill's level, or 0
     */
    static double probability(double level, int difficulty) {
        return PROBABILITIES[(int) (level / STEP)][difficulty];
    }

    /**
     * The lowest of the levels 0.5, 1 … 7.5 that leaves the least residual.
     *
     * <p>The residual falls from level to level, by a thousandth at least thanks to the two sure
     * responses, so that no rounding can make it rise: once its absolute value grows, it grows on.
     */
    static double of(SkillEvidence evidence) {
        double best = LOWEST;
        double least = Math.abs(residual(evidence, LOWEST));
        for (double level = LOWEST + STEP; level <= HIGHEST; level += STEP) {
            double residual = Math.abs(residual(evidence, level));
            if (residual >= least) {
                return best;
            }
            least = residual;
            best = level;
        }
        return best;
    }

    private static double residual(SkillEvidence evidence, double level) {
        double sum = 0;
        for (int difficulty = 1; difficulty <= Skill.MAX_LEVEL; difficulty++) {
            int successes = evidence.successesAt(difficulty);
            int failures = evidence.failuresAt(difficulty);
            if (successes + failures > 0) {
                double probability = probability(level, difficulty);
                sum += successes * (1 - probability) - failures * probability;
            }
        }
        return sum + 1 - probability(level, SURE_SUCCESS) - probability(level, SURE_FAILURE);
    }
}
