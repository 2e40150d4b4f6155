package org.assay.api.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import redis.embedded.RedisExecProvider;

/** Redis's program, unpacked once into the data folder. */
final class RedisBinary {

    private RedisBinary() {}

    static Path in(DataFolder data) throws IOException {
        var folder = Files.createDirectories(data.resolve("bin"));
        var program = folder.resolve("redis-server-" + RedisExecProvider.redisVersion);
        if (Files.notExists(program)) {
            var unfinished = folder.resolve("redis-server.new");
            Files.deleteIfExists(unfinished);
            Files.copy(unpacked(), unfinished);
            if (!unfinished.toFile().setExecutable(true)) {
                throw new IOException(unfinished + " cannot be made executable");
            }
            Durable.move(unfinished, program);
        }
        return program;
    }

    private static Path unpacked() throws IOException {
        try {
            return RedisExecProvider.defaultProvider().get().toPath();
        } catch (IllegalArgumentException e) {
            throw new IOException(
                    "Redis cannot be embedded on "
                            + System.getProperty("os.name")
                            + " "
                            + System.getProperty("os.arch"),
                    e);
        }
    }
}
