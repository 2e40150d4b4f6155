package org.assay.api.runtime;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The embedded services that run on a data folder, as their pid files name them. */
public final class ServicesOnFolder {

    private ServicesOnFolder() {}

    public static List<ProcessHandle> running(Path dataFolder) {
        return Stream.of(PostgresProcess.pidFile(dataFolder.resolve("postgres")), redis(dataFolder))
                .map(PidFile::process)
                .flatMap(Optional::stream)
                .toList();
    }

    private static PidFile redis(Path dataFolder) {
        return new PidFile(dataFolder.resolve("redis/redis.pid"), "redis-server");
    }

    /** Ends Redis for good; returns once it is gone. */
    public static void endRedis(Path dataFolder) {
        redis(dataFolder).process().ifPresent(ProcessHandle::destroyForcibly);
        await().until(() -> redis(dataFolder).process().isEmpty());
    }

    /** Ends them for good; returns once they are gone. */
    public static void end(Path dataFolder) {
        running(dataFolder).forEach(ProcessHandle::destroyForcibly);
        await().until(() -> running(dataFolder).isEmpty());
    }
}
