package org.assay.config;

import java.time.Duration;

/** The journal's group commits. */
public record JournalSettings(
        int lanes, int maxBatchRows, Duration window, int maxQueued, Duration commitTimeout) {
    public JournalSettings {
        Bounds.check("lanes", lanes, 1, 64);
        Bounds.check("maxBatchRows", maxBatchRows, 1, 10_000);
        Bounds.check("window", window, Duration.ZERO, Duration.ofMillis(100));
        Bounds.check("maxQueued", maxQueued, lanes, 1_000_000);
        Bounds.check("commitTimeout", commitTimeout, Duration.ofMillis(100), Duration.ofMinutes(5));
    }
}
