package org.assay.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.assay.api.postgres.PostgresAddress;
import org.assay.api.runtime.DataFolder;
import org.assay.api.runtime.EmbeddedPostgresServer;
import org.assay.api.runtime.Opened;
import org.assay.api.runtime.Services;
import org.assay.api.runtime.StartException;
import org.assay.config.Backend;
import org.assay.config.Settings;

/**
 * PostgreSQL for a command: the external one, a running server's embedded one, or one started for
 * the command.
 */
final class PostgresAccess implements AutoCloseable {
    private final PostgresAddress address;
    private final Opened owned;

    private PostgresAccess(PostgresAddress address, Opened owned) {
        this.address = address;
        this.owned = owned;
    }

    static PostgresAccess open(Settings settings) {
        if (settings.postgres().mode() == Backend.EXTERNAL) {
            return new PostgresAccess(PostgresAddress.of(settings.postgres()), new Opened());
        }
        var opened = new Opened();
        try {
            var folder = DataFolder.tryTake(settings.dataFolder());
            return new PostgresAccess(
                    folder.isPresent()
                            ? started(settings, opened.open(folder::get), opened)
                            : running(settings.dataFolder()),
                    opened);
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private static PostgresAddress started(Settings settings, DataFolder folder, Opened opened) {
        return opened.open(() -> Services.postgres(settings, folder)).address();
    }

    private static PostgresAddress running(Path dataFolder) {
        try {
            return EmbeddedPostgresServer.running(dataFolder)
                    .orElseThrow(
                            () ->
                                    new StartException(
                                            "No PostgreSQL runs on the data folder "
                                                    + dataFolder
                                                    + ", which another process holds."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PostgresAddress address() {
        return address;
    }

    @Override
    public void close() {
        owned.close();
    }
}
