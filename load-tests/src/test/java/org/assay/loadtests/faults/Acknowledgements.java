package org.assay.loadtests.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.assay.loadtests.ledger.LedgerLine;
import org.assay.loadtests.ledger.LedgerWriter;

/** All that a server acknowledged, as its clients saw it. */
final class Acknowledgements {
    private final ConcurrentLinkedQueue<Acknowledged> all = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicLong latestSentNanos = new AtomicLong(Long.MIN_VALUE);
    private final ConcurrentLinkedQueue<String> surprises = new ConcurrentLinkedQueue<>();

    /**
     * One acknowledged response.
     *
     * @param line what was sent and what came back
     */
    record Acknowledged(Placement question, LedgerLine line) {}

    /**
     * Notes an acknowledgement.
     *
     * @param sentNanos when its response was sent for the first time, as {@link System#nanoTime()}
     */
    void add(Acknowledged one, long sentNanos) {
        all.add(one);
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

    List<Acknowledged> all() {
        return List.copyOf(all);
    }

    /** As a ledger's file. */
    void writeTo(Path file) throws IOException {
        try (var ledger = new LedgerWriter(file)) {
            all.forEach(one -> ledger.write(one.line()));
        }
    }

    int size() {
        return count.get();
    }

    /** Whether a response sent after that moment has been acknowledged. */
    boolean answeredSince(long nanos) {
        return latestSentNanos.get() > nanos;
    }
}
