package org.assay.loadtests.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * CPU time of processes, in user and kernel mode: that of the process with all its threads, and of
 * its children, living and ended.
 */
public final class ProcessCpu {
    private static final Path PROC = Path.of("/proc");

    /** What Linux shows times in, whatever the kernel counts in: 1/100 s (proc(5), USER_HZ). */
    private static final double TICKS_PER_SECOND = 100;

    // Positions after the name, which ends with the last parenthesis; proc(5) counts two more and
    // from 1.
    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    private ProcessCpu() {}

    /** CPU-seconds of a process without its children; 0 when it is not there. */
    public static double secondsOf(long pid) {
        var cpu = ProcessHandle.of(pid).flatMap(process -> process.info().totalCpuDuration());
        return cpu.orElse(Duration.ZERO).toNanos() / 1e9;
    }

    /**
     * CPU-seconds of a process and of its children, those that have ended included, from {@code
     * /proc/PID/stat}; Linux only.
     */
    public static double secondsOfFamily(long pid) throws IOException {
        double ticks = 0;
        for (var folder : processes()) {
            var stat = stat(folder);
            if (stat.isPresent()) {
                long[] s = stat.get();
                if (folder.getFileName().toString().equals(Long.toString(pid))) {
                    ticks += s[USER] + s[SYSTEM] + s[CHILDREN_USER] + s[CHILDREN_SYSTEM];
                } else if (s[PARENT] == pid) {
                    ticks += s[USER] + s[SYSTEM];
                }
            }
        }
        return ticks / TICKS_PER_SECOND;
    }

    private static List<Path> processes() throws IOException {
        try (var folders = Files.newDirectoryStream(PROC, "[0-9]*")) {
            var all = new ArrayList<Path>();
            folders.forEach(all::add);
            return all;
        }
    }

    /** The numbers after a process's name, nothing when it has just ended. */
    private static Optional<long[]> stat(Path folder) throws IOException {
        try {
            var line = Files.readString(folder.resolve("stat"));
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            return Optional.of(
                    Arrays.stream(fields, 0, CHILDREN_SYSTEM + 1)
                            .mapToLong(
                                    field -> field.matches("-?[0-9]+") ? Long.parseLong(field) : 0)
                            .toArray());
        } catch (NoSuchFileException ended) {
            return Optional.empty();
        } catch (IOException e) {
            if (Files.exists(folder)) {
                throw e;
            }
            return Optional.empty(); // It ended while it was read.
        }
    }
}
