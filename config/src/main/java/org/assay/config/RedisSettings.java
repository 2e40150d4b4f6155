package org.assay.config;

import java.time.Duration;

/** Redis, which makes things fast and holds nothing that cannot be had again. */
public record RedisSettings(
        Backend mode,
        String host,
        int port,
        Secret password,
        int connections,
        int maxWaiting,
        Duration connectTimeout) {
    public RedisSettings {
        Bounds.checkText("host", host);
        Bounds.checkPort("port", port);
        Bounds.check("connections", connections, 1, 1_000);
        Bounds.check("maxWaiting", maxWaiting, 1, 1_000_000);
        Bounds.check(
                "connectTimeout", connectTimeout, Duration.ofMillis(50), Duration.ofMinutes(1));
    }
}
