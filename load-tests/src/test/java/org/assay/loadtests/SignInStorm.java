package org.assay.loadtests;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.exitHereIf;
import static io.gatling.javaapi.core.CoreDsl.nothingFor;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.assay.loadtests.journey.Device;
import org.assay.loadtests.journey.People;
import org.assay.loadtests.journey.Shedding;
import org.assay.loadtests.measure.Judgement;
import org.assay.loadtests.measure.ServerMetrics;
import org.assay.loadtests.measure.ServerTimes;
import org.assay.loadtests.measure.Slices;
import org.assay.loadtests.measure.Slo;
import org.assay.loadtests.run.LoadRun;
import org.assay.loadtests.settings.Key;
import org.assay.loadtests.settings.Settings;

/**
 * Everybody signs in (E-03), five times as many as the server can hash passwords for, while others
 * are in the middle of a test. Their responses take as long as before; who signs in waits in line.
 *
 * <p>It begins with a rehearsal of the storm. How many the server hashes for is measured there, and
 * the compilers of the server and of this process do there what they do once: their turns on a core
 * are the longest for which a thread of PostgreSQL may have to wait.
 */
public final class SignInStorm extends Simulation {
    private static final String BEFORE = "before";
    private static final String DURING = "during";

    /** Time for what the storm will do. Who waits at its end leaves. */
    private static final Duration REHEARSAL = Duration.ofSeconds(30);

    /** Time for the rehearsal, and until its line has gone. */
    private static final Duration WARM_UP = Duration.ofSeconds(90);

    /** By how much the storm is to be greater than it must be, since no pool is always as quick. */
    private static final double MARGIN = 1.2;

    private final LoadRun run =
            LoadRun.of(
                    "SignInStorm",
                    Map.of(Key.RAMP, "20s", Key.PLACEMENTS, "16"),
                    SignInStorm::length,
                    SignInStorm::phases);
    private final Settings settings = run.settings();
    private final Slices answers = run.measures().slice(Device.ANSWER, Slo.STORM_SLICE);
    private final Turnout turnout = new Turnout();
    private CompletableFuture<Void> rehearsed = new CompletableFuture<>();
    private List<CompletableFuture<ServerMetrics>> calm = List.of();
    private List<CompletableFuture<ServerMetrics>> storm = List.of();
    private CompletableFuture<ServerMetrics> end = new CompletableFuture<>();

    public SignInStorm() {
        setUp(candidates(), pupils(), rehearsing(), storming())
                .protocols(run.protocol())
                .maxDuration(run.longest())
                .assertions(Slo.noFailures(), Slo.arrivals(Device.CREATE, settings.users()));
    }

    private PopulationBuilder candidates() {
        var device = new Device(run, Shedding.REFUSED);
        return scenario("a candidate answers and answers")
                .exec(
                        device.arrives(),
                        device.whileCompetenciesLast(device.starts().exec(device.answers())))
                .injectOpen(rampUsers(settings.users()).during(settings.ramp()));
    }

    private PopulationBuilder pupils() {
        return scenario("a pupil signs up")
                .exec(new People(run).signsUp())
                .injectOpen(rampUsers(settings.accounts()).during(settings.ramp()));
    }

    private PopulationBuilder rehearsing() {
        return scenario("somebody signs in before it counts")
                .exec(new People(run, settings.ramp().plus(REHEARSAL)).signsIn())
                .injectOpen(
                        nothingFor(settings.ramp()),
                        constantUsersPerSec(settings.signIns()).during(REHEARSAL));
    }

    private PopulationBuilder storming() {
        return scenario("somebody signs in")
                .exec(exitHereIf(_ -> !turnout.comes()), new People(run).signsIn())
                .injectOpen(
                        nothingFor(storm(settings)),
                        constantUsersPerSec(settings.signIns()).during(settings.duration()));
    }

    /** When the calm begins that is measured. */
    private static Duration calm(Settings settings) {
        return settings.ramp().plus(WARM_UP);
    }

    /** When the storm begins. */
    private static Duration storm(Settings settings) {
        return calm(settings).plus(settings.duration());
    }

