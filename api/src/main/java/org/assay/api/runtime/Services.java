package org.assay.api.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.assay.api.postgres.PostgresAddress;
import org.assay.config.Backend;
import org.assay.config.RedisSettings;
import org.assay.config.Settings;

/**
 * The services that Assay stands on: those that run elsewhere, and those that it starts itself.
 * Closed in reverse order.
 */
public final class Services implements AutoCloseable {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final PostgresAddress postgres;
    private final String redisUri;

    private Services(Settings settings) throws IOException {
        boolean embedded =
                settings.postgres().mode() == Backend.EMBEDDED
                        || settings.redis().mode() == Backend.EMBEDDED;
        if (embedded) {
            var folder = DataFolder.take(settings.dataFolder());
            opened.push(folder);
            this.postgres = postgres(settings, folder);
            this.redisUri = redis(settings.redis(), folder);
        } else {
            this.postgres = PostgresAddress.of(settings.postgres());
            this.redisUri = uriOf(settings.redis());
        }
    }

    /**
     * Starts what is to be embedded.
     *
     * @throws StartException with one line when the data folder cannot be had or a service does not
     *     start
     */
    public static Services start(Settings settings) {
        try {
            return new Services(settings);
        } catch (IOException e) {
            throw new StartException(
                    "An embedded service does not start on "
                            + settings.dataFolder()
                            + ": "
                            + e.getMessage(),
                    e);
        }
    }

    /**
     * Where PostgreSQL is for a command beside a server that may be running: that server's, or one
     * started for the command.
     */
    public static PostgresAddress runningPostgres(Path dataFolder) throws IOException {
        var port = EmbeddedPostgresServer.runningPort(dataFolder);
        if (port.isEmpty()) {
            throw new StartException("No PostgreSQL runs on the data folder " + dataFolder + ".");
        }
        return PostgresAddress.embedded(
                port.getAsInt(), EmbeddedPostgresServer.database(), EmbeddedPostgresServer.USER);
    }

    private PostgresAddress postgres(Settings settings, DataFolder folder) throws IOException {
        if (settings.postgres().mode() == Backend.EXTERNAL) {
            return PostgresAddress.of(settings.postgres());
        }
        var server = EmbeddedPostgresServer.start(folder);
        opened.push(server);
        return PostgresAddress.embedded(
                server.port(), EmbeddedPostgresServer.database(), EmbeddedPostgresServer.USER);
    }

    private String redis(RedisSettings settings, DataFolder folder) throws IOException {
        if (settings.mode() == Backend.EXTERNAL) {
            return uriOf(settings);
        }
        var server = EmbeddedRedisServer.start(folder);
        opened.push(server);
        return "redis://127.0.0.1:" + server.port();
    }

    private static String uriOf(RedisSettings settings) {
        var password = settings.password().value();
        return "redis://"
                + (password.isEmpty() ? "" : ":" + password + "@")
                + settings.host()
                + ":"
                + settings.port();
    }

    public PostgresAddress postgres() {
        return postgres;
    }

    public String redisUri() {
        return redisUri;
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("an embedded service does not stop", e);
            }
        }
    }
}
