package org.assay.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.assay.api.postgres.PostgresAddress;
import org.assay.api.runtime.DataFolder;
import org.assay.api.runtime.EmbeddedPostgresServer;
import org.assay.api.runtime.Services;
import org.assay.config.Backend;
import org.assay.config.Settings;

/**
 * PostgreSQL for a command: the external one, a running server's embedded one, or one started for
 * the command.
 */
final class PostgresAccess implements AutoCloseable {
    private final PostgresAddress address;
    private final AutoCloseable owned;

    private PostgresAccess(PostgresAddress address, AutoCloseable owned) {
        this.address = address;
        this.owned = owned;
    }

    static PostgresAccess open(Settings settings) {
        if (settings.postgres().mode() == Backend.EXTERNAL) {
            return new PostgresAccess(PostgresAddress.of(settings.postgres()), () -> {});
        }
        try {
            var folder = DataFolder.tryTake(settings.dataFolder());
            return folder.isPresent()
                    ? started(folder.get())
                    : new PostgresAccess(Services.runningPostgres(settings.dataFolder()), () -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PostgresAccess started(DataFolder folder) throws IOException {
        var server = EmbeddedPostgresServer.start(folder);
        var address =
                PostgresAddress.embedded(
                        server.port(),
                        EmbeddedPostgresServer.database(),
                        EmbeddedPostgresServer.USER);
        return new PostgresAccess(
                address,
                () -> {
                    server.close();
                    folder.close();
                });
    }

    PostgresAddress address() {
        return address;
    }

    @Override
    public void close() {
        try {
            owned.close();
        } catch (Exception e) {
            throw new IllegalStateException("the embedded PostgreSQL does not stop", e);
        }
    }
}
