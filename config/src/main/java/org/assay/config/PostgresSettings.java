package org.assay.config;

import java.time.Duration;

/** PostgreSQL, where everything that counts is kept. */
public record PostgresSettings(
        Backend mode,
        String host,
        int port,
        String database,
        String user,
        Secret password,
        String migrationUser,
        Secret migrationPassword,
        int poolSize,
        int maxWaiting,
        Duration connectTimeout,
        Duration statementTimeout) {
    public PostgresSettings {
        Bounds.checkText("host", host);
        Bounds.checkPort("port", port);
        Bounds.checkText("database", database);
        Bounds.checkText("user", user);
        Bounds.checkText("migrationUser", migrationUser);
        Bounds.check("poolSize", poolSize, 1, 1_000);
        Bounds.check("maxWaiting", maxWaiting, 1, 1_000_000);
        Bounds.check(
                "connectTimeout", connectTimeout, Duration.ofMillis(100), Duration.ofMinutes(5));
        Bounds.check(
                "statementTimeout",
                statementTimeout,
                Duration.ofMillis(100),
                Duration.ofMinutes(5));
    }
}
