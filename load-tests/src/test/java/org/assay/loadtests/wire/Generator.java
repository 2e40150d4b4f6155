package org.assay.loadtests.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.HdrHistogram.Histogram;

/** Sends exchanges' requests to a server over a number of connections and a few threads. */
public final class Generator {
    private final InetSocketAddress server;
    private final int threads;

    public Generator(int port, int threads) {
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.threads = threads;
    }

    /**
     * How a run goes.
     *
     * @param done exchanges to leave alone, beside those that have ended
     */
    public record Run(
            int connections,
            Pace pace,
            Duration atMost,
            long seed,
            Predicate<? super Exchange> done) {}

    /** Runs until the time is over or nothing is left to send. Blocks. */
    public Outcome run(List<? extends Exchange> exchanges, Run run)
            throws IOException, InterruptedException {
        int loops = Math.min(threads, run.connections());
        var opened = new ArrayList<Loop>();
        try (var executor = Executors.newFixedThreadPool(loops)) {
            for (int loop = 0; loop < loops; loop++) {
                opened.add(loop(exchanges, run, loop, loops));
            }
            var together = new CyclicBarrier(loops);
            var running = new ArrayList<Future<Outcome>>();
            for (var loop : opened) {
                running.add(executor.submit(() -> loop.run(together)));
            }
            return sum(running);
        } finally {
            for (var loop : opened) {
                loop.close();
            }
        }
    }

    private Loop loop(List<? extends Exchange> exchanges, Run run, int loop, int loops)
            throws IOException {
        var share = new ArrayList<Exchange>();
        for (int i = loop; i < exchanges.size(); i += loops) {
            share.add(exchanges.get(i));
        }
        var pace =
                switch (run.pace()) {
                    case Pace.Closed closed -> closed;
                    case Pace.Open(var perSecond) -> new Pace.Open(perSecond / loops);
                };
        int connections = (run.connections() + loop) / loops;
        return new Loop(
                server,
                connections,
                new Supply(share, run.done()),
                pace,
                run.atMost().toNanos(),
                run.seed() + loop);
    }

    private static Outcome sum(List<Future<Outcome>> running)
            throws IOException, InterruptedException {
        var latency = new Histogram(3);
        long replies = 0;
        long elapsedNs = 0;
        long starved = 0;
        long unanswered = 0;
        long surprised = 0;
        var surprises = new ArrayList<String>();
        for (var one : running) {
            var outcome = outcomeOf(one);
            latency.add(outcome.latencyNs());
            replies += outcome.replies();
            elapsedNs = Math.max(elapsedNs, outcome.elapsedNs());
            starved += outcome.starved();
            unanswered += outcome.unanswered();
            surprised += outcome.surprised();
            surprises.addAll(outcome.surprises());
        }
        return new Outcome(
                latency,
                replies,
                elapsedNs,
                starved,
                unanswered,
                List.copyOf(surprises),
                surprised);
    }

    private static Outcome outcomeOf(Future<Outcome> one) throws IOException, InterruptedException {
        try {
            return one.get();
        } catch (ExecutionException e) {
            throw new IOException("the generator failed", e.getCause());
        }
    }
}
