package org.assay.loadtests.learner;

import java.util.random.RandomGenerator;
import org.assay.cache.bank.synthetic.SyntheticBank;
import org.assay.engine.bank.ItemId;
import org.assay.engine.grading.ResponseValue;

/**
 * What a learner of a level knows: right on an item of level l of a synthetic bank with probability
 * {@code 1 / (1 + exp(-2.5 (level + 0.5 - l)))}.
 *
 * @param level 0 to 8
 */
public record Ability(int level) {
    private static final double STEEPNESS = 2.5;
    private static final double HALF = 0.5;
    private static final int HIGHEST = 8;
    private static final String LEVEL_MARK = "-l";

    /** Each level is as likely. */
    public static Ability ofAnyLevel(RandomGenerator random) {
        return new Ability(random.nextInt(HIGHEST + 1));
    }

    /** A value to send, and whether it is right. */
    public record Answer(ResponseValue value, boolean right) {}

    /** The answer to an item of a synthetic bank, given its id. */
    public Answer answer(String challenge, RandomGenerator random) {
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
