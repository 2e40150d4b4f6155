package org.assay.api.runtime;

import java.io.IOException;
import java.nio.file.Files;

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
        OwnerOnly.folder(data);
        var address = new RedisAddress("127.0.0.1", LoopbackPort.free(), LocalPassword.of(folder));
        var process = new RedisProcess(RedisBinary.in(folder), data, address);
        process.endOrphan();
        return new EmbeddedRedisServer(Supervisor.start("Redis", process), process);
    }

    public RedisAddress address() {
        return process.address();
    }

    @Override
    public void close() throws IOException {
        supervisor.close();
    }
}
