package org.assay.loadtests.machine;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/** How long something took that this machine should do at once. */
public record Delays(Duration p99, Duration p999, Duration longest) {

    static Delays of(Histogram nanos) {
        return new Delays(at(nanos, 99), at(nanos, 99.9), Duration.ofNanos(nanos.getMaxValue()));
    }

    private static Duration at(Histogram nanos, double percentile) {
        return Duration.ofNanos(nanos.getValueAtPercentile(percentile));
    }
}
