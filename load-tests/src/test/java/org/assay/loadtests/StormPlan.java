package org.assay.loadtests;

import java.time.Duration;
import java.util.stream.IntStream;

/**
 * When what happens in a simulation of storms: a ramp, a rehearsal of the storm, a rest; then calm
 * and storm in turn, with a rest between a storm and the next calm. Times are since the beginning.
 *
 * @param each how long each calm and each storm is
 */
record StormPlan(Duration ramp, Duration rehearsal, Duration rest, Duration each, int rounds) {
    static final String CALM = "before";
    static final String STORM = "during";

    /** When the rehearsal ends. */
    Duration rehearsed() {
        return ramp.plus(rehearsal);
    }

    /** When a calm begins, by the number of its round from 0. */
    Duration calm(int round) {
        return rehearsed().plus(rest).plus(each.multipliedBy(2).plus(rest).multipliedBy(round));
    }

    /** When the storm after it begins. */
    Duration storm(int round) {
        return calm(round).plus(each);
    }

    /** When the last storm ends. */
    Duration length() {
        return storm(rounds - 1).plus(each);
    }

    /** The numbers of the rounds. */
    IntStream numbers() {
        return IntStream.range(0, rounds);
    }

    /** The name of the phase at a time; empty outside of calms and storms. */
    String phase(Duration elapsed) {
        if (numbers().anyMatch(round -> isWithin(calm(round), elapsed))) {
            return CALM;
        }
        return numbers().anyMatch(round -> isWithin(storm(round), elapsed)) ? STORM : "";
    }

    private boolean isWithin(Duration begin, Duration elapsed) {
        return elapsed.compareTo(begin) >= 0 && elapsed.compareTo(begin.plus(each)) < 0;
    }
}
