package org.assay.engine.session;

import java.util.OptionalInt;
import org.assay.engine.bank.ItemId;

/**
 * An item as it was put before the learner, with what the fold needs of it.
 *
 * @param ordinal the item's ordinal in the pool of the pinned bank version
 * @param topic the topic's ordinal in that pool
 * @param level the skill's level, 1..8
 * @param timerSeconds time allowed from {@code servedAtMs} on, if limited
 * @param servedAtMs epoch ms
 */
public record Served(
        ItemId item, int ordinal, int topic, int level, OptionalInt timerSeconds, long servedAtMs) {

    /**
     * Whether more than the timer and {@code graceMs} have passed; never for an item without timer.
     */
    public boolean isTimedOut(long nowMs, long graceMs) {
        return timerSeconds.isPresent()
                && nowMs - servedAtMs > timerSeconds.getAsInt() * 1000L + graceMs;
    }
}
