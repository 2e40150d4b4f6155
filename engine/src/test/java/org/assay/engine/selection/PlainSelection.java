package org.assay.engine.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.assay.engine.bank.Skill;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.random.Draw;

/**
 * RULES_REFERENCE §3 written down step by step, with the repair of RULES.md decision 3, for {@link
 * PlacementSelector} to be compared with. Nothing is computed ahead, remembered or left out.
 */
final class PlainSelection {
    private final SkillPool pool;
    private final PlainEvidence evidence;
    private final long[] answered;
    private final boolean first;
    private final boolean previousTimed;

    PlainSelection(
            SkillPool pool,
            PlainEvidence evidence,
            long[] answered,
            boolean first,
            boolean previousTimed) {
        this.pool = pool;
        this.evidence = evidence;
        this.answered = answered;
        this.first = first;
        this.previousTimed = previousTimed;
    }

    Selection select(long seed) {
        var best = bestSkills();
        if (best.isEmpty()) {
            return new Selection.Ended(predictedLevel());
        }
        int step = (int) items(0, Long.SIZE * answered.length).filter(i -> !isOpen(i)).count();
        int skill = best.get(Draw.index(seed, Draw.Purpose.SKILL, step, best.size()));
        int[] variants = openItems(skill);
        int item = variants[Draw.index(seed, Draw.Purpose.VARIANT, step, variants.length)];
        return new Selection.Next(skill, item, predictedLevel());
    }

    List<Integer> bestSkills() {
        var open =
                IntStream.range(0, pool.skillCount())
                        .filter(skill -> openItems(skill).length > 0)
                        .filter(skill -> !evidence.tested[skill])
                        .boxed()
                        .toList();
        var easy = filter(open, this::isInEasyTopic);
        var worthy = worthAsking(easy.isEmpty() ? open : easy);
        return mostRewarding(worthy.isEmpty() && !easy.isEmpty() ? worthAsking(open) : worthy);
    }

    private List<Integer> worthAsking(List<Integer> skills) {
        var calm = first || previousTimed ? untimedFirst(skills) : skills;
        if (!first) {
            return filter(calm, skill -> !(pool.levelOf(skill) - predictedLevel() > 2));
        }
        var second = filter(calm, skill -> pool.levelOf(skill) == 2);
        int lowest = calm.stream().mapToInt(pool::levelOf).min().orElse(0);
        return second.isEmpty() ? filter(calm, s -> pool.levelOf(s) == lowest) : second;
    }

    private List<Integer> untimedFirst(List<Integer> skills) {
        var untimed = filter(skills, skill -> !pool.item(openItems(skill)[0]).isTimed());
        return untimed.isEmpty() ? skills : untimed;
    }

    private boolean isInEasyTopic(int skill) {
        return isRung(skill) && rungsOfTopicOf(skill).map(pool::levelOf).max().orElse(0) <= 3;
    }

    private List<Integer> mostRewarding(List<Integer> skills) {
        if (first) {
            return skills;
        }
        double highest = skills.stream().mapToDouble(this::reward).max().orElse(0);
        return filter(skills, skill -> reward(skill) == highest);
    }

    private double reward(int skill) {
        int level = pool.levelOf(skill);
        int easier = untestedRungsOfTopicOf(skill, other -> pool.levelOf(other) <= level);
        int harder = untestedRungsOfTopicOf(skill, other -> pool.levelOf(other) >= level);
        double probability = probability(predictedLevel(), level);
        return probability * easier + (1 - probability) * harder;
    }

    private int untestedRungsOfTopicOf(int skill, IntPredicate counted) {
        return (int)
                rungsOfTopicOf(skill)
                        .filter(other -> !evidence.tested[other])
                        .filter(counted)
                        .count();
    }

    private IntStream rungsOfTopicOf(int skill) {
        return IntStream.range(0, pool.skillCount())
                .filter(other -> pool.topicOf(other) == pool.topicOf(skill))
                .filter(this::isRung);
    }

    /** Of the skills of one topic and level that have an item, the first. */
    private boolean isRung(int skill) {
        return hasItem(skill)
                && IntStream.range(0, skill)
                        .filter(other -> pool.topicOf(other) == pool.topicOf(skill))
                        .filter(other -> pool.levelOf(other) == pool.levelOf(skill))
                        .noneMatch(this::hasItem);
    }

    private boolean hasItem(int skill) {
        return pool.firstItem(skill) < pool.firstItem(skill + 1);
    }

    private double predictedLevel() {
        if (first) {
            return 2;
        }
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (double level = 0.5; level <= 7.5; level += 0.5) {
            double residual = Math.abs(residual(level));
            if (residual < least) {
                least = residual;
                best = level;
            }
        }
        return best;
    }

    private double residual(double level) {
        double sum = 0;
        for (int difficulty = 1; difficulty <= Skill.MAX_LEVEL; difficulty++) {
            int successes = evidence.successesAt[difficulty];
            int failures = evidence.failuresAt[difficulty];
            double probability = probability(level, difficulty);
            sum += successes * (1 - probability) - failures * probability;
        }
        return sum + 1 - probability(level, 0) - probability(level, 7);
    }

    private static double probability(double level, int difficulty) {
        return 1 / (1 + Math.exp(-(level - difficulty)));
    }

    private int[] openItems(int skill) {
        return items(pool.firstItem(skill), pool.firstItem(skill + 1))
                .filter(this::isOpen)
                .toArray();
    }

    private boolean isOpen(int item) {
        int word = item / Long.SIZE;
        return word >= answered.length || (answered[word] >>> item % Long.SIZE & 1) == 0;
    }

    private static IntStream items(int from, int to) {
        return IntStream.range(from, to);
    }

    private static List<Integer> filter(List<Integer> skills, IntPredicate kept) {
        var filtered = new ArrayList<Integer>();
        for (int skill : skills) {
            if (kept.test(skill)) {
                filtered.add(skill);
            }
        }
        return filtered;
    }
}
