package org.assay.loadtests;

import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.Map;
import org.assay.loadtests.journey.Cut;
import org.assay.loadtests.journey.Device;
import org.assay.loadtests.journey.Reads;
import org.assay.loadtests.journey.Shedding;
import org.assay.loadtests.measure.Judgement;
import org.assay.loadtests.measure.Slo;
import org.assay.loadtests.run.LoadRun;
import org.assay.loadtests.settings.Key;
import org.assay.loadtests.settings.Settings;

/**
 * In mid-exam the network is gone for everybody, and everybody is back within seconds (E-04); half
 * of them never saw the reply to their last response, and send it again.
 */
public final class ReconnectStorm extends Simulation {
    private final LoadRun run =
            LoadRun.of(
                    "ReconnectStorm",
                    Map.of(
                            Key.RAMP, "20s",
                            Key.DURATION, "15s",
                            Key.CUT, "90s",
                            Key.THINK_FACTOR, "10",
                            Key.CONNECTIONS, "own"),
                    ReconnectStorm::length);
    private final Demands demands;

    public ReconnectStorm() {
        var settings = run.settings();
        this.demands = Demands.of(settings.users(), Slo.answer(settings.standard()), Slo.start());
        var device = new Device(run, Shedding.REFUSED);
        var cut = new Cut(run, device, new Reads(run, Shedding.REFUSED));
        var moment = settings.ramp().plus(settings.duration());
        setUp(
                        scenario("a candidate is cut off and comes back")
                                .exec(
                                        device.arrives(),
                                        device.starts(),
                                        device.answersUntil(moment),
                                        cut.at(moment),
                                        device.answers())
                                .injectOpen(rampUsers(settings.users()).during(settings.ramp())))
                .protocols(run.protocol())
                .maxDuration(run.longest())
                .assertions(demands.assertions());
    }

    /** As long after the cut as before it, and long enough for the last to resume. */
    private static Duration length(Settings settings) {
        return settings.ramp()
                .plus(settings.duration().multipliedBy(2))
                .plus(settings.cut())
                .plus(settings.back());
    }

    @Override
    public void before() {
        run.begin();
    }

    @Override
    public void after() {
        var resumed = run.measures().served(Cut.RESUME);
        run.end(
                demands.judge(
                        run.measures(),
                        Judgement.atLeast(
                                "all resumed", resumed.getTotalCount(), run.settings().users()),
                        Judgement.atMost(
                                "the last resumed, after being back",
                                Duration.ofNanos(resumed.getMaxValue()),
                                Slo.ALL_RESUMED)));
    }
}
