package org.assay.api.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes that a server left behind when it was killed: their pid files tell who they are. */
final class Orphans {
    private static final long TERM_SECONDS = 10;

    private Orphans() {}

    /**
     * Ends the process that a pid file names, if it is alive and runs the program; completes when
     * it is gone.
     */
    static void end(Path pidFile, String program) throws IOException {
        var orphan = processOf(pidFile).filter(process -> runs(process, program));
        if (orphan.isPresent()) {
            end(orphan.get());
        }
    }

    static Optional<ProcessHandle> processOf(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var line = Files.readAllLines(pidFile).stream().findFirst().orElse("").trim();
        return line.matches("\\d+") ? ProcessHandle.of(Long.parseLong(line)) : Optional.empty();
    }

    private static boolean runs(ProcessHandle process, String program) {
        return process.isAlive()
                && process.info().command().filter(c -> c.contains(program)).isPresent();
    }

    private static void end(ProcessHandle process) {
        var gone = process.onExit();
        process.destroy();
        try {
            gone.get(TERM_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            gone.join();
        } catch (ExecutionException e) {
            throw new IllegalStateException("waiting for a process to end does not fail", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
