package org.assay.api.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.api.postgres.PostgresAddress;
import org.assay.config.Secret;

/** A real PostgreSQL on loopback, with durability on, whose data survives. */
public final class EmbeddedPostgresServer implements AutoCloseable {
    /** The superuser that initdb makes. */
    static final String USER = "postgres";

    private static final String DATABASE = "postgres";

    /** Line of {@code postmaster.pid} that holds the port, from 0. */
    private static final int PORT_LINE = 3;

    private final Supervisor supervisor;
    private final PostgresAddress address;

    private EmbeddedPostgresServer(Supervisor supervisor, PostgresAddress address) {
        this.supervisor = supervisor;
        this.address = address;
    }

    /**
     * Starts it on {@code postgres/} in the data folder, after ending one that a killed server left
     * behind.
     */
    public static EmbeddedPostgresServer start(DataFolder folder, int maxConnections)
            throws IOException {
        var password = LocalPassword.of(folder);
        var binaries = PostgresBinaries.in(folder);
        var process = new PostgresProcess(folder, binaries, LoopbackPort.free(), maxConnections);
        process.initialise(password);
        process.stop();
        return new EmbeddedPostgresServer(
                Supervisor.start("PostgreSQL", process), address(process.port(), password));
    }

    /** The one that runs on a data folder which another process holds. */
    public static Optional<PostgresAddress> running(Path dataFolder) throws IOException {
        var pidFile = PostgresProcess.pidFile(dataFolder.resolve("postgres"));
        if (pidFile.process().isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile.path());
        var password = Files.readString(dataFolder.resolve(LocalPassword.FILE)).strip();
        return lines.size() > PORT_LINE
                ? Optional.of(
                        address(
                                Integer.parseInt(lines.get(PORT_LINE).trim()),
                                new Secret(password)))
                : Optional.empty();
    }

    private static PostgresAddress address(int port, Secret password) {
        return new PostgresAddress("127.0.0.1", port, DATABASE, USER, password, USER, password);
    }

    public PostgresAddress address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        supervisor.close();
    }
}
