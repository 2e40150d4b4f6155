package org.assay.loadtests.limit;

import java.io.IOException;
import java.time.Duration;
import org.assay.loadtests.machine.ProcessCpu;
import org.assay.loadtests.wire.Outcome;

/**
 * A run with the CPU that it took.
 *
 * @param during CPU-seconds from the first request to the last reply
 * @param settled the same until the server had nothing left to do afterwards
 * @param generatorCores CPU-seconds a second of the generator
 */
record Measured(Outcome outcome, Usage during, Usage settled, double generatorCores) {
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    /** Below this share of a core a server counts as idle. */
    private static final double IDLE = 0.06;

    private static final int LOOKS = 120;

    /** Something that sends requests and returns when all is answered. */
    interface Load {
        Outcome run() throws IOException, InterruptedException;
    }

    static Measured of(Served server, Load load) throws IOException, InterruptedException {
        long self = ProcessHandle.current().pid();
        double ownBefore = ProcessCpu.secondsOf(self);
        long startedNs = System.nanoTime();
        var before = server.usage();
        var outcome = load.run();
        var during = server.usage().since(before);
        double wall = (System.nanoTime() - startedNs) / 1e9;
        double own = ProcessCpu.secondsOf(self) - ownBefore;
        settle(server);
        return new Measured(outcome, during, server.usage().since(before), own / wall);
    }

    /** Waits until a server has nothing left to do, such as projections to write. */
    static void settle(Served server) throws IOException, InterruptedException {
        var before = server.usage().total();
        for (int look = 0; look < LOOKS; look++) {
            Thread.sleep(LOOK_EVERY);
            double now = server.usage().total();
            if (now - before < IDLE * LOOK_EVERY.toMillis() / 1e3) {
                return;
            }
            before = now;
        }
    }

    /** CPU of one request, in µs, with what was left to do afterwards. */
    Usage settledMicros() {
        return settled.msPerThousand(outcome.latencyNs().getTotalCount());
    }

    /** CPU of one request, in µs, while requests were answered. */
    Usage duringMicros() {
        return during.msPerThousand(outcome.latencyNs().getTotalCount());
    }
}
