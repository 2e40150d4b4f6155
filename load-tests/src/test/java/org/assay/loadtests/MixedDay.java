package org.assay.loadtests;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.Map;
import org.assay.loadtests.journey.Device;
import org.assay.loadtests.journey.Reads;
import org.assay.loadtests.journey.Shedding;
import org.assay.loadtests.measure.Slo;
import org.assay.loadtests.run.LoadRun;
import org.assay.loadtests.settings.Key;

/**
 * The shape of an exam day: the rate of arrivals rises, stays, falls to a quarter and rises again
 * after noon; learners take tests, load pages again, look at profiles and at what they answered.
 */
public final class MixedDay extends Simulation {
    private static final int PARTS = 8;
    private static final double AT_NOON = 0.25;

    private final LoadRun run =
            LoadRun.of(
                    "MixedDay",
                    Map.of(
                            Key.DURATION, "120s",
                            Key.THINK_FACTOR, "300",
                            Key.PLACEMENTS, "2"),
                    settings -> settings.duration());
    private final Demands demands;

    public MixedDay() {
        var settings = run.settings();
        var arrivals = day(settings.rate(), settings.duration());
        this.demands =
                Demands.of(
                        arrivals.planned(),
                        Slo.answer(settings.standard()),
                        Slo.start(),
                        Slo.read(Reads.RESUME),
                        Slo.read(Reads.PROFILE),
                        Slo.read(Reads.REVIEW));
        var device = new Device(run, Shedding.REFUSED);
        var reads = new Reads(run, Shedding.REFUSED);
        var placement =
                exec(device.starts())
                        .exec(device.answers(reads.nowAndThen()))
                        .exec(reads.profile());
        setUp(
                        scenario("a learner's day")
                                .exec(device.arrives(), device.whileCompetenciesLast(placement))
                                .injectOpen(arrivals.steps()))
                .protocols(run.protocol())
                .maxDuration(run.longest())
                .assertions(demands.assertions());
    }

    /** Eight parts: up, on, on, down to noon; up, on, on, down to the evening. */
    private static Arrivals day(double rate, Duration length) {
        var part = length.dividedBy(PARTS);
        return Arrivals.begin()
                .to(rate, part)
                .hold(part.multipliedBy(2))
                .to(rate * AT_NOON, part)
                .to(rate, part)
                .hold(part.multipliedBy(2))
                .to(0, part);
    }

    @Override
    public void before() {
        run.begin();
    }

    @Override
    public void after() {
        run.end(demands.judge(run.measures()));
    }
}
