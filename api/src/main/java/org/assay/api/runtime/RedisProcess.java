package org.assay.api.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Redis's process on a folder of data, reached from loopback only. */
final class RedisProcess implements Supervisor.Service {
    private static final Duration START_WITHIN = Duration.ofMinutes(2);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);
    private static final long LOOK_EVERY_MS = 20;
    private static final int REPLY_WITHIN_MS = 1_000;

    private final Path program;
    private final Path data;
    private final RedisAddress address;
    private final PidFile pidFile;
    private @Nullable Process running;

    RedisProcess(Path program, Path data, RedisAddress address) {
        this.program = program;
        this.data = data;
        this.address = address;
        this.pidFile = new PidFile(data.resolve("redis.pid"), "redis-server");
    }

    RedisAddress address() {
        return address;
    }

    @Override
    public void start() throws IOException {
        var conf = data.resolve("redis.conf");
        OwnerOnly.write(conf, configuration());
        var process =
                new ProcessBuilder(program.toString(), conf.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        running = process;
        Files.writeString(pidFile.path(), process.pid() + "\n"); // Redis writes it late.
        awaitReady(process);
    }

    private String configuration() {
        return String.join(
                "\n",
                "bind 127.0.0.1",
                "port " + address.port(),
                "requirepass " + address.password().value(),
                "dir " + quoted(data),
                "pidfile " + quoted(pidFile.path()),
                "logfile " + quoted(data.resolve("redis.log")),
                "appendonly yes",
                "appendfsync everysec",
                // Rewriting is a second process; at the default it would run every few seconds of
                // a full load.
                "auto-aof-rewrite-min-size 256mb",
                "save \"\"",
                "");
    }

    private static String quoted(Path path) {
        return '"' + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void awaitReady(Process process) throws IOException {
        long until = System.nanoTime() + START_WITHIN.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                process.destroyForcibly();
                throw new IOException(
                        "Redis does not start; " + data.resolve("redis.log") + " tells why");
            }
            waitFor(process, Duration.ofMillis(LOOK_EVERY_MS));
        }
    }

    /** Whether its data is loaded and it answers. */
    private boolean isReady() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), address.port())) {
            socket.setSoTimeout(REPLY_WITHIN_MS);
            var question = "AUTH " + address.password().value() + "\r\nPING\r\n";
            socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
            var replies =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII));
            return "+OK".equals(replies.readLine()) && "+PONG".equals(replies.readLine());
        } catch (IOException e) {
            return false; // Not yet.
        }
    }

    @Override
    public boolean isAlive() {
        var process = running;
        return process != null && process.isAlive();
    }

    @Override
    public void stop() throws IOException {
        var process = running;
        if (process != null) {
            process.destroy();
            if (!waitFor(process, STOP_WITHIN)) {
                process.destroyForcibly();
            }
        }
    }

    /** Ends the one that a killed server left behind. */
    void endOrphan() throws IOException {
        pidFile.process().ifPresent(ProcessHandle::destroy);
        if (!pidFile.awaitGone(STOP_WITHIN)) {
            pidFile.process().ifPresent(ProcessHandle::destroyForcibly);
        }
        if (!pidFile.awaitGone(STOP_WITHIN)) {
            throw new IOException("an earlier Redis does not stop");
        }
    }

    private static boolean waitFor(Process process, Duration within) throws IOException {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
