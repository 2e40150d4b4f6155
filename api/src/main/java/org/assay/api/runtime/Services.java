package org.assay.api.runtime;

import java.io.IOException;
import org.assay.api.postgres.PostgresAddress;
import org.assay.config.Backend;
import org.assay.config.Settings;

/** The services that Assay stands on: those that run elsewhere, and those that it starts itself. */
public final class Services implements AutoCloseable {
    /** Connections beyond those of the pool and the journal: commands, migrations, people. */
    private static final int SPARE_CONNECTIONS = 30;

    private final Opened opened = new Opened();
    private final PostgresAddress postgres;
    private final RedisAddress redis;

    private Services(Settings settings) {
        boolean postgresHere = settings.postgres().mode() == Backend.EMBEDDED;
        boolean redisHere = settings.redis().mode() == Backend.EMBEDDED;
        if (postgresHere || redisHere) {
            var folder = opened.open(() -> DataFolder.take(settings.dataFolder()));
            try {
                Ports.requireFree(settings);
                postgres =
                        postgresHere
                                ? opened.open(() -> postgres(settings, folder)).address()
                                : PostgresAddress.of(settings.postgres());
                redis =
                        redisHere
                                ? opened.open(() -> redis(settings, folder)).address()
                                : RedisAddress.of(settings.redis());
            } catch (RuntimeException e) {
                opened.close();
                throw e;
            }
        } else {
            Ports.requireFree(settings);
            postgres = PostgresAddress.of(settings.postgres());
            redis = RedisAddress.of(settings.redis());
        }
    }

    /**
     * Starts what is to be embedded.
     *
     * @throws StartException with one line when the data folder cannot be had, a port is taken or a
     *     service does not start; then nothing is left running
     */
    public static Services start(Settings settings) {
        return new Services(settings);
    }

    /**
     * The embedded PostgreSQL alone, for a command.
     *
     * @throws StartException with one line when it does not start
     */
    public static EmbeddedPostgresServer postgres(Settings settings, DataFolder folder) {
        try {
            return EmbeddedPostgresServer.start(
                    folder,
                    settings.postgres().poolSize()
                            + settings.journal().lanes()
                            + SPARE_CONNECTIONS);
        } catch (IOException e) {
            throw cannotStart(settings, e);
        }
    }

    private static EmbeddedRedisServer redis(Settings settings, DataFolder folder) {
        try {
            return EmbeddedRedisServer.start(folder);
        } catch (IOException e) {
            throw cannotStart(settings, e);
        }
    }

    private static StartException cannotStart(Settings settings, IOException e) {
        return new StartException(
                "An embedded service does not start on "
                        + settings.dataFolder()
                        + ": "
                        + e.getMessage(),
                e);
    }

    public PostgresAddress postgres() {
        return postgres;
    }

    public RedisAddress redis() {
        return redis;
    }

    @Override
    public void close() {
        opened.close();
    }
}
