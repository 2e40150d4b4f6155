package org.assay.loadtests.measure;

import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.global;

import io.gatling.javaapi.core.Assertion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.assay.loadtests.machine.GeneratorWatch.Health;

/**
 * Every threshold of the load tests. Times are from the moment at which a learner meant to send a
 * request until its whole reply was there, at the client.
 *
 * @param request its name in the report
 */
public record Slo(String request, Duration p50, Duration p95, Duration p99, Duration p999) {
    /** A response on exam days. */
    private static final Slo ANSWER = of("answer", 20, 100, 250, 1_000);

    /** A response at 70 % of the knee, on quiet cores. */
    private static final Slo ANSWER_AT_LIMIT = of("answer", 3, 6, 10, 30);

    /** Of 20,000 starts within a minute (E-01); also of a start on any other occasion. */
    private static final Slo START = of("start", 200, 500, 1_000, 2_000);

    /** A profile, a resumption, a review: nobody waits for them in the middle of a question. */
    private static final Slo READ = of("", 50, 200, 500, 1_500);

    /** Of learners admitted while twice the capacity is offered (E-02). */
    public static final Duration ADMITTED_P99 = Duration.ofMillis(500);

    /** Share of the throughput at the knee that is kept in overload (E-02). */
    public static final double GOODPUT_IN_OVERLOAD = 0.95;

    /** Time after an overload until everything is as before it. */
    public static final Duration RECOVERY = Duration.ofSeconds(30);

    /** Time after a cut of everybody until the last one has resumed (E-04). */
    public static final Duration ALL_RESUMED = Duration.ofSeconds(60);

    /** How much slower the last quarter of a soak may be than its first, at p99. */
    private static final double SOAK_DRIFT = 1.25;

    /** A drift below it is noise. */
    private static final Duration SOAK_DRIFT_FLOOR = Duration.ofMillis(5);

    /** How much slower responses may be while everybody signs in (E-03), at p99. */
    private static final double STORM_DRIFT = 1.2;

    /**
     * The same at the client below which it is the generator's: it sends the storm as well, and
     * wakes late by a millisecond or two at p99.
     */
    private static final Duration STORM_DRIFT_FLOOR = Duration.ofMillis(2);

    /**
     * Time in which p99 is taken, of which the median counts: long enough for some hundred
     * responses, short enough that a disk which stands still now and then is in few of them.
     */
    public static final Duration STORM_SLICE = Duration.ofSeconds(2);

    /** Times the rate of the server's password hashing that a storm of sign-ins offers (E-03). */
    public static final double STORM = 5;

    /** Time for which no event loop may be blocked meanwhile, as a bucket of its histogram, s. */
    public static final String LOOP_BLOCKED_S = "0.05";

    /** Share of the planned learners who must have arrived. */
    public static final double ARRIVALS = 0.99;

    /** Share of its CPU beyond which a generator is no impartial observer. */
    private static final double GENERATOR_CPU = 0.8;

    /** Share of its machine's CPU beyond which a generator says what the machine's host did. */
    private static final double GENERATOR_STOLEN = 0.02;

    /** Share of what a response may take by which the generator, or a shared disk, may be late. */
    private static final int GENERATOR_LATE_PART = 10;

    /** Fewer requests than that say nothing about one in a thousand. */
    private static final int ENOUGH_FOR_P999 = 2_000;

    private static Slo of(String request, int p50Ms, int p95Ms, int p99Ms, int p999Ms) {
        return new Slo(
                request,
                Duration.ofMillis(p50Ms),
                Duration.ofMillis(p95Ms),
                Duration.ofMillis(p99Ms),
                Duration.ofMillis(p999Ms));
    }

    public static Slo answer(Standard standard) {
        return switch (standard) {
            case EXAM_DAY -> ANSWER;
            case LIMIT -> ANSWER_AT_LIMIT;
        };
    }

    public static Slo start() {
        return START;
    }

    public static Slo read(String request) {
        return new Slo(request, READ.p50, READ.p95, READ.p99, READ.p999);
    }

    /** The same, of a phase. */
    public Slo in(String phase) {
        return new Slo(request + ", " + phase, p50, p95, p99, p999);
    }

    /** What the last quarter of a soak may take where the first took that. */
    public static Duration afterDrift(Duration first) {
        return longer(grown(first, SOAK_DRIFT), first.plus(SOAK_DRIFT_FLOOR));
    }

