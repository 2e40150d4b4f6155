package org.assay.loadtests.measure;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Times and counts of all requests of a run, by name. A time counts from the moment for which the
 * request was intended, so that neither a server nor a generator that stood still hides what
 * learners waited.
 */
public final class Measures {
    private static final long LONGEST_NANOS = Duration.ofHours(1).toNanos();
    private static final int DIGITS = 3;

    private final ConcurrentMap<String, Series> byRequest = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Slices> slices = new ConcurrentHashMap<>();
    private final Histogram sentLateNanos = emptyTimes();
    private final LongAdder arrived = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final ConcurrentMap<Integer, LongAdder> retryAfters = new ConcurrentHashMap<>();

    /** How a request ended. */
    public enum End {
        SERVED,
        /** Sent away, with a time to come back. */
        SHED,
        FAILED
    }

    /**
     * A moment of the run.
     *
     * @param elapsed since its beginning
     * @param phase empty when phases are not told apart
     */
    public record Moment(Duration elapsed, String phase) {}

    /**
     * Of one request.
     *
     * @param servedNanos of those that were served
     */
    public record Series(Histogram servedNanos, LongAdder shed, LongAdder failed) {
        static Series empty() {
            return new Series(emptyTimes(), new LongAdder(), new LongAdder());
        }
    }

    /** Of times in ns, from any thread. */
    static Histogram emptyTimes() {
        return new ConcurrentHistogram(LONGEST_NANOS, DIGITS);
    }

    /** Notes a learner who comes. */
    public void arrives() {
        arrived.increment();
    }

    public long arrived() {
        return arrived.sum();
    }

    /**
     * Notes the end of a request.
     *
     * @param intended when it was to begin
     */
    public void ended(String request, Moment intended, End end, long tookNanos) {
        if (end == End.FAILED) {
            failed.increment();
        }
        add(of(request), end, tookNanos);
        if (!intended.phase().isEmpty()) {
            add(of(request + ", " + intended.phase()), end, tookNanos);
        }
        var sliced = slices.get(request);
        if (sliced != null && end == End.SERVED) {
            sliced.add(intended.elapsed(), Math.clamp(tookNanos, 0, LONGEST_NANOS));
        }
    }

    private static void add(Series series, End end, long tookNanos) {
        switch (end) {
            case SERVED -> series.servedNanos.recordValue(Math.clamp(tookNanos, 0, LONGEST_NANOS));
            case SHED -> series.shed.increment();
            case FAILED -> series.failed.increment();
        }
    }

    /** Notes how much later than intended a request was sent. */
    public void sentLate(long nanos) {
        sentLateNanos.recordValue(Math.clamp(nanos, 0, LONGEST_NANOS));
    }

    /** Notes after how many seconds somebody may come back. */
    public void toldToWait(int seconds) {
        retryAfters.computeIfAbsent(seconds, _ -> new LongAdder()).increment();
    }

    public Histogram served(String request) {
        return of(request).servedNanos;
    }

    /** Measures a request in slices as well, from now on. */
    public Slices slice(String request, Duration length) {
        return slices.computeIfAbsent(request, _ -> new Slices(length));
    }

    /** Those that are measured so. */
    Map<String, Slices> slices() {
        return new TreeMap<>(slices);
    }

    /** How often anybody was told to come back. */
    public long shed() {
        return retryAfters.values().stream().mapToLong(LongAdder::sum).sum();
    }

    public long failed() {
        return failed.sum();
    }

    public Histogram sentLate() {
        return sentLateNanos;
    }

    /** How many different times to come back were told. */
    public int differentRetryAfters() {
        return retryAfters.size();
    }

    public Map<String, Series> byRequest() {
        return new TreeMap<>(byRequest);
    }

    private Series of(String request) {
        return byRequest.computeIfAbsent(request, _ -> Series.empty());
    }
}
