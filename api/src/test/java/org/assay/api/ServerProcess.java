package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A server in a JVM of its own, which can be killed. */
final class ServerProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("Assay answers on (\\S+) ");
    private static final Duration READY_WITHIN = Duration.ofSeconds(60);

    private final Process process;
    private final Path log;

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Begins to start one; what it prints goes to the log. */
    static ServerProcess start(Path dataFolder, Path log, Path itemBank) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Dassay.home=" + System.getProperty("assay.home"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "--data-folder=" + dataFolder,
                                "--item-bank=" + itemBank,
                                "--http.port=0",
                                "--http.event-loops=1",
                                "--operations.port=0"));
        RunningServer.PATIENT.forEach((key, value) -> command.add("--" + key + "=" + value));
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return new ServerProcess(process, log);
    }

    /** Waits until it answers; returns its address. */
    String awaitReady() {
        await().atMost(READY_WITHIN)
                .until(() -> printed().contains("Ctrl-C") || !process.isAlive());
        var address = ADDRESS.matcher(printed());
        assertThat(address.find()).as(printed()).isTrue();
        return address.group(1);
    }

    String printed() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Stops it as SIGTERM does, and sees that it ends as a process so stopped should. */
    @Override
    public void close() {
        process.destroy();
        assertThat(process.onExit().orTimeout(60, TimeUnit.SECONDS).join().exitValue())
                .isEqualTo(143);
    }
}
