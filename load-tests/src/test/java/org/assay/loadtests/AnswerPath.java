package org.assay.loadtests;

import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.Simulation;
import java.util.Map;
import org.assay.loadtests.journey.Device;
import org.assay.loadtests.journey.Shedding;
import org.assay.loadtests.measure.Slo;
import org.assay.loadtests.run.LoadRun;
import org.assay.loadtests.settings.Key;

/**
 * The answer path, steady: learners arrive at a rate, each takes a placement, thinks and answers.
 */
public final class AnswerPath extends Simulation {
    private final LoadRun run =
            LoadRun.of(
                    "AnswerPath",
                    Map.of(Key.THINK_FACTOR, "300"),
                    settings -> settings.ramp().plus(settings.duration()));
    private final Demands demands;

    public AnswerPath() {
        var settings = run.settings();
        var arrivals = Arrivals.steady(settings);
        this.demands = Demands.of(arrivals.planned(), Slo.answer(settings.standard()), Slo.start());
        setUp(
                        scenario("a learner takes a placement")
                                .exec(new Device(run, Shedding.REFUSED).takesAPlacement())
                                .injectOpen(arrivals.steps()))
                .protocols(run.protocol())
                .maxDuration(run.longest())
                .assertions(demands.assertions());
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
