package org.assay.loadtests.limit;

import java.util.SplittableRandom;
import org.assay.cache.bank.synthetic.SyntheticBank;
import org.assay.engine.bank.ItemId;
import org.assay.engine.grading.ResponseValue;

/**
 * What a learner of a level knows: right on an item of level l of a synthetic bank with probability
 * {@code 1 / (1 + exp(-2.5 (level + 0.5 - l)))}.
 */
public final class Ability {
    private static final double STEEPNESS = 2.5;
    private static final double HALF = 0.5;
    private static final int HIGHEST = 8;
    private static final String LEVEL_MARK = "-l";

    private final SplittableRandom random;
    private final int level;

    /** An ability of any level, 0 to 8, drawn from a seed. */
    public Ability(long seed) {
        this.random = new SplittableRandom(seed);
        this.level = random.nextInt(HIGHEST + 1);
    }

    /** A value to send, and whether it is right. */
    public record Answer(ResponseValue value, boolean right) {}

    public Answer answer(String challenge) {
        var item = new ItemId(challenge);
        boolean right = random.nextDouble() < chance(levelOf(challenge));
        return new Answer(
                right ? SyntheticBank.rightAnswer(item) : SyntheticBank.wrongAnswer(item), right);
    }

    private double chance(int itemLevel) {
        return 1 / (1 + Math.exp(-STEEPNESS * (level + HALF - itemLevel)));
    }

    /** The level in an id such as {@code s-mc-1-1-t3-l4-v2}. */
    private static int levelOf(String challenge) {
        int at = challenge.lastIndexOf(LEVEL_MARK);
        if (at < 0) {
            throw new IllegalArgumentException(challenge + " is no item of a synthetic bank");
        }
        return challenge.charAt(at + LEVEL_MARK.length()) - '0';
    }
}
