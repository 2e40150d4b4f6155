package org.assay.engine.bank;

/**
 * What the skills of one pool are worth: min(4, 8 ÷ number of skills of the same level), so that a
 * fully mastered level is worth 8 points (RULES_REFERENCE §4.1). Held in whole units of one
 * fraction of a point, so that sums are exact. Sums along each ladder are ready: a score adds one
 * number for each topic.
 */
public final class SkillWorth {
    private static final int POINTS_PER_LEVEL = 8;
    private static final int MAX_POINTS_OF_A_SKILL = 4;

    /** How many values a level has in {@link org.assay.engine.knowledge.TopicKnowledge}. */
    private static final int LEVELS = 16;

    private final long[] unitsOfLevel = new long[Skill.MAX_LEVEL + 1];

    /** By topic, then level. */
    private final long[] unitsUpTo;

    private final long unitsPerPoint;

    /**
     * @throws ArithmeticException when the sizes of the levels have no common multiple below 2⁶⁰
     */
    SkillWorth(int[] topicOf, int[] levelOf, int topicCount) {
        int[] skillsOfLevel = new int[Skill.MAX_LEVEL + 1];
        for (int level : levelOf) {
            skillsOfLevel[level]++;
        }
        long common = 1;
        for (int size : skillsOfLevel) {
            if (size > 0) {
                common = Math.multiplyExact(common / gcd(common, size), size);
            }
        }
        unitsPerPoint = common;
        for (int level = 1; level <= Skill.MAX_LEVEL; level++) {
            if (skillsOfLevel[level] > 0) {
                unitsOfLevel[level] =
                        Math.min(
                                Math.multiplyExact(MAX_POINTS_OF_A_SKILL, common),
                                Math.multiplyExact(
                                        POINTS_PER_LEVEL, common / skillsOfLevel[level]));
            }
        }
        this.unitsUpTo = unitsUpTo(topicOf, levelOf, topicCount);
    }

    private long[] unitsUpTo(int[] topicOf, int[] levelOf, int topicCount) {
        long[] units = new long[topicCount * LEVELS];
        for (int skill = 0; skill < topicOf.length; skill++) {
            for (int level = levelOf[skill]; level < LEVELS; level++) {
                units[topicOf[skill] * LEVELS + level] += unitsOfLevel[levelOf[skill]];
            }
        }
        return units;
    }

    /** What a skill of a level is worth, in units. */
    public long unitsOf(int level) {
        return unitsOfLevel[level];
    }

    /**
     * What the skills of a topic are worth together, from the first level to this one, in units.
     */
    public long unitsUpTo(int topic, int level) {
        return unitsUpTo[topic * LEVELS + level];
    }

    public long unitsPerPoint() {
        return unitsPerPoint;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
