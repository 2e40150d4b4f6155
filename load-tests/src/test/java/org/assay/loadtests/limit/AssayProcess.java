package org.assay.loadtests.limit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.loadtests.machine.ProcessCpu;

/** Assay from its jar, with a PostgreSQL and a Redis of its own on a data folder. */
final class AssayProcess extends Served {
    private static final String POSTGRES_PID = "postgres/postmaster.pid";
    private static final String REDIS_PID = "redis/redis.pid";

    private final Path data;

    private AssayProcess(List<String> command, int port, Path data, Path log) throws IOException {
        super(command, port, log);
        this.data = data;
    }

    /**
     * Starts one; the operations' port is the one after its port.
     *
     * @param data folder for its data
     * @param settings of the server, beside its ports and folders
     */
    static AssayProcess start(
            Bench bench, Cores cores, int port, Path data, Path bank, List<String> settings)
            throws IOException {
        Files.createDirectories(data);
        var command = new ArrayList<>(List.of(java()));
        command.addAll(bench.serverJvm());
        command.addAll(
                List.of(
                        "-Dassay.home=" + bench.home(),
                        "-jar",
                        bench.jar().toString(),
                        "--http.port=" + port,
                        "--http.host=127.0.0.1",
                        "--operations.port=" + (port + 1),
                        "--data-folder=" + data,
                        "--item-bank=" + bank));
        command.addAll(settings);
        return new AssayProcess(
                cores.command(command),
                port,
                data,
                data.resolveSibling(data.getFileName() + ".log"));
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    @Override
    Usage usage() throws IOException {
        return new Usage(
                ProcessCpu.secondsOf(pid()),
                ProcessCpu.secondsOfFamily(pidIn(POSTGRES_PID)),
                ProcessCpu.secondsOfFamily(pidIn(REDIS_PID)));
    }

    /** Where its PostgreSQL listens. */
    int postgresPort() throws IOException {
        return Integer.parseInt(Files.readAllLines(data.resolve(POSTGRES_PID)).get(3).strip());
    }

    private long pidIn(String file) throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve(file)).getFirst().strip());
    }
}
