package org.assay.api.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The process that a service's pid file names.
 *
 * @param program part of the file name of the program that it must run: pids are used again
 */
record PidFile(Path path, String program) {
    private static final long LOOK_EVERY_MS = 20;

    /**
     * The process, if it is alive. One that has ended but whose end nobody has taken note of, as
     * happens where process 1 of a container does not, has no program any more.
     */
    Optional<ProcessHandle> process() {
        return pid().flatMap(ProcessHandle::of)
                .filter(
                        process ->
                                process.info()
                                        .command()
                                        .filter(command -> command.contains(program))
                                        .isPresent());
    }

    /**
     * Whether the system has any process of that number, be it another program's, or one that has
     * ended and of whose end nobody has taken note.
     */
    boolean isTaken() {
        return pid().flatMap(ProcessHandle::of).isPresent();
    }

    private Optional<Long> pid() {
        try (var lines = Files.lines(path)) {
            return lines.findFirst()
                    .map(String::trim)
                    .filter(l -> l.matches("\\d+"))
                    .map(Long::parseLong);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | java.io.UncheckedIOException e) {
            return Optional.empty(); // Being written: nobody's yet.
        }
    }

    /** Waits until the process is gone; false when it is still there in the end. */
    boolean awaitGone(Duration within) {
        long until = System.nanoTime() + within.toNanos();
        while (process().isPresent()) {
            if (System.nanoTime() > until) {
                return false;
            }
            try {
                Thread.sleep(LOOK_EVERY_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
