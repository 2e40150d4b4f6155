package org.assay.api.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import redis.embedded.RedisServer;

/** A real Redis on loopback whose data survives. */
public final class EmbeddedRedisServer implements AutoCloseable {
    private final Supervisor supervisor;
    private final RedisProcess process;

    private EmbeddedRedisServer(Supervisor supervisor, RedisProcess process) {
        this.supervisor = supervisor;
        this.process = process;
    }

    /**
     * Starts it on {@code redis/} in the data folder, after ending one that a killed server left
     * behind.
     */
    public static EmbeddedRedisServer start(DataFolder folder) throws IOException {
        var data = Files.createDirectories(folder.resolve("redis"));
        var pidFile = data.resolve("redis.pid");
        Orphans.end(pidFile, "redis");
        var process = new RedisProcess(data, pidFile, freePort());
        return new EmbeddedRedisServer(Supervisor.start("Redis", process), process);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public int port() {
        return process.port;
    }

    @Override
    public void close() throws IOException {
        supervisor.close();
    }

    private static final class RedisProcess implements Supervisor.Service {
        private final Path data;
        private final Path pidFile;
        private final int port;
        private @Nullable RedisServer running;

        RedisProcess(Path data, Path pidFile, int port) {
            this.data = data;
            this.pidFile = pidFile;
            this.port = port;
        }

        @Override
        public void start() throws IOException {
            var server =
                    RedisServer.builder()
                            .port(port)
                            .bind("127.0.0.1")
                            .setting("dir " + data.toAbsolutePath())
                            .setting("pidfile " + pidFile.toAbsolutePath())
                            .setting("appendonly yes")
                            .setting("appendfsync everysec")
                            .build();
            try {
                server.start();
            } catch (RuntimeException e) {
                throw new IOException("Redis does not start", e);
            }
            running = server;
        }

        @Override
        public boolean isAlive() {
            try {
                return Orphans.processOf(pidFile).filter(ProcessHandle::isAlive).isPresent();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void stop() {
            var server = running;
            if (server != null) {
                server.stop();
            }
        }
    }
}
