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
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assay.loadtests.journey.Device;
import org.assay.loadtests.journey.People;
import org.assay.loadtests.journey.Shedding;
import org.assay.loadtests.measure.Judgement;
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
 *
 * <p>Then calm and storm take turns, since a disk or a machine that is shared may be slower for a
 * minute than it was the minute before: a single calm beside a single storm would say so of the
 * storm.
 */
public final class SignInStorm extends Simulation {
    /** Time for what the storm will do. Who waits at its end leaves. */
    private static final Duration REHEARSAL = Duration.ofSeconds(30);

    /** Time until the line of those who left has gone. */
    private static final Duration REST = Duration.ofSeconds(60);

    /** By how much the storm is to be greater than it must be, since no pool is always as quick. */
    private static final double MARGIN = 1.2;

    private final LoadRun run =
            LoadRun.of(
                    "SignInStorm",
                    Map.of(
                            Key.RAMP, "40s",
                            Key.USERS, "1000",
                            Key.THINK_FACTOR, "40",
                            Key.PLACEMENTS, "16",
                            Key.DURATION, "30s"),
                    settings -> plan(settings).length(),
                    settings -> plan(settings)::phase);
    private final Settings settings = run.settings();
    private final StormPlan plan = plan(settings);
    private final Slices answers = run.measures().slice(Device.ANSWER, Slo.STORM_SLICE);
    private final Turnout turnout = new Turnout();
    private CompletableFuture<Void> rehearsed = new CompletableFuture<>();
    private List<Round> rounds = List.of();
    private List<CompletableFuture<Void>> followed = List.of();
    private final AtomicLong storming = new AtomicLong();
    private double hashesASecond;

    /** A calm and the storm after it, at the beginning and end of each slice of both. */
    private record Round(
            List<CompletableFuture<ServerLook>> calm, List<CompletableFuture<ServerLook>> storm) {

        private static double growth(
                List<CompletableFuture<ServerLook>> looks, ToDoubleFunction<ServerLook> of) {
            return of.applyAsDouble(looks.getLast().join())
                    - of.applyAsDouble(looks.getFirst().join());
        }

        private static Stream<Duration> p99(List<CompletableFuture<ServerLook>> looks) {
            return ServerTimes.percentiles(
                    99, looks.stream().map(look -> look.join().answers()).toList());
        }
    }

    public SignInStorm() {
        setUp(
                        Stream.concat(
                                        Stream.of(candidates(), pupils(), rehearsing()),
                                        plan.numbers().mapToObj(this::storming))
                                .toList())
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
                .exec(new People(run, plan.rehearsed()).signsIn())
                .injectOpen(
                        nothingFor(settings.ramp()),
                        constantUsersPerSec(settings.signIns()).during(REHEARSAL));
    }

    private PopulationBuilder storming(int round) {
        var begin = plan.storm(round);
        var people = new People(run, begin.plus(settings.duration()));
        return scenario("somebody signs in, storm " + (round + 1))
                .exec(exitHereIf(_ -> !turnout.comes()), people.signsIn())
                .injectOpen(
                        nothingFor(begin),
                        constantUsersPerSec(settings.signIns()).during(settings.duration()));
    }

    private static StormPlan plan(Settings settings) {
        return new StormPlan(
                settings.ramp(), REHEARSAL, REST, settings.duration(), settings.rounds());
    }

    @Override
    public void before() {
        run.begin();
        rehearsed =
                lookAfter(settings.ramp())
                        .thenAcceptBoth(
                                lookAfter(plan.rehearsed()),
                                (from, until) -> expect(until.hashes() - from.hashes(), REHEARSAL));
        rounds =
                plan.numbers()
                        .mapToObj(
                                round ->
                                        new Round(
                                                looksFrom(plan.calm(round)),
                                                looksFrom(plan.storm(round))))
                        .toList();
        followed = rounds.stream().map(this::follow).toList();
    }

    private CompletableFuture<Void> follow(Round round) {
        double all = settings.signIns() * settings.duration().toMillis() / 1e3;
        return round.storm()
                .getFirst()
                .whenComplete((_, _) -> storming.addAndGet(turnout.of(all)))
                .thenAcceptBoth(
                        round.storm().getLast(),
                        (from, until) ->
                                expect(until.hashes() - from.hashes(), settings.duration()));
    }

    /**
     * Lets so many come as the next storm needs, by the quickest hashing that has been seen.
     *
     * @param hashes within a time
     */
    private synchronized void expect(double hashes, Duration within) {
        hashesASecond = Math.max(hashesASecond, hashes / within.toSeconds());
        turnout.share(
                Slo.STORM * MARGIN * hashesASecond / (settings.signIns() * settings.generators()));
    }

    /** At the beginning and end of each slice. */
    private List<CompletableFuture<ServerLook>> looksFrom(Duration time) {
        long slices = settings.duration().dividedBy(Slo.STORM_SLICE);
        return LongStream.rangeClosed(0, slices)
                .mapToObj(slice -> lookAfter(time.plus(Slo.STORM_SLICE.multipliedBy(slice))))
                .toList();
    }

    private CompletableFuture<ServerLook> lookAfter(Duration time) {
        return ServerLook.after(time, settings.operationsUrls());
    }

    @Override
    public void after() {
        rehearsed.join();
        followed.forEach(CompletableFuture::join);
        var measures = run.measures();
        double blockedBefore = sum(round -> Round.growth(round.calm(), ServerLook::loopsBlocked));
        double blocked = sum(round -> Round.growth(round.storm(), ServerLook::loopsBlocked));
        double hashed = sum(round -> Round.growth(round.storm(), ServerLook::hashes));
        double inLine = sum(round -> round.calm().getFirst().join().inLine());
        var answer = Slo.answer(settings.standard());
        run.endComparing(
                Demands.of(planned(), answer.in(StormPlan.CALM), answer.in(StormPlan.STORM))
                        .judge(
                                measures,
                                Judgement.atMost(
                                        "answer: p99 at the server, median slice",
                                        atServer(Round::storm),
                                        atServer(Round::calm).map(Slo::inStorm)),
                                Judgement.atMost(
                                        "answer: p99 at the client, median slice",
                                        atClient(plan::storm),
                                        atClient(plan::calm).map(Slo::atClientInStorm)),
                                Judgement.atMost(
                                        "event loops > %s s late, before: %.0f; during"
                                                .formatted(Slo.LOOP_BLOCKED_S, blockedBefore),
                                        blocked,
                                        0),
                                Judgement.atMost("still in line when a calm began", inLine, 0),
                                Judgement.atLeast(
                                        "sign-ins offered ÷ hashed; if less, raise sign-ins",
                                        turnout.came() * settings.generators() / hashed,
                                        Slo.STORM),
                                Judgement.atLeast(
                                        "signed in meanwhile",
                                        measures.served(People.SIGN_IN + ", " + StormPlan.STORM)
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
                + storming.get();
    }

    private double sum(ToDoubleFunction<Round> of) {
        return rounds.stream().mapToDouble(of).sum();
    }

    private Optional<Duration> atServer(Function<Round, List<CompletableFuture<ServerLook>>> part) {
        return Slices.median(rounds.stream().map(part).flatMap(Round::p99));
    }

    private Optional<Duration> atClient(IntFunction<Duration> part) {
        return Slices.median(
                plan.numbers()
                        .mapToObj(part)
                        .flatMap(
                                begin ->
                                        answers.percentiles(
                                                99, begin, begin.plus(settings.duration()))));
    }
}
