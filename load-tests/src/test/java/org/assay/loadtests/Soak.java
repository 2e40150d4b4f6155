package org.assay.loadtests;

import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.assay.loadtests.journey.Device;
import org.assay.loadtests.journey.Shedding;
import org.assay.loadtests.measure.Judgement;
import org.assay.loadtests.measure.Slo;
import org.assay.loadtests.run.LoadRun;
import org.assay.loadtests.settings.Key;
import org.assay.loadtests.settings.Settings;

/**
 * Hours at one rate: the last quarter must be as fast as the first, or something fills up. Two
 * minutes by default, which show that it works.
 */
public final class Soak extends Simulation {
    private static final int QUARTERS = 4;

    private final LoadRun run =
            LoadRun.of(
                    "Soak",
                    Map.of(Key.DURATION, "120s", Key.RAMP, "20s"),
                    settings -> settings.ramp().plus(settings.duration()),
                    Soak::quarters);
    private final Demands demands;

    public Soak() {
        var settings = run.settings();
        var arrivals = Arrivals.steady(settings);
        this.demands = Demands.of(arrivals.planned(), Slo.answer(settings.standard()), Slo.start());
        setUp(
                        scenario("learners come and go for hours")
                                .exec(new Device(run, Shedding.REFUSED).takesAPlacement())
                                .injectOpen(arrivals.steps()))
                .protocols(run.protocol())
                .maxDuration(run.longest())
                .assertions(demands.assertions());
    }

    private static Function<Duration, String> quarters(Settings settings) {
        var quarter = settings.duration().dividedBy(QUARTERS);
        return elapsed -> {
            var steady = elapsed.minus(settings.ramp());
            return steady.isNegative()
                    ? ""
                    : "quarter " + (1 + Math.min(QUARTERS - 1, steady.dividedBy(quarter)));
        };
    }

    @Override
    public void before() {
        run.begin();
    }

    @Override
    public void after() {
        run.endComparing(
                demands.judge(
                        run.measures(),
                        Judgement.atMost(
                                "answer: p99 of the last quarter",
                                p99InQuarter(QUARTERS),
                                Slo.afterDrift(p99InQuarter(1)))));
    }

    private Duration p99InQuarter(int quarter) {
        var served = run.measures().served(Device.ANSWER + ", quarter " + quarter);
        return Duration.ofNanos(served.getValueAtPercentile(99));
    }
}