    /** What a response may take at the server in a storm of sign-ins where it took that before. */
    public static Duration inStorm(Duration before) {
        return grown(before, STORM_DRIFT);
    }

    /** The same, at a client. */
    public static Duration atClientInStorm(Duration before) {
        return longer(inStorm(before), before.plus(STORM_DRIFT_FLOOR));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration grown(Duration before, double drift) {
        return Duration.ofNanos((long) (before.toNanos() * drift));
    }

    /** The same as assertions of Gatling, on its own times; the report shows them. */
    public Stream<Assertion> assertions() {
        var times = details(request).responseTime();
        return Stream.of(
                times.percentile(50).lte((int) p50.toMillis()),
                times.percentile(95).lte((int) p95.toMillis()),
                times.percentile(99).lte((int) p99.toMillis()),
                times.percentile(99.9).lte((int) p999.toMillis()));
    }

    /** No request fails. */
    public static Assertion noFailures() {
        return global().failedRequests().count().is(0L);
    }

    /** As many learners as planned ask for the first thing. */
    public static Assertion arrivals(String firstRequest, long planned) {
        return details(firstRequest).allRequests().count().gte((long) (planned * ARRIVALS));
    }

    /** Judges what was measured from intended starts. */
    public List<Judgement> judge(Measures measures) {
        var nanos = measures.served(request);
        var judgements = new ArrayList<Judgement>();
        judgements.add(Judgement.atLeast(request + ": measured at all", nanos.getTotalCount(), 1));
        judgements.add(judge(nanos, 50, p50));
        judgements.add(judge(nanos, 95, p95));
        judgements.add(judge(nanos, 99, p99));
        if (nanos.getTotalCount() >= ENOUGH_FOR_P999) {
            judgements.add(judge(nanos, 99.9, p999));
        }
        return judgements;
    }

    private Judgement judge(Histogram nanos, double percentile, Duration limit) {
        var what = "%s: p%s".formatted(request, percentile).replace(".0", "");
        return Judgement.atMost(
                what, Duration.ofNanos(nanos.getValueAtPercentile(percentile)), limit);
    }

    /** Judges the generator: when one of these does not hold, the run says nothing. */
    public static List<Judgement> judge(Standard standard, Health generator, Measures measures) {
        var sentLate = measures.sentLate();
        var lateP99 = answer(standard).p99.dividedBy(GENERATOR_LATE_PART);
        var lateP999 = answer(standard).p999.dividedBy(GENERATOR_LATE_PART);
        var woke = generator.woke();
        var judgements = new ArrayList<Judgement>();
        judgements.add(
                Judgement.atMost("generator: share of CPU", generator.cpuShare(), GENERATOR_CPU));
        judgements.add(
                Judgement.atMost(
                        "generator: share of CPU stolen by its host",
                        generator.stolenShare(),
                        GENERATOR_STOLEN));
        judgements.add(Judgement.atMost("generator: woke late, p99", woke.p99(), lateP99));
        judgements.add(Judgement.atMost("generator: woke late, p99.9", woke.p999(), lateP999));
        judgements.add(
                Judgement.atMost(
                        "generator: sent late, p99",
                        Duration.ofNanos(sentLate.getValueAtPercentile(99)),
                        lateP99));
        return judgements;
    }

    /**
     * Judges a disk that the generator shares with a server, as it mostly was. When it does not
     * hold, neither a failure nor a comparison of phases says anything; any other success does.
     */
    public static List<Judgement> disk(Standard standard, Health generator) {
        var late = answer(standard).p99.dividedBy(GENERATOR_LATE_PART);
        return generator.flushed().stream()
                .map(disk -> Judgement.atMost("shared disk: took a block, p99", disk.p99(), late))
                .toList();
    }

    /**
     * Judges what is too rare to spoil a run, and yet may make a demand fail: when one of these
     * does not hold, a failure does not tell whose it was.
     */
    public static List<Judgement> excuses(Standard standard, Health generator) {
        var late = answer(standard).p999.dividedBy(GENERATOR_LATE_PART);
        return generator.flushed().stream()
                .map(
                        disk ->
                                Judgement.atMost(
                                        "shared disk: took a block, p99.9", disk.p999(), late))
                .toList();
    }
}
