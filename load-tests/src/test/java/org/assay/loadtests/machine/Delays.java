package org.assay.loadtests.machine;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/** How long something took that this machine should do at once. */
public record Delays(Duration p99, Duration p999, Duration longest) {

    private static final long LONGEST_NANOS = Duration.ofHours(1).toNanos();
    private static final int DIGITS = 3;

    /** Of times in ns, from one thread; longer ones than an hour count as one. */
    static Histogram emptyTimes() {
        return new Histogram(LONGEST_NANOS, DIGITS);
    }

    /** A time that such a histogram takes. */
    static long clamped(long nanos) {
        return Math.clamp(nanos, 0, LONGEST_NANOS);
    }

    static Delays of(Histogram nanos) {
        return new Delays(at(nanos, 99), at(nanos, 99.9), Duration.ofNanos(nanos.getMaxValue()));
    }

    private static Duration at(Histogram nanos, double percentile) {
        return Duration.ofNanos(nanos.getValueAtPercentile(percentile));
    }
}
