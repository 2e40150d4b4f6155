package org.assay.api.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.api.postgres.PostgresAddress;

/** A PostgreSQL and a Redis of somebody else's: when they are killed nobody starts them again. */
public final class ExternalServices implements AutoCloseable {
    private static final int MAX_CONNECTIONS = 100;

    private final Path path;
    private final DataFolder folder;
    private final PostgresProcess postgres;
    private final RedisProcess redis;

    private ExternalServices(Path path) throws IOException {
        this.path = path;
        folder = DataFolder.take(path);
        var password = LocalPassword.of(folder);
        postgres =
                new PostgresProcess(
                        folder, PostgresBinaries.in(folder), freePort(), MAX_CONNECTIONS);
        postgres.initialise(password);
        redis =
                new RedisProcess(
                        RedisBinary.in(folder),
                        Files.createDirectories(folder.resolve("redis")),
                        new RedisAddress("127.0.0.1", freePort(), password));
    }

    public static ExternalServices start(Path folder) throws IOException {
        var services = new ExternalServices(folder);
        services.startPostgres();
        services.startRedis();
        return services;
    }

    /** A port that nobody listens on and no outgoing connection is given. */
    public static int freePort() throws IOException {
        return LoopbackPort.free();
    }

    /** As its superuser. */
    public PostgresAddress postgres() throws IOException {
        var user = EmbeddedPostgresServer.USER;
        var password = LocalPassword.of(folder);
        return new PostgresAddress(
                "127.0.0.1", postgres.port(), user, user, password, user, password);
    }

    public RedisAddress redis() {
        return redis.address();
    }

    public void startPostgres() throws IOException {
        postgres.start();
    }

    public void startRedis() throws IOException {
        redis.start();
    }

    /** As {@code kill -9} does. */
    public void killRedis() {
        ServicesOnFolder.endRedis(path);
    }

    /** As {@code kill -9} does. */
    public void killBoth() {
        ServicesOnFolder.end(path);
    }

    @Override
    public void close() throws IOException {
        killBoth();
        folder.close();
    }
}
