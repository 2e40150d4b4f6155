package org.assay.api.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.assay.config.Secret;

/** PostgreSQL's process on a folder of data, with durability on, reached from loopback only. */
final class PostgresProcess implements Supervisor.Service {
    /** Recovery after a crash writes what was committed anew; nothing is gained by giving it up. */
    private static final String START_WITHIN_SECONDS = "600";

    private static final String STOP_WITHIN_SECONDS = "30";

    /** A new one starts only when the last connection of a killed one has ended. */
    private static final int ATTEMPTS = 6;

    /**
     * As many while the pid of a killed one is still taken: process 1 may be slow to take note of
     * its end, and PostgreSQL does not tell it from one that is alive.
     */
    private static final int ATTEMPTS_WHILE_TAKEN = 100;

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);

    private final PostgresBinaries binaries;
    private final Path data;
    private final Path log;
    private final int port;
    private final int maxConnections;
    private final PidFile pidFile;

    PostgresProcess(DataFolder folder, PostgresBinaries binaries, int port, int maxConnections) {
        this.binaries = binaries;
        this.data = folder.resolve("postgres");
        this.log = folder.resolve("postgres.log");
        this.port = port;
        this.maxConnections = maxConnections;
        this.pidFile = pidFile(data);
    }

    static PidFile pidFile(Path data) {
        return new PidFile(data.resolve("postmaster.pid"), "postgres");
    }

    int port() {
        return port;
    }

    /** Makes the folder of data, in one step, unless it is there. */
    void initialise(Secret password) throws IOException {
        if (Files.exists(data)) {
            return;
        }
        var unfinished = data.resolveSibling("postgres.new");
        var passwordFile = data.resolveSibling("postgres.password");
        Durable.delete(unfinished);
        OwnerOnly.write(passwordFile, password.value());
        Program.run(
                binaries.command(
                        "initdb",
                        List.of(
                                "--pgdata=" + unfinished,
                                "--username=" + EmbeddedPostgresServer.USER,
                                "--pwfile=" + passwordFile,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8")),
                data.resolveSibling("initdb.log"));
        Files.delete(passwordFile);
        Durable.move(unfinished, data);
    }

    @Override
    public void start() throws IOException {
        if (Files.exists(log)) {
            Files.move(
                    log,
                    log.resolveSibling("postgres.log.old"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        var command =
                pgCtl("start", "-l", log.toString(), "-o", options(), "-t", START_WITHIN_SECONDS);
        for (int attempt = 1; run(command) != 0; attempt++) {
            if (attempt >= (pidFile.isTaken() ? ATTEMPTS_WHILE_TAKEN : ATTEMPTS)) {
                throw new IOException("PostgreSQL does not start; " + log + " tells why");
            }
            pause();
        }
    }

    /** Words for the shell in which pg_ctl starts the server. */
    private String options() {
        return String.join(
                " -c ",
                "-p " + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "timezone=UTC",
                "max_connections=" + maxConnections);
    }

    @Override
    public boolean isAlive() {
        return pidFile.process().isPresent();
    }

    /** Stops it in good order: connections are ended, what is committed is written. */
    @Override
    public void stop() throws IOException {
        if (!isAlive()) {
            return;
        }
        run(pgCtl("stop", "-m", "fast", "-t", STOP_WITHIN_SECONDS));
        if (isAlive()) {
            run(pgCtl("stop", "-m", "immediate", "-t", STOP_WITHIN_SECONDS));
        }
        if (isAlive()) {
            throw new IOException("PostgreSQL does not stop; " + log + " tells why");
        }
    }

    private List<String> pgCtl(String action, String... more) {
        var arguments = new java.util.ArrayList<>(List.of(action, "-w", "-D", data.toString()));
        arguments.addAll(List.of(more));
        return binaries.command("pg_ctl", arguments);
    }

    private static int run(List<String> command) throws IOException {
        return Program.status(command, ProcessBuilder.Redirect.DISCARD);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
