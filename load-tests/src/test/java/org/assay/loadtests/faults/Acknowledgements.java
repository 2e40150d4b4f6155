package org.assay.loadtests.faults;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.assay.loadtests.faults.Api.Reply;

/** All that a server acknowledged, as its clients saw it. */
final class Ledger {
    private final ConcurrentLinkedQueue<Line> lines = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicLong latestSentNanos = new AtomicLong(Long.MIN_VALUE);
    private final ConcurrentLinkedQueue<String> surprises = new ConcurrentLinkedQueue<>();

    /**
     * One acknowledged response.
     *
     * @param body as it was sent
     * @param reply byte for byte what came back
     */
    record Line(Placement question, String body, Reply reply) {}

    /**
     * Notes an acknowledgement.
     *
     * @param sentNanos when its response was sent for the first time, as {@link System#nanoTime()}
     */
    void acknowledged(Line line, long sentNanos) {
        lines.add(line);
        count.incrementAndGet();
        latestSentNanos.accumulateAndGet(sentNanos, Math::max);
    }

    /** A reply that a correct server never gives. */
    void surprise(String what) {
        surprises.add(what);
    }

    List<String> surprises() {
        return List.copyOf(surprises);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    int size() {
        return count.get();
    }

    /** Whether a response sent after that moment has been acknowledged. */
    boolean answeredSince(long nanos) {
        return latestSentNanos.get() > nanos;
    }
}
