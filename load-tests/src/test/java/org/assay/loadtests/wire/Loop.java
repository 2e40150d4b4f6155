package org.assay.loadtests.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** One thread of the generator with connections and exchanges of its own. */
final class Loop implements AutoCloseable {
    /** How long replies may take once a run's time is over, ns. */
    private static final long PATIENCE_NS = 20_000_000_000L;

    /** How long the thread sleeps when nothing is to be done, ns: far below what is measured. */
    private static final long NAP_NS = 20_000;

    private static final int SURPRISES_KEPT = 3;
    private static final long HIGHEST_LATENCY_NS = 120_000_000_000L;
    private static final int DIGITS = 3;

    private final Selector selector;
    private final ArrayDeque<Connection> idle = new ArrayDeque<>();
    private final List<Connection> all = new ArrayList<>();
    private final Supply supply;
    private final Pace pace;
    private final long lastsNs;
    private final SplittableRandom random;
    private final Histogram latency = new Histogram(HIGHEST_LATENCY_NS, DIGITS);
    private final List<String> surprises = new ArrayList<>();
    private long endNs;
    private long dueNs;
    private long lastReplyNs;
    private long replies;
    private long surprised;
    private long starved;
    private int inFlight;

    Loop(
            InetSocketAddress server,
            int connections,
            Supply supply,
            Pace pace,
            long lastsNs,
            long seed)
            throws IOException {
        this.selector = Selector.open();
        this.supply = supply;
        this.pace = pace;
        this.lastsNs = lastsNs;
        this.random = new SplittableRandom(seed);
        for (int i = 0; i < connections; i++) {
            var connection = Connection.open(server, selector);
            all.add(connection);
            idle.add(connection);
        }
    }

    /** Runs; all loops begin together. */
    Outcome run(CyclicBarrier together)
            throws IOException, InterruptedException, BrokenBarrierException {
        together.await();
        long startNs = System.nanoTime();
        endNs = startNs + lastsNs;
        dueNs = startNs;
        lastReplyNs = startNs;
        boolean more = true;
        while (more || inFlight > 0) {
            long now = System.nanoTime();
            more = more && now < endNs && begin(now);
            if (now > endNs + PATIENCE_NS) {
                break;
            }
            if (selector.selectNow() == 0) {
                LockSupport.parkNanos(NAP_NS);
            } else {
                receive();
            }
        }
        long elapsedNs = Math.min(endNs, lastReplyNs) - startNs;
        return new Outcome(
                latency, replies, elapsedNs, starved, inFlight, List.copyOf(surprises), surprised);
    }

    /** Sends what is due; returns whether anything may be due later. */
    private boolean begin(long now) throws IOException {
        return switch (pace) {
            case Pace.Closed _ -> beginClosed();
            case Pace.Open(var perSecond) -> beginOpen(now, perSecond);
        };
    }

    private boolean beginClosed() throws IOException {
        while (!idle.isEmpty()) {
            var exchange = supply.next();
            if (exchange == null) {
                return inFlight > 0;
            }
            send(exchange, System.nanoTime());
        }
        return true;
    }

    private boolean beginOpen(long now, double perSecond) throws IOException {
        while (dueNs <= now && !idle.isEmpty()) {
            var exchange = supply.next();
            if (exchange == null) {
                starved++;
            } else {
                send(exchange, dueNs);
            }
            dueNs += (long) (-Math.log1p(-random.nextDouble()) / perSecond * 1e9);
        }
        return true;
    }

    private void send(Exchange exchange, long intendedNs) throws IOException {
        idle.remove().send(exchange, intendedNs);
        inFlight++;
    }

    private void receive() throws IOException {
        var keys = selector.selectedKeys();
        for (SelectionKey key : keys) {
            var connection = (Connection) key.attachment();
            var reply = connection.read();
            if (reply != null) {
                take(connection, reply);
            }
        }
        keys.clear();
    }

    private void take(Connection connection, Reply reply) {
        long now = System.nanoTime();
        latency.recordValue(Math.min(HIGHEST_LATENCY_NS, now - connection.intendedNs()));
        lastReplyNs = now;
        replies += now <= endNs ? 1 : 0;
        inFlight--;
        var exchange = connection.release();
        idle.add(connection);
        try {
            exchange.replied(reply);
            supply.giveBack(exchange);
        } catch (UnexpectedReplyException e) {
            surprised++;
            if (surprises.size() < SURPRISES_KEPT) {
                surprises.add(String.valueOf(e.getMessage()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (var connection : all) {
            connection.close();
        }
        selector.close();
    }
}
