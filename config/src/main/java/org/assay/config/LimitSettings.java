package org.assay.config;

import java.time.Duration;

/** How often a password may be tried for one account. */
public record LimitSettings(
        int failuresBeforeLock,
        Duration firstLock,
        Duration longestLock,
        Duration failureWindow,
        int localKeys) {
    public LimitSettings {
        Bounds.check("failuresBeforeLock", failuresBeforeLock, 1, 100);
        Bounds.check("firstLock", firstLock, Duration.ofSeconds(1), Duration.ofHours(1));
        Bounds.check("longestLock", longestLock, firstLock, Duration.ofDays(1));
        Bounds.check("failureWindow", failureWindow, longestLock, Duration.ofDays(7));
        Bounds.check("localKeys", localKeys, 1_000, 100_000_000);
    }
}
