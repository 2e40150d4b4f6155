package org.assay.loadtests.limit;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, stopped with this one's block. */
abstract sealed class Served implements AutoCloseable permits AssayProcess, BareProcess {
    private static final Duration START_WITHIN = Duration.ofMinutes(3);
    private static final long STOP_WITHIN_SECONDS = 60;
    private static final int POLL_MS = 5;

    private final Process process;
    private final int port;
    private final long startedNs = System.nanoTime();
    private final Path log;

    Served(List<String> command, int port, Path log) throws IOException {
        this.port = port;
        this.log = log;
        this.process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(log.toFile()))
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /** CPU-seconds so far. */
    abstract Usage usage() throws IOException;

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** Waits until a path is answered with 200; returns the time since the process was started. */
    Duration awaitAnswer(String path) throws IOException, InterruptedException {
        while (!answers(path)) {
            if (!process.isAlive() || sinceStart().compareTo(START_WITHIN) > 0) {
                throw new IOException("the server does not start; see " + log);
            }
            Thread.sleep(POLL_MS);
        }
        return sinceStart();
    }

    Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - startedNs);
    }

    private boolean answers(String path) {
        try {
            var connection =
                    (HttpURLConnection)
                            URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Stops it as SIGTERM does. */
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(STOP_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("a server did not stop; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
