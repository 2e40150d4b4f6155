package org.assay.engine.knowledge;

/**
 * What a learner masters of one topic's ladder, packed into a {@code long}.
 *
 * <p>Levels up to the <em>floor</em> are mastered, levels from the <em>ceiling</em> on are failed,
 * those between are untested. Mastery wins: a failure at or below the floor changes neither.
 *
 * <p>Layout, from the least bit: floor (4 bits, 0 = none), ceiling (4 bits, 0 = none), levels
 * answered directly (8 bits, level 1 first), epoch ms of the latest failure above the floor (48
 * bits, 0 without ceiling).
 */
public final class TopicKnowledge {
    /** Nothing is known. */
    public static final long EMPTY = 0L;

    private static final int CEILING_SHIFT = 4;
    private static final int DIRECT_SHIFT = 8;
    private static final int CEILING_AT_SHIFT = 16;
    private static final long LEVEL_MASK = 0xFL;
    private static final long LEVELS_MASK = 0xFFL;

    private TopicKnowledge() {}

    /** The highest mastered level, 0 when none is. */
    public static int floor(long knowledge) {
        return (int) (knowledge & LEVEL_MASK);
    }

    /** The lowest failed level, above the floor; 0 when none is. */
    public static int ceiling(long knowledge) {
        return (int) (knowledge >>> CEILING_SHIFT & LEVEL_MASK);
    }

    /** Epoch ms of the latest failure above the floor; 0 when there is no ceiling. */
    public static long ceilingAtMs(long knowledge) {
        return knowledge >>> CEILING_AT_SHIFT;
    }

    /** The levels answered directly: bit {@code level − 1}. */
    public static int directLevels(long knowledge) {
        return (int) (knowledge >>> DIRECT_SHIFT & LEVELS_MASK);
    }

    public static boolean isDirect(long knowledge, int level) {
        return (directLevels(knowledge) & bit(level)) != 0;
    }

    public static boolean isMastered(long knowledge, int level) {
        return level <= floor(knowledge);
    }

    public static boolean isFailed(long knowledge, int level) {
        int ceiling = ceiling(knowledge);
        return ceiling != 0 && level >= ceiling;
    }

    public static boolean isUntested(long knowledge, int level) {
        return !isMastered(knowledge, level) && !isFailed(knowledge, level);
    }

    /** The levels that are mastered: bit {@code level − 1}. */
    public static int masteredLevels(long knowledge) {
        return upTo(floor(knowledge));
    }

    /** The levels above the floor and below the ceiling: bit {@code level − 1}. */
    public static int untestedLevels(long knowledge) {
        int ceiling = ceiling(knowledge);
        int notFailed = ceiling == 0 ? (int) LEVELS_MASK : upTo(ceiling - 1);
        return notFailed & ~masteredLevels(knowledge);
    }

    /**
     * What is known after a right response at a level. A floor that reaches the ceiling lifts it.
     */
    public static long withSuccess(long knowledge, int level) {
        int floor = Math.max(floor(knowledge), level);
        boolean lifted = ceiling(knowledge) <= floor;
        return pack(
                floor,
                lifted ? 0 : ceiling(knowledge),
                directLevels(knowledge) | bit(level),
                lifted ? 0 : ceilingAtMs(knowledge));
    }

    /** What is known after a response at a level that was not right. */
    public static long withFailure(long knowledge, int level, long atMs) {
        int direct = directLevels(knowledge) | bit(level);
        if (isMastered(knowledge, level)) {
            return pack(floor(knowledge), ceiling(knowledge), direct, ceilingAtMs(knowledge));
        }
        int ceiling = ceiling(knowledge) == 0 ? level : Math.min(ceiling(knowledge), level);
        return pack(floor(knowledge), ceiling, direct, atMs);
    }

    /**
     * What an improving assessment starts from: a ceiling whose latest failure is at least {@code
     * delayMs} old is lifted, and the levels above the floor may be asked again; a younger one
     * stands. Mastered levels always stand.
     */
    public static long refreshed(long knowledge, long nowMs, long delayMs) {
        if (ceiling(knowledge) == 0 || nowMs - ceilingAtMs(knowledge) < delayMs) {
            return knowledge;
        }
        int floor = floor(knowledge);
        return pack(floor, 0, directLevels(knowledge) & upTo(floor), 0);
    }

    private static int upTo(int level) {
        return (1 << level) - 1;
    }

    private static int bit(int level) {
        return 1 << (level - 1);
    }

    private static long pack(int floor, int ceiling, int directLevels, long ceilingAtMs) {
        return floor
                | (long) ceiling << CEILING_SHIFT
                | (long) directLevels << DIRECT_SHIFT
                | ceilingAtMs << CEILING_AT_SHIFT;
    }
}
