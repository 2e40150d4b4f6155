package org.assay.config;

import java.time.Duration;

/** Learners and their access tokens. */
public record AccountSettings(
        Duration anonymousTokenLifetime, Duration tokenCacheLifetime, int tokenCacheEntries) {
    public AccountSettings {
        Bounds.check(
                "anonymousTokenLifetime",
                anonymousTokenLifetime,
                Duration.ofMinutes(1),
                Duration.ofDays(365));
        Bounds.check(
                "tokenCacheLifetime", tokenCacheLifetime, Duration.ZERO, Duration.ofMinutes(1));
        Bounds.check("tokenCacheEntries", tokenCacheEntries, 0, 100_000_000);
    }
}
