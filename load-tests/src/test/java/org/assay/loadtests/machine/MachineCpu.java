package org.assay.loadtests.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The CPU time of this machine since its start, and what of it a virtual machine was ready to use
 * while its host let others run: steal time, in proc(5). Linux only, elsewhere nothing.
 *
 * @param ticks idle time included
 */
record MachineCpu(long ticks, long stolenTicks) {
    private static final Path STAT = Path.of("/proc/stat");

    /** Position of steal; guests' times, which follow, are in those of users already. */
    private static final int STOLEN = 7;

    static MachineCpu now() {
        if (Files.notExists(STAT)) {
            return new MachineCpu(0, 0);
        }
        try (var lines = Files.lines(STAT)) {
            return parse(lines.findFirst().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line, which adds all processors up. */
    static MachineCpu parse(String line) {
        long[] times =
                Arrays.stream(line.split(" +", -1))
                        .skip(1)
                        .limit(STOLEN + 1)
                        .mapToLong(Long::parseLong)
                        .toArray();
        return new MachineCpu(Arrays.stream(times).sum(), times[STOLEN]);
    }

    /** The share of all processors' time, 0 to 1. */
    double stolenSince(MachineCpu before) {
        long passed = ticks - before.ticks;
        return passed == 0 ? 0 : (double) (stolenTicks - before.stolenTicks) / passed;
    }
}
