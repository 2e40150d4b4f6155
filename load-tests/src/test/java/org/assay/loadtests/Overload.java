package org.assay.loadtests;

import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assay.loadtests.journey.Device;
import org.assay.loadtests.journey.Shedding;
import org.assay.loadtests.measure.Judgement;
import org.assay.loadtests.measure.Measures;
import org.assay.loadtests.measure.Slo;
import org.assay.loadtests.run.LoadRun;
import org.assay.loadtests.settings.Key;
import org.assay.loadtests.settings.Settings;

/**
 * Twice the capacity (E-02), before and after it the capacity itself: give that as the rate. Those
 * admitted are served in time, the others are told when to come back, and what the server gets done
 * does not fall.
 */
public final class Overload extends Simulation {
    private static final String BEFORE = "before";
    private static final String DURING = "during";
    private static final String RECOVERING = "recovering";
    private static final String AFTER = "after";

    /** Fewer who are sent away may be told the same by chance. */
    private static final int ENOUGH_FOR_JITTER = 20;

    /** A server that gets that share of everything done is not at its limit. */
    private static final double REAL_OVERLOAD = 0.9;

    private final LoadRun run =
            LoadRun.of(
                    "Overload",
                    Map.of(
                            Key.THINK_FACTOR, "300",
                            Key.ANSWERS, "5",
                            Key.DURATION, "30s"),
                    Overload::length,
                    Overload::phases);
    private final Demands demands;

    public Overload() {
        var settings = run.settings();
        var arrivals =
                Arrivals.steady(settings)
                        .to(settings.rate() * settings.overload(), Duration.ZERO)
                        .hold(settings.duration())
                        .to(settings.rate(), Duration.ZERO)
                        .hold(Slo.RECOVERY.plus(settings.duration()));
        var answer = Slo.answer(settings.standard());
        this.demands =
                Demands.of(
                        arrivals.planned(),
                        answer.in(BEFORE),
                        answer.in(AFTER),
                        Slo.start().in(AFTER));
        setUp(
                        scenario("a learner comes when everybody does")
                                .exec(new Device(run, Shedding.ALLOWED).takesAPlacement())
                                .injectOpen(arrivals.steps()))
                .protocols(run.protocol())
                .maxDuration(run.longest())
                .assertions(Slo.noFailures(), Slo.arrivals(Device.CREATE, arrivals.planned()));
    }

    private static Duration length(Settings settings) {
        return settings.ramp().plus(settings.duration().multipliedBy(3)).plus(Slo.RECOVERY);
    }

    private static Function<Duration, String> phases(Settings settings) {
        var before = settings.ramp();
        var during = before.plus(settings.duration());
        var recovering = during.plus(settings.duration());
        var after = recovering.plus(Slo.RECOVERY);
        return elapsed -> {
            if (elapsed.compareTo(before) < 0) {
                return "";
            }
            if (elapsed.compareTo(during) < 0) {
                return BEFORE;
            }
            if (elapsed.compareTo(recovering) < 0) {
                return DURING;
            }
            return elapsed.compareTo(after) < 0 ? RECOVERING : AFTER;
        };
    }

    @Override
    public void before() {
        run.begin();
    }

    @Override
    public void after() {
        var measures = run.measures();
        double goodput = (double) servedIn(measures, DURING) / servedIn(measures, BEFORE);
        run.endComparing(
                demands.judge(
                        measures,
                        admitted(measures, Device.START),
                        admitted(measures, Device.ANSWER),
                        Judgement.atLeast(
                                "served during ÷ before", goodput, Slo.GOODPUT_IN_OVERLOAD),
                        Judgement.atMost(
                                "the same, or it was no overload: raise the rate",
                                goodput,
                                run.settings().overload() * REAL_OVERLOAD),
                        retryAfterVaries(measures)));
    }

    private static Judgement admitted(Measures measures, String request) {
        var name = request + ", " + DURING;
        return Judgement.atMost(
                name + ", admitted: p99",
                Duration.ofNanos(measures.served(name).getValueAtPercentile(99)),
                Slo.ADMITTED_P99);
    }

    private static Judgement retryAfterVaries(Measures measures) {
        int needed = measures.shed() >= ENOUGH_FOR_JITTER ? 2 : 0;
        return Judgement.atLeast(
                "different Retry-After of " + measures.shed() + " sent away",
                measures.differentRetryAfters(),
                needed);
    }

    private static long servedIn(Measures measures, String phase) {
        return List.of(Device.START, Device.ANSWER).stream()
                .mapToLong(request -> measures.served(request + ", " + phase).getTotalCount())
                .sum();
    }
}
