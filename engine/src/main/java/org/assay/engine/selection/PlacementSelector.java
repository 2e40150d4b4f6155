package org.assay.engine.selection;

import org.assay.engine.bank.Skill;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.bank.SkillSet;
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
    private static final int MAX_LEVEL_GAP = 2;

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
        var best = selector.best();
        return best.isEmpty()
                ? new Selection.Ended(selector.predictedLevel)
                : selector.pick(best, seed);
    }

    /** The skills among which {@link #select} draws. */
    static SkillSet bestSkills(
            SkillPool pool,
            SkillEvidence evidence,
            long[] answered,
            boolean first,
            boolean previousTimed) {
        return new PlacementSelector(pool, evidence, answered, first, previousTimed).best();
    }

    private SkillSet best() {
        var open = open();
        var easy = pool.rungs().ofTopicsUpTo(EASY_TOPIC_LEVEL);
        if (open.meets(easy)) {
            var worthy = worthAsking(open.and(easy));
            if (!worthy.isEmpty()) {
                return mostRewarding(worthy);
            }
        }
        // Easy topics first, but they never end a test while harder topics remain.
        return mostRewarding(worthAsking(open));
    }

    /** The untested skills that have an item not answered yet; they rarely have none. */
    private SkillSet open() {
        var open = evidence.untested();
        for (int skill = open.next(0); skill >= 0; skill = open.next(skill + 1)) {
            if (firstOpenItem(skill) < 0) {
                open = open.without(skill);
            }
        }
        return open;
    }

    private SkillSet worthAsking(SkillSet skills) {
        var calm = first || previousTimed ? untimedFirst(skills) : skills;
        return first ? firstLevel(calm) : calm.and(pool.upToLevel(hardestLevel()));
    }

    /** The skills whose next item has no timer, or all when there is none. */
    private SkillSet untimedFirst(SkillSet skills) {
        var untimed = new SkillSet.Builder(pool.skillCount());
        for (int skill = skills.next(0); skill >= 0; skill = skills.next(skill + 1)) {
            if (!pool.item(firstOpenItem(skill)).isTimed()) {
                untimed.add(skill);
            }
        }
        var calm = untimed.build();
        return calm.isEmpty() ? skills : calm;
    }

    /** The skills of level 2, or those of the lowest level there is. */
    private SkillSet firstLevel(SkillSet skills) {
        var wanted = ofLevel(skills, FIRST_LEVEL);
        for (int level = 1; wanted.isEmpty() && level <= Skill.MAX_LEVEL; level++) {
            wanted = ofLevel(skills, level);
        }
        return wanted;
    }

    private SkillSet ofLevel(SkillSet skills, int level) {
        var ofLevel = new SkillSet.Builder(pool.skillCount());
        for (int skill = skills.next(0); skill >= 0; skill = skills.next(skill + 1)) {
            if (pool.levelOf(skill) == level) {
                ofLevel.add(skill);
            }
        }
        return ofLevel.build();
    }

    /** The highest level that is not too hard. */
    private int hardestLevel() {
        return Math.min(Skill.MAX_LEVEL, (int) predictedLevel + MAX_LEVEL_GAP);
    }

    private SkillSet mostRewarding(SkillSet skills) {
        if (first) {
            return skills;
        }
        var best = new SkillSet.Builder(pool.skillCount());
        double highest = Double.NEGATIVE_INFINITY;
        for (int skill = skills.next(0); skill >= 0; skill = skills.next(skill + 1)) {
            double reward = reward(skill);
            if (reward > highest) {
                highest = reward;
                best.clear();
            }
            if (reward == highest) {
                best.add(skill);
            }
        }
        return best.build();
    }

    /**
     * How many skills a response is expected to tell of: those it would show mastered, or failed
     * (RULES_REFERENCE §3.4).
     */
    private double reward(int skill) {
        int level = pool.levelOf(skill);
        int untested = evidence.untestedRungs(pool.topicOf(skill));
        int below = (1 << (level - 1)) - 1;
        int harder = Integer.bitCount(untested & ~below);
        int easier = Integer.bitCount(untested & ((below << 1) | 1));
        double probability = PredictedLevel.probability(predictedLevel, level);
        return probability * easier + (1 - probability) * harder;
    }

    private Selection pick(SkillSet skills, long seed) {
        int step = answeredCount();
        int skill = skills.nth(Draw.index(seed, Draw.Purpose.SKILL, step, skills.size()));
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
}
