package org.assay.api.admission;

import java.util.ArrayDeque;
import java.util.Optional;
import org.assay.api.admission.Place.Estimate;

/**
 * How a line has moved: a sample for each look at it, for as long as one may come after being
 * called.
 */
final class Passage {
    /** What of the past says how fast the line moves, ms. */
    private static final long RATE_OF_MS = 30_000;

    /** Less of the past than this says nothing, ms. */
    private static final long RATE_FROM_MS = 2_000;

    private record Sample(long atMs, long head, long last) {}

    private final long keptMs;
    private final ArrayDeque<Sample> samples = new ArrayDeque<>();

    /** Since when somebody has been waiting without a break. */
    private long waitingSinceMs;

    Passage(long keptMs) {
        this.keptMs = Math.max(keptMs, RATE_OF_MS);
    }

    void add(long atMs, long head, long last) {
        if (samples.isEmpty() || samples.getLast().head() >= samples.getLast().last()) {
            waitingSinceMs = atMs;
        }
        samples.addLast(new Sample(atMs, head, last));
        while (samples.getFirst().atMs() < atMs - keptMs) {
            samples.removeFirst();
        }
    }

    /** When this number was called; when that is longer ago than what is known, the earliest. */
    long calledAtMs(long number) {
        return samples.stream()
                .filter(sample -> sample.head() >= number)
                .findFirst()
                .or(() -> Optional.ofNullable(samples.peekLast()))
                .map(Sample::atMs)
                .orElse(Long.MAX_VALUE);
    }

    /** The latest number that had been given out by then, as far as is known. */
    long numberAt(long timeMs, long otherwise) {
        long number = samples.isEmpty() ? otherwise : samples.getFirst().last();
        for (var sample : samples) {
            if (sample.atMs() > timeMs) {
                break;
            }
            number = sample.last();
        }
        return number;
    }

    /** Time until so many more have been called, if it goes on as of late; nothing if it stands. */
    Optional<Estimate> estimate(long people) {
        if (samples.isEmpty()) {
            return Optional.empty();
        }
        var now = samples.getLast();
        long fromMs = Math.max(waitingSinceMs, now.atMs() - RATE_OF_MS);
        for (var then : samples) {
            if (then.atMs() >= fromMs) {
                long elapsedMs = now.atMs() - then.atMs();
                long called = now.head() - then.head();
                return elapsedMs < RATE_FROM_MS || called <= 0
                        ? Optional.empty()
                        : Optional.of(
                                new Estimate(Math.ceilDiv(people * elapsedMs, called), elapsedMs));
            }
        }
        return Optional.empty();
    }
}
