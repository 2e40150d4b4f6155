package org.assay.loadtests;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.nothingFor;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.assay.loadtests.journey.Device;
import org.assay.loadtests.journey.People;
import org.assay.loadtests.journey.Shedding;
import org.assay.loadtests.measure.Judgement;
import org.assay.loadtests.measure.ServerMetrics;
import org.assay.loadtests.measure.Slo;
import org.assay.loadtests.run.LoadRun;
import org.assay.loadtests.settings.Key;
import org.assay.loadtests.settings.Settings;

/**
 * Everybody signs in (E-03), five times as many as the server can hash passwords for, while others
 * are in the middle of a test. Their responses take as long as before; who signs in waits in line.
 */
public final class SignInStorm extends Simulation {
    private static final String BEFORE = "before";
    private static final String DURING = "during";

    /** Time for the first starts, the rehearsal, and until its line has gone. */
    private static final Duration WARM_UP = Duration.ofSeconds(90);

    /**
     * Time in it for what the storm will do. Who waits at its end leaves. Without it the compilers
     * of the server and of this process do in the storm what they do once: theirs are the longest
     * turns on a core that a thread of PostgreSQL may have to wait for.
     */
    private static final Duration REHEARSAL = Duration.ofSeconds(30);

    private final LoadRun run =
            LoadRun.of(
                    "SignInStorm",
                    Map.of(
                            Key.USERS,
                            "200",
                            Key.RAMP,
                            "20s",
                            Key.PLACEMENTS,
                            "16",
                            Key.DURATION,
                            "45s"),
                    settings -> storm(settings).plus(settings.duration()),
                    SignInStorm::phases);
    private final Demands demands;
    private CompletableFuture<ServerMetrics> before = new CompletableFuture<>();
    private CompletableFuture<ServerMetrics> begin = new CompletableFuture<>();
    private CompletableFuture<ServerMetrics> end = new CompletableFuture<>();

    public SignInStorm() {
        var settings = run.settings();
        this.demands = Demands.of(planned(settings), Slo.answer(settings.standard()).in(BEFORE));
        var device = new Device(run, Shedding.REFUSED);
        var people = new People(run);
        setUp(
                        scenario("a candidate answers and answers")
                                .exec(
                                        device.arrives(),
                                        device.whileCompetenciesLast(
                                                device.starts().exec(device.answers())))
                                .injectOpen(rampUsers(settings.users()).during(settings.ramp())),
                        scenario("a pupil signs up")
                                .exec(people.signsUp())
                                .injectOpen(rampUsers(settings.accounts()).during(settings.ramp())),
                        scenario("somebody signs in before it counts")
                                .exec(new People(run, rehearsed(settings)).signsIn())
                                .injectOpen(
                                        nothingFor(settings.ramp()),
                                        constantUsersPerSec(settings.signIns()).during(REHEARSAL)),
                        scenario("somebody signs in")
                                .exec(people.signsIn())
                                .injectOpen(
                                        nothingFor(storm(settings)),
                                        constantUsersPerSec(settings.signIns())
                                                .during(settings.duration())))
                .protocols(run.protocol())
                .maxDuration(run.longest())
                .assertions(Slo.noFailures(), Slo.arrivals(Device.CREATE, settings.users()));
    }

    private static long planned(Settings settings) {
        return settings.users()
                + settings.accounts()
                + signIns(settings, REHEARSAL)
                + signIns(settings, settings.duration());
    }

    private static long signIns(Settings settings, Duration in) {
        return (long) (settings.signIns() * in.toMillis() / 1e3);
    }

    /** When the rehearsal is over. */
    private static Duration rehearsed(Settings settings) {
        return settings.ramp().plus(REHEARSAL);
    }

    private static Duration quiet(Settings settings) {
        return settings.ramp().plus(WARM_UP);
    }

    /** When the storm begins. */
    private static Duration storm(Settings settings) {
        return quiet(settings).plus(settings.duration());
    }

    private static Function<Duration, String> phases(Settings settings) {
        return elapsed -> {
            if (elapsed.compareTo(quiet(settings)) < 0) {
                return "";
            }
            return elapsed.compareTo(storm(settings)) < 0 ? BEFORE : DURING;
        };
    }

    @Override
    public void before() {
        run.begin();
        before = metricsAfter(quiet(run.settings()));
        begin = metricsAfter(storm(run.settings()));
        end = metricsAfter(storm(run.settings()).plus(run.settings().duration()));
    }

    private CompletableFuture<ServerMetrics> metricsAfter(Duration time) {
        Executor then =
                CompletableFuture.delayedExecutor(
                        time.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread);
        return CompletableFuture.supplyAsync(
                () -> ServerMetrics.read(run.settings().operationsUrls()), then);
    }

    @Override
    public void after() {
        var measures = run.measures();
        double hashed = end.join().hashes() - begin.join().hashes();
        double blockedBefore = begin.join().loopsBlocked() - before.join().loopsBlocked();
        double blocked = end.join().loopsBlocked() - begin.join().loopsBlocked();
        run.end(
                demands.judge(
                        measures,
                        Judgement.atLeast(
                                "answers during the storm",
                                measures.served(Device.ANSWER + ", " + DURING).getTotalCount(),
                                1),
                        Judgement.atMost(
                                "answer: p99 during the storm",
                                p99(DURING),
                                Slo.inStorm(p99(BEFORE))),
                        Judgement.atMost(
                                "event loops > %s s late, before: %.0f; during"
                                        .formatted(Slo.LOOP_BLOCKED_S, blockedBefore),
                                blocked,
                                0),
                        Judgement.atLeast(
                                "sign-ins offered ÷ hashed; if less, raise sign-ins",
                                signIns(run.settings(), run.settings().duration()) / hashed,
                                Slo.STORM),
                        Judgement.atLeast(
                                "signed in meanwhile",
                                measures.served(People.SIGN_IN + ", " + DURING).getTotalCount(),
                                1),
                        Judgement.atLeast(
                                "different Retry-After of " + measures.shed() + " told to wait",
                                measures.differentRetryAfters(),
                                2)));
    }

    private Duration p99(String phase) {
        return Duration.ofNanos(
                run.measures().served(Device.ANSWER + ", " + phase).getValueAtPercentile(99));
    }
}