    private static Duration length(Settings settings) {
        return storm(settings).plus(settings.duration());
    }

    private static Function<Duration, String> phases(Settings settings) {
        return elapsed -> {
            if (elapsed.compareTo(calm(settings)) < 0) {
                return "";
            }
            return elapsed.compareTo(storm(settings)) < 0 ? BEFORE : DURING;
        };
    }

    @Override
    public void before() {
        run.begin();
        rehearsed =
                metricsAfter(settings.ramp())
                        .thenAcceptBoth(
                                metricsAfter(settings.ramp().plus(REHEARSAL)),
                                (from, until) ->
                                        turnout.share(share(until.hashes() - from.hashes())));
        calm = metricsFrom(calm(settings));
        storm = metricsFrom(storm(settings));
        end = metricsAfter(length(settings));
    }

    /**
     * The share of all who could come in the storm that is as many times what is hashed as it must
     * be.
     *
     * @param hashes in the rehearsal
     */
    private double share(double hashes) {
        double offered = settings.signIns() * settings.generators() * REHEARSAL.toSeconds();
        return Slo.STORM * MARGIN * hashes / offered;
    }

    /** At the beginning and end of each slice. */
    private List<CompletableFuture<ServerMetrics>> metricsFrom(Duration time) {
        long slices = settings.duration().dividedBy(Slo.STORM_SLICE);
        return LongStream.rangeClosed(0, slices)
                .mapToObj(slice -> metricsAfter(time.plus(Slo.STORM_SLICE.multipliedBy(slice))))
                .toList();
    }

    private CompletableFuture<ServerMetrics> metricsAfter(Duration time) {
        Executor then =
                CompletableFuture.delayedExecutor(
                        time.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread);
        return CompletableFuture.supplyAsync(
                () -> ServerMetrics.read(settings.operationsUrls()), then);
    }

    @Override
    public void after() {
        rehearsed.join();
        var measures = run.measures();
        var before = calm.getFirst().join();
        var begin = storm.getFirst().join();
        double hashed = end.join().hashes() - begin.hashes();
        double blockedBefore = begin.loopsBlocked() - before.loopsBlocked();
        double blocked = end.join().loopsBlocked() - begin.loopsBlocked();
        var answer = Slo.answer(settings.standard());
        run.end(
                Demands.of(planned(), answer.in(BEFORE), answer.in(DURING))
                        .judge(
                                measures,
                                Judgement.atMost(
                                        "answer: p99 at the server, median slice",
                                        p99(storm),
                                        p99(calm).map(Slo::inStorm)),
                                Judgement.atMost(
                                        "answer: p99 at the client, median slice",
                                        p99(storm(settings), length(settings)),
                                        p99(calm(settings), storm(settings))
                                                .map(Slo::atClientInStorm)),
                                Judgement.atMost(
                                        "event loops > %s s late, before: %.0f; during"
                                                .formatted(Slo.LOOP_BLOCKED_S, blockedBefore),
                                        blocked,
                                        0),
                                Judgement.atLeast(
                                        "sign-ins offered ÷ hashed; if less, raise sign-ins",
                                        turnout.came() * settings.generators() / hashed,
                                        Slo.STORM),
                                Judgement.atLeast(
                                        "signed in meanwhile",
                                        measures.served(People.SIGN_IN + ", " + DURING)
                                                .getTotalCount(),
                                        1),
                                Judgement.atLeast(
                                        "different Retry-After of "
                                                + measures.shed()
                                                + " told to wait",
                                        measures.differentRetryAfters(),
                                        2)));
    }

    private long planned() {
        return settings.users()
                + settings.accounts()
                + (long) (settings.signIns() * REHEARSAL.toSeconds())
                + turnout.of(settings.signIns() * settings.duration().toMillis() / 1e3);
    }

    private static Optional<Duration> p99(List<CompletableFuture<ServerMetrics>> looks) {
        return ServerTimes.median(99, looks.stream().map(look -> look.join().answers()).toList());
    }

    private Optional<Duration> p99(Duration from, Duration until) {
        return answers.median(99, from, until);
    }
}
