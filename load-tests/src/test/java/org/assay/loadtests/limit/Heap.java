package org.assay.loadtests.limit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The heap of another JVM. */
final class Heap {

    private Heap() {}

    /** Bytes of the objects that are reachable: the last line of a histogram of classes. */
    static long liveBytes(long pid) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                                Long.toString(pid),
                                "GC.class_histogram")
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("jcmd failed: " + said);
        }
        var total = said.strip().lines().toList().getLast().strip().split("\\s+", -1);
        return Long.parseLong(total[2]);
    }
}
