package org.assay.api.admission;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;

/**
 * How many people a node has let in or called, and not yet served, at most. Whoever has been served
 * makes room for the next, so people are called as fast as they are served, however long they take
 * to come.
 *
 * <p>The window grows with those who come, as long as the class stays open although the window is
 * used up, and shrinks when the class was closed more often than not; as TCP's does, for the same
 * reasons. Calls make up for people who are called and do not come, as many as there were of late.
 * For one thread at a time, except {@link #came} and {@link #left}.
 */
final class CallWindow {
    /** After this time nobody counts on one who was called and did not come, ms. */
    static final long GONE_AFTER_MS = 8_000;

    /**
     * How much of what was served a second is under way at least, while nothing better is known.
     */
    private static final double SECONDS_UNDER_WAY = 2;

    /** What the window gains with each who comes, once it was too large; before that, one. */
    private static final double GROWTH = 0.2;

    /** What it loses when the class was closed all the time. */
    private static final double LOSS = 0.3;

    /** Time in which a loss is felt: nothing more is lost before, ms. */
    private static final long LOSS_FELT_AFTER_MS = 4_000;

    /**
     * Looks within which whoever was let in has been served, or will never be told to have been.
     */
    private static final int LOOKS_OF_SERVICE = 60;

    /** What a look leaves of the counts of those called and those who came. */
    private static final double KEPT = 0.9;

    /**
     * So many who came, as a part of the first called, are believed in without having been seen.
     */
    private static final double UNKNOWN = 0.25;

    /** Of those who are called, the part who come, at least: else nobody would find an end. */
    private static final double LEAST_SHOWING = 0.001;

    /** The people called at one look, and how many of them are still expected. */
    private static final class Calls {
        private final long atMs;
        private int called;
        private double expected;

        Calls(long atMs, int called, double expected) {
            this.atMs = atMs;
            this.called = called;
            this.expected = expected;
        }
    }

    private final int first;
    private final int mostAtOnce;
    private final LongAdder came = new LongAdder();
    private final LongAdder left = new LongAdder();
    private final ArrayDeque<Calls> recent = new ArrayDeque<>();

    /** Who came between two looks, for the latest looks. */
    private final long[] arrivals = new long[LOOKS_OF_SERVICE];

    private int looks;
    private double size;

    /** Whether newcomers would have been served all the time, at some look at this line. */
    private boolean wasOpen;

    /** Whether the class was closed after that. */
    private boolean fitted;

    /** Whether more would have been called had the window been larger. */
    private boolean usedUp;

    private long nextLossAtMs = Long.MIN_VALUE;
    private long seen;
    private long seenLeft;
    private double cameLately;
    private double calledLately;

    /**
     * A window for a node.
     *
     * @param first people called when a line begins
     * @param mostAtOnce people called at once, at most
     */
    CallWindow(int first, int mostAtOnce) {
        this.first = first;
        this.mostAtOnce = mostAtOnce;
        begin();
    }

    private void begin() {
        size = first;
        cameLately = 0;
        calledLately = 0;
        recent.forEach(calls -> calls.called = 0); // Who of them does not come says nothing.
        wasOpen = false;
        fitted = false;
        usedUp = true;
    }

    /** Somebody was let in, after being called or because nobody waited. */
    void came() {
        came.increment();
    }

    /** One of those has been served, or turned away after all. */
    void left() {
        left.increment();
    }

    /**
     * How many to call now; asked once a second.
     *
     * @param open whether newcomers of the class would be served
     * @param openLately the part of the time since the last look in which they would have been,
     *     0..1
     * @param waiting people in the line
     * @param nowMs of a clock that nobody sets
     */
    int next(boolean open, double openLately, long waiting, long nowMs) {
        long arrived = came.sum() - seen;
        seen += arrived;
        arrivals[looks++ % LOOKS_OF_SERVICE] = arrived;
        double ofThoseCalled = count(arrived, nowMs);
        long served = left.sum() - seenLeft;
        seenLeft += served;
        if (waiting == 0) {
            begin();
            return 0;
        }
        resize(openLately, ofThoseCalled, nowMs);
        if (!fitted) {
            size = Math.max(size, SECONDS_UNDER_WAY * served);
        }
        if (!open) {
            return 0;
        }
        double room = Math.max(0, size - underWay()) / showing();
        usedUp = waiting >= (long) room && mostAtOnce >= (long) room;
        int calls = Math.min((int) Math.min(waiting, mostAtOnce), (int) room);
        recent.addLast(new Calls(nowMs, calls, calls * showing()));
        return calls;
    }

    /** Counts who came, for the earliest calls first; returns how many of them were expected. */
    private double count(long arrived, long nowMs) {
        cameLately = cameLately * KEPT + arrived;
        calledLately *= KEPT;
        while (!recent.isEmpty() && nowMs - recent.getFirst().atMs >= GONE_AFTER_MS) {
            calledLately += recent.removeFirst().called;
        }
        double still = (double) arrived;
        for (Iterator<Calls> calls = recent.iterator(); still > 0 && calls.hasNext(); ) {
            var earliest = calls.next();
            double those = Math.min(still, earliest.expected);
            earliest.expected -= those;
            still -= those;
        }
        return arrived - still;
    }

    private void resize(double openLately, double came, long nowMs) {
        wasOpen |= openLately == 1;
        fitted |= wasOpen && openLately < 1;
        if (openLately < 0.5) {
            if (nowMs >= nextLossAtMs) {
                size = Math.max(first, size * (1 - LOSS * (1 - 2 * openLately)));
                nextLossAtMs = nowMs + LOSS_FELT_AFTER_MS;
            }
        } else if (usedUp) {
            size += came * (fitted ? GROWTH * (2 * openLately - 1) : 1);
        }
    }

    /** Those who are expected, and those who are being served. */
    private double underWay() {
        double onTheWay = recent.stream().mapToDouble(calls -> calls.expected).sum();
        long inService = Math.clamp(came.sum() - left.sum(), 0, LongStream.of(arrivals).sum());
        return onTheWay + inService;
    }

    /** The part of those called who come, as it was of late. */
    private double showing() {
        double unknown = first * UNKNOWN;
        return Math.clamp((cameLately + unknown) / (calledLately + unknown), LEAST_SHOWING, 1);
    }
}
