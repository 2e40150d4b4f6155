package org.assay.api;

import java.io.IOException;
import java.io.PrintStream;
import org.assay.api.banks.BankLoading;
import org.assay.api.postgres.Migrations;
import org.assay.api.runtime.Meanwhile;
import org.assay.api.runtime.Opened;
import org.assay.api.runtime.Services;
import org.assay.api.runtime.StartException;
import org.assay.api.wiring.Addresses;
import org.assay.api.wiring.AssayServer;
import org.assay.cache.bank.BankSource;
import org.assay.config.Backend;
import org.assay.config.Settings;

/** Starts the server, whose threads keep the JVM alive until it is told to stop. */
final class ServeCommand implements Command {

    @Override
    public int run(Arguments arguments, PrintStream out) {
        var settings = arguments.settings();
        var bank = Meanwhile.of(() -> BankLoading.of(read(settings)));
        var opened = new Opened();
        Runtime.getRuntime().addShutdownHook(new Thread(opened::close, "stop"));
        try {
            var services = opened.open(() -> Services.start(settings));
            opened.open(() -> migrated(services)); // A stop waits for it.
            var addresses = new Addresses(services.postgres(), services.redis());
            var server = opened.open(() -> AssayServer.start(settings, addresses, bank.get()));
            greet(server, keptIn(settings), out);
        } catch (RuntimeException e) {
            if (!opened.isClosed()) { // Else it was told to stop while it started.
                opened.close();
                throw e;
            }
        }
        return Main.RUNNING;
    }

    private static AutoCloseable migrated(Services services) {
        Migrations.run(services.postgres());
        return () -> {};
    }

    private static BankSource read(Settings settings) {
        try {
            return BankSource.read(settings.itemBank());
        } catch (IOException e) {
            throw new StartException(
                    "The item bank's folder " + settings.itemBank() + " cannot be read.", e);
        }
    }

    private static String keptIn(Settings settings) {
        var postgres = settings.postgres();
        return postgres.mode() == Backend.EXTERNAL
                ? postgres.database() + " on " + postgres.host() + ":" + postgres.port()
                : settings.dataFolder().toString();
    }

    private static void greet(AssayServer server, String keptIn, PrintStream out) {
        var address = "http://localhost:" + server.port();
        out.println(
                "Assay answers on " + address + " with item bank " + server.bankVersion() + ".");
        out.println("  Take a test:        " + address + "/");
        out.println("  API, browsable:     " + address + "/docs");
        out.println("  A test with curl:   README.md");
        out.println(
                "  Health and metrics: http://localhost:"
                        + server.operationsPort()
                        + "/health/ready, /metrics");
        out.println("  Data is kept in:    " + keptIn);
        out.println("Ctrl-C stops it.");
    }
}
