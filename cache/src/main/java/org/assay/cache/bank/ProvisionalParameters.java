package org.assay.cache.bank;

import org.assay.engine.irt.ItemParameters;

/**
 * What is assumed of an item until enough people have answered it: its difficulty follows from its
 * level, its discrimination from its kind. One level is one logit, and level 4, in the middle of 1
 * to 7, is where ability is 0. The less can be guessed, and the more is done, the sharper an item
 * tells learners apart.
 */
final class ProvisionalParameters {
    private static final double LEVEL_OF_ABILITY_ZERO = 4;
    private static final double MORE_WHEN_DOING = 0.2;

    private ProvisionalParameters() {}

    static ItemParameters of(int level, ItemType type, boolean doing) {
        double discrimination = ofType(type) + (doing ? MORE_WHEN_DOING : 0);
        return new ItemParameters(discrimination, level - LEVEL_OF_ABILITY_ZERO, true);
    }

    private static double ofType(ItemType type) {
        return switch (type) {
            case SINGLE_CHOICE -> 0.8;
            case MULTIPLE_CHOICE, ORDERING -> 1.0;
            case BLANKS -> 1.1;
            case SHORT_ANSWER, NUMBER, INTERCHANGEABLE_BLANKS -> 1.2;
        };
    }
}
