package org.assay.config;

import java.time.Duration;

/** Learners and their access tokens. */
public record AccountSettings(
        Duration anonymousTokenLifetime,
        Duration accessTokenLifetime,
        Duration refreshTokenLifetime,
        Duration refreshGrace,
        Duration passwordChangeLifetime,
        Duration refusalTime,
        Duration tokenCacheLifetime,
        int tokenCacheEntries) {
    public AccountSettings {
        Bounds.check(
                "anonymousTokenLifetime",
                anonymousTokenLifetime,
                Duration.ofMinutes(1),
                Duration.ofDays(365));
        Bounds.check(
                "accessTokenLifetime",
                accessTokenLifetime,
                Duration.ofMinutes(1),
                Duration.ofHours(12));
        Bounds.check(
                "refreshTokenLifetime",
                refreshTokenLifetime,
                accessTokenLifetime,
                Duration.ofDays(365));
        Bounds.check("refreshGrace", refreshGrace, Duration.ZERO, Duration.ofMinutes(1));
        Bounds.check(
                "passwordChangeLifetime",
                passwordChangeLifetime,
                Duration.ofMinutes(1),
                Duration.ofDays(1));
        Bounds.check("refusalTime", refusalTime, Duration.ZERO, Duration.ofSeconds(5));
        Bounds.check(
                "tokenCacheLifetime", tokenCacheLifetime, Duration.ZERO, Duration.ofMinutes(1));
        Bounds.check("tokenCacheEntries", tokenCacheEntries, 0, 100_000_000);
    }
}
