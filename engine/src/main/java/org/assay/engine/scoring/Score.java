package org.assay.engine.scoring;

/**
 * Where a learner stands in a competency.
 *
 * @param exactPoints before rounding and without the ceiling
 * @param points rounded down, at most 8 × the ceiling
 * @param level points of a level passed, at most the ceiling
 * @param uncappedLevel the level without the ceiling; eligibility counts it
 * @param levelCeiling the highest level that counts
 */
public record Score(
        double exactPoints, int points, int level, int uncappedLevel, int levelCeiling) {

    /** Points of a level. */
    public static final int POINTS_PER_LEVEL = 8;

    /** The score that exact points come to under a ceiling. */
    public static Score of(double exactPoints, int levelCeiling) {
        return of(exactPoints, (int) Math.floor(exactPoints), levelCeiling);
    }

    /**
     * The score of points that were rounded down exactly, where a double might not show a whole
     * number as one.
     */
    static Score of(double exactPoints, int points, int levelCeiling) {
        int level = points / POINTS_PER_LEVEL;
        return new Score(
                exactPoints,
                Math.min(points, POINTS_PER_LEVEL * levelCeiling),
                Math.min(level, levelCeiling),
                level,
                levelCeiling);
    }

    /** Points gained since the level was reached: points modulo 8. */
    public int pointsAheadOfNextLevel() {
        return points % POINTS_PER_LEVEL;
    }

    /** Points still missing to the next level, 1..8; 0 at the ceiling. */
    public int pointsToNextLevel() {
        return level >= levelCeiling ? 0 : POINTS_PER_LEVEL - pointsAheadOfNextLevel();
    }
}
