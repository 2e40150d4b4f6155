package org.assay.engine.selection;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.assay.engine.bank.Skill;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.random.Draw;

/**
 * Chooses what a placement asks next: RULES_REFERENCE §3, filter by filter, with the repair of
 * RULES.md decision 3.
 *
 * <p>The pick among skills of equal reward and among a skill's variants is drawn from the seed and
 * the number of items answered, so that asking again draws the same.
 */
public final class PlacementSelector {
    private static final int FIRST_LEVEL = 2;
    private static final int EASY_TOPIC_LEVEL = 3;
    private static final double MAX_LEVEL_GAP = 2;

    private final SkillPool pool;
    private final SkillEvidence evidence;
    private final long[] answered;
    private final boolean first;
    private final boolean previousTimed;
    private final double predictedLevel;

    private PlacementSelector(
            SkillPool pool,
            SkillEvidence evidence,
            long[] answered,
            boolean first,
            boolean previousTimed) {
        this.pool = pool;
        this.evidence = evidence;
        this.answered = answered;
        this.first = first;
        this.previousTimed = previousTimed;
        this.predictedLevel = first ? FIRST_LEVEL : PredictedLevel.of(evidence);
    }

    /**
     * Chooses the next item.
     *
     * @param answered bits of the item ordinals answered in this assessment; may be shorter than
     *     the pool
     * @param first no item was answered in this assessment yet
     * @param previousTimed the item answered last had a timer
     * @param seed the assessment's
     */
    public static Selection select(
            SkillPool pool,
            SkillEvidence evidence,
            long[] answered,
            boolean first,
            boolean previousTimed,
            long seed) {
        var selector = new PlacementSelector(pool, evidence, answered, first, previousTimed);
        int[] best = selector.best();
        return best.length == 0
                ? new Selection.Ended(selector.predictedLevel)
                : selector.pick(best, seed);
    }

    /** The skills among which {@link #select} draws, in the pool's order. */
    public static int[] bestSkills(
            SkillPool pool,
            SkillEvidence evidence,
            long[] answered,
            boolean first,
            boolean previousTimed) {
        return new PlacementSelector(pool, evidence, answered, first, previousTimed).best();
    }

    private int[] best() {
        int[] open = filter(allSkills(), skill -> isPlayable(skill) && !evidence.isTested(skill));
        int[] easy = inEasyTopics(open);
        int[] worthy = worthAsking(easy.length > 0 ? easy : open);
        // Easy topics first, but they never end a test while harder topics remain.
        return worthy.length > 0 || easy.length == 0
                ? mostRewarding(worthy)
                : mostRewarding(worthAsking(open));
    }

    private int[] worthAsking(int[] skills) {
        int[] calm = first || previousTimed ? untimedFirst(skills) : skills;
        return first ? firstLevel(calm) : filter(calm, skill -> !isTooHard(skill));
    }

    private int[] allSkills() {
        int[] all = new int[pool.skillCount()];
        Arrays.setAll(all, skill -> skill);
        return all;
    }

    private boolean isPlayable(int skill) {
        return firstOpenItem(skill) >= 0;
    }

    private int[] inEasyTopics(int[] skills) {
        int[] hardest = hardestLevels();
        return filter(
                skills,
                skill -> pool.isRung(skill) && hardest[pool.topicOf(skill)] <= EASY_TOPIC_LEVEL);
    }

    /** The hardest level of each topic among skills that have an item. */
    private int[] hardestLevels() {
        int[] hardest = new int[pool.topicCount()];
        for (int skill = 0; skill < pool.skillCount(); skill++) {
            if (pool.isRung(skill)) {
                int topic = pool.topicOf(skill);
                hardest[topic] = Math.max(hardest[topic], pool.levelOf(skill));
            }
        }
        return hardest;
    }

    /** Drops skills whose next item has a timer, unless that leaves none. */
    private int[] untimedFirst(int[] skills) {
        int[] untimed = filter(skills, skill -> !pool.item(firstOpenItem(skill)).isTimed());
        return untimed.length > 0 ? untimed : skills;
    }

    /** The skills of level 2, or those of the lowest level there is. */
    private int[] firstLevel(int[] skills) {
        int[] wanted = filter(skills, skill -> pool.levelOf(skill) == FIRST_LEVEL);
        if (wanted.length > 0) {
            return wanted;
        }
        int lowest = lowestLevel(skills);
        return filter(skills, skill -> pool.levelOf(skill) == lowest);
    }

    private int lowestLevel(int[] skills) {
        int lowest = Skill.MAX_LEVEL;
        for (int skill : skills) {
            lowest = Math.min(lowest, pool.levelOf(skill));
        }
        return lowest;
    }

    private boolean isTooHard(int skill) {
        return pool.levelOf(skill) - predictedLevel > MAX_LEVEL_GAP;
    }

    private int[] mostRewarding(int[] skills) {
        if (first) {
            return skills;
        }
        int[] best = new int[skills.length];
        int count = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int skill : skills) {
            double reward = reward(skill);
            if (reward > highest) {
                highest = reward;
                count = 0;
            }
            if (reward == highest) {
                best[count++] = skill;
            }
        }
        return Arrays.copyOf(best, count);
    }

    /**
     * How many skills a response is expected to tell of: those it would show mastered, or failed
     * (RULES_REFERENCE §3.4).
     */
    private double reward(int skill) {
        int level = pool.levelOf(skill);
        int topic = pool.topicOf(skill);
        int easier = 0;
        int harder = 0;
        for (int other = 0; other < pool.skillCount(); other++) {
            if (pool.topicOf(other) == topic && pool.isRung(other) && !evidence.isTested(other)) {
                easier += pool.levelOf(other) <= level ? 1 : 0;
                harder += pool.levelOf(other) >= level ? 1 : 0;
            }
        }
        double probability = PredictedLevel.probability(predictedLevel, level);
        return probability * easier + (1 - probability) * harder;
    }

    private Selection pick(int[] skills, long seed) {
        int step = answeredCount();
        int skill = skills[Draw.index(seed, Draw.Purpose.SKILL, step, skills.length)];
        int variant = Draw.index(seed, Draw.Purpose.VARIANT, step, openItems(skill));
        return new Selection.Next(skill, openItem(skill, variant), predictedLevel);
    }

    private int openItems(int skill) {
        int count = 0;
        for (int item = pool.firstItem(skill); item < pool.firstItem(skill + 1); item++) {
            count += isOpen(item) ? 1 : 0;
        }
        return count;
    }

    /** The open item of a skill that has so many open ones before it. */
    private int openItem(int skill, int before) {
        int item = firstOpenItem(skill);
        for (int left = before; left > 0; item++) {
            left -= isOpen(item + 1) ? 1 : 0;
        }
        return item;
    }

    private int answeredCount() {
        int count = 0;
        for (long word : answered) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** The skill's first item not answered yet, −1 when there is none. */
    private int firstOpenItem(int skill) {
        for (int item = pool.firstItem(skill); item < pool.firstItem(skill + 1); item++) {
            if (isOpen(item)) {
                return item;
            }
        }
        return -1;
    }

    private boolean isOpen(int item) {
        int word = item >>> 6;
        return word >= answered.length || (answered[word] & 1L << item) == 0;
    }

    private static int[] filter(int[] skills, IntPredicate kept) {
        int[] all = new int[skills.length];
        int count = 0;
        for (int skill : skills) {
            if (kept.test(skill)) {
                all[count++] = skill;
            }
        }
        return count == skills.length ? skills : Arrays.copyOf(all, count);
    }
}
