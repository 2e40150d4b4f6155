package org.assay.loadtests.measure;

import java.time.Duration;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/**
 * Times of one request, in equal slices of a run. What is usual in a phase is the median over its
 * slices: a disk or a neighbour that holds everything up for a second is in one slice of many, and
 * would otherwise be the phase's p99.
 */
public final class Slices {
    private final Duration length;
    private final NavigableMap<Long, Histogram> nanosBySlice = new ConcurrentSkipListMap<>();

    Slices(Duration length) {
        this.length = length;
    }

    void add(Duration elapsed, long tookNanos) {
        nanosBySlice
                .computeIfAbsent(elapsed.dividedBy(length), _ -> Measures.emptyTimes())
                .recordValue(tookNanos);
    }

    /** How long each of them is. */
    public Duration length() {
        return length;
    }

    /** The times of each slice, ns, by its number from 0. */
    NavigableMap<Long, Histogram> nanosBySlice() {
        return nanosBySlice;
    }

    /**
     * A percentile of each slice that lies wholly between two times since the beginning and has a
     * request in it.
     */
    public Stream<Duration> percentiles(double percentile, Duration from, Duration until) {
        long first = from.plus(length).minusNanos(1).dividedBy(length);
        long end = until.dividedBy(length);
        return nanosBySlice.subMap(first, Math.max(first, end)).values().stream()
                .map(slice -> Duration.ofNanos(slice.getValueAtPercentile(percentile)));
    }

    /** The one in the middle; of two the longer; empty of none. */
    public static Optional<Duration> median(Stream<Duration> times) {
        var sorted = times.sorted().toList();
        return sorted.stream().skip(sorted.size() / 2).findFirst();
    }
}
