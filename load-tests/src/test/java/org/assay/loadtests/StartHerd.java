package org.assay.loadtests;

import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.Map;
import org.assay.loadtests.journey.Device;
import org.assay.loadtests.journey.Requests;
import org.assay.loadtests.journey.Shedding;
import org.assay.loadtests.measure.Judgement;
import org.assay.loadtests.measure.Slo;
import org.assay.loadtests.run.LoadRun;
import org.assay.loadtests.settings.Key;
import org.assay.loadtests.settings.Settings;

/**
 * 09:00 (E-01): learners who are signed in already start within a minute, each at a moment of its
 * own, then give a few responses. 400 here stand for a nation's 20,000.
 */
public final class StartHerd extends Simulation {
    private static final int OF_A_NATION = 50;
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration FIRST_RESPONSES = Duration.ofSeconds(10);

    private final LoadRun run =
            LoadRun.of(
                    "StartHerd",
                    Map.of(Key.ANSWERS, "3", Key.RAMP, "20s"),
                    settings -> opens(settings).plus(settings.window()).plus(FIRST_RESPONSES));
    private final Demands demands;

    public StartHerd() {
        var settings = run.settings();
        this.demands = Demands.of(settings.users(), Slo.start(), Slo.answer(settings.standard()));
        var device = new Device(run, Shedding.REFUSED);
        setUp(
                        scenario("a candidate starts at nine")
                                .exec(
                                        device.arrives(),
                                        waitsForNine(),
                                        device.starts(),
                                        device.answers())
                                .injectOpen(rampUsers(settings.users()).during(settings.ramp())))
                .protocols(run.protocol())
                .maxDuration(run.longest())
                .assertions(demands.assertions());
    }

    /** The doors open when everybody is signed in. */
    private static Duration opens(Settings settings) {
        return settings.ramp().plus(QUIET);
    }

    private ChainBuilder waitsForNine() {
        return pause(
                session -> {
                    var candidate = Requests.candidate(session);
                    var start =
                            opens(run.settings()).plus(candidate.within(run.settings().window()));
                    return candidate.waitFor(start.minus(run.elapsed()));
                });
    }

    @Override
    public void before() {
        run.begin();
    }

    @Override
    public void after() {
        int users = run.settings().users();
        run.end(
                demands.judge(
                        run.measures(),
                        Judgement.atLeast(
                                "all started; here × 50 in a nation = "
                                        + users * OF_A_NATION * run.settings().generators(),
                                run.measures().served(Device.START).getTotalCount(),
                                users)));
    }
}
