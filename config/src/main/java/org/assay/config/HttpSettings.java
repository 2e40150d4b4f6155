package org.assay.config;

import java.time.Duration;

/** The public HTTP server; {@code application.yaml} says what each value is. */
public record HttpSettings(
        String host,
        int port,
        int eventLoops,
        int maxBodyBytes,
        int maxHeaderBytes,
        int maxInFlight,
        int maxConnections,
        int waitingConnections,
        Duration idleTimeout,
        Duration headerTimeout,
        Duration requestTimeout,
        Duration replyTimeout) {
    public HttpSettings {
        Bounds.checkText("host", host);
        Bounds.checkPort("port", port);
        Bounds.check("eventLoops", eventLoops, 0, 256);
        Bounds.check("maxBodyBytes", maxBodyBytes, 1_024, 16_777_216);
        Bounds.check("maxHeaderBytes", maxHeaderBytes, 1_024, 1_048_576);
        Bounds.check("maxInFlight", maxInFlight, 1, 1_000_000);
        Bounds.check("maxConnections", maxConnections, 1, 1_000_000);
        Bounds.check("waitingConnections", waitingConnections, 0, 1_000_000);
        Bounds.check("idleTimeout", idleTimeout, Duration.ofSeconds(1), Duration.ofHours(1));
        Bounds.check(
                "headerTimeout", headerTimeout, Duration.ofMillis(100), Duration.ofMinutes(10));
        Bounds.check(
                "requestTimeout", requestTimeout, Duration.ofMillis(100), Duration.ofMinutes(10));
        Bounds.check("replyTimeout", replyTimeout, Duration.ofMillis(100), Duration.ofMinutes(10));
    }
}
