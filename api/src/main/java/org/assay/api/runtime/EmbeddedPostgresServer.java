package org.assay.api.runtime;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL on loopback, with durability on, whose data survives. */
public final class EmbeddedPostgresServer implements AutoCloseable {
    /** The superuser that initdb makes; reached from loopback only. */
    public static final String USER = "postgres";

    private static final String DATABASE = "postgres";
    private static final Duration START_WITHIN = Duration.ofSeconds(60);

    private final Supervisor supervisor;
    private final PostgresProcess process;

    private EmbeddedPostgresServer(Supervisor supervisor, PostgresProcess process) {
        this.supervisor = supervisor;
        this.process = process;
    }

    /**
     * Starts it on {@code postgres/} in the data folder, after ending one that a killed server left
     * behind.
     */
    public static EmbeddedPostgresServer start(DataFolder folder) throws IOException {
        var data = folder.resolve("postgres");
        Orphans.end(data.resolve("postmaster.pid"), "postgres");
        var process = new PostgresProcess(data);
        return new EmbeddedPostgresServer(Supervisor.start("PostgreSQL", process), process);
    }

    /** The port of the one that runs on a data folder which another process holds. */
    public static OptionalInt runningPort(Path dataFolder) throws IOException {
        var pidFile = dataFolder.resolve("postgres").resolve("postmaster.pid");
        List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
        return lines.size() > 3
                ? OptionalInt.of(Integer.parseInt(lines.get(3).trim()))
                : OptionalInt.empty();
    }

    public int port() {
        return process.port;
    }

    public static String database() {
        return DATABASE;
    }

    @Override
    public void close() throws IOException {
        supervisor.close();
    }

    /** The process: its port is chosen at the first start and kept. */
    private static final class PostgresProcess implements Supervisor.Service {
        private final Path data;
        private int port;
        private @Nullable EmbeddedPostgres running;

        PostgresProcess(Path data) {
            this.data = data;
        }

        @Override
        public void start() throws IOException {
            var builder =
                    EmbeddedPostgres.builder()
                            .setDataDirectory(data)
                            .setCleanDataDirectory(false)
                            .setRegisterShutdownHook(false)
                            .setPGStartupWait(START_WITHIN)
                            .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                            .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                            .setServerConfig("listen_addresses", "127.0.0.1")
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("full_page_writes", "on")
                            .setServerConfig("max_connections", "200");
            if (port != 0) {
                builder.setPort(port);
            }
            var started = builder.start();
            port = started.getPort();
            running = started;
        }

        @Override
        public boolean isAlive() {
            try {
                return Orphans.processOf(data.resolve("postmaster.pid"))
                        .filter(ProcessHandle::isAlive)
                        .isPresent();
            } catch (IOException e) {
                return false;
            }
        }

        @Override
        public void stop() throws IOException {
            var started = running;
            if (started != null) {
                started.close();
            }
        }
    }
}
