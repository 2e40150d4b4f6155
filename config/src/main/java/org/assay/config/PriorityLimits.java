package org.assay.config;

import java.time.Duration;

/**
 * From when on operations of one class are refused; {@code application.yaml} says what each value
 * is.
 */
public record PriorityLimits(
        int inFlightPercent, int journalPercent, Duration journalDelay, Duration lag) {
    public PriorityLimits {
        Bounds.check("inFlightPercent", inFlightPercent, 1, 100);
        Bounds.check("journalPercent", journalPercent, 1, 100);
        Bounds.check("journalDelay", journalDelay, Duration.ofMillis(1), Duration.ofMinutes(10));
        Bounds.check("lag", lag, Duration.ofMillis(1), Duration.ofMinutes(10));
    }

    /** Whether whoever has these limits is refused no later than whoever has those. */
    boolean within(PriorityLimits those) {
        return inFlightPercent <= those.inFlightPercent
                && journalPercent <= those.journalPercent
                && journalDelay.compareTo(those.journalDelay) <= 0
                && lag.compareTo(those.lag) <= 0;
    }
}
