package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.redis.client.Redis;
import io.vertx.sqlclient.Pool;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assay.api.accounts.PasswordSignIn;
import org.assay.api.accounts.SignInRoutes;
import org.assay.api.accounts.SignIns;
import org.assay.api.contract.Contract;
import org.assay.api.http.Connections;
import org.assay.api.http.Edge;
import org.assay.api.http.Entrance;
import org.assay.api.http.Gate;
import org.assay.api.http.Operations;
import org.assay.api.http.PublicServer;
import org.assay.api.passwords.CheapHasher;
import org.assay.api.passwords.PasswordHasher;
import org.assay.cache.limits.AttemptLimits;
import org.assay.cache.limits.Policy.GrowingLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The time of a refused sign-in does not tell whether there is an account. Hashes are cheap here,
 * so that a difference anywhere else would be seen, and nothing is locked.
 */
class SignInTimingTest {
    private static final RunningServer RUNNING = RunningServer.get();

    /** Sign-ins of each kind. */
    private static final int SAMPLES = 5_000;

    private static final int WARM_UP = 500;
    private static final int NAMES = 500;

    /**
     * How far the chance that a sign-in of somebody takes longer than one of nobody may be from a
     * half. With these samples its standard deviation is 0.006 if there is no difference.
     */
    private static final double MOST_FROM_HALF = 0.03;

    private static final GrowingLock NEVER_LOCKED =
            new GrowingLock(
                    1_000_000, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofHours(1));

    private final PasswordHasher hasher =
            CheapHasher.of(RUNNING.vertx(), RUNNING.settings().passwords());
    private final List<String> somebody = new ArrayList<>();
    private final List<String> nobody =
            IntStream.range(0, NAMES).mapToObj(_ -> UUID.randomUUID().toString()).toList();
    private String url = "";

    @BeforeEach
    void listen() {
        var hash = People.ended(hasher.hash(People.PASSWORD));
        for (int i = 0; i < NAMES; i++) {
            var person = People.arrive();
            People.sql(
                    "UPDATE accounts.account SET password_hash = $2 WHERE learner_id = $1",
                    UUID.fromString(person),
                    hash);
            somebody.add(person);
        }
        var server = RUNNING.server();
        var signIns = server.part(SignIns.class);
        var settings = RUNNING.settings();
        var passwords =
                new PasswordSignIn(
                        server.part(Pool.class),
                        new AttemptLimits(server.part(Redis.class), 10_000, System::nanoTime),
                        NEVER_LOCKED,
                        hasher,
                        signIns,
                        settings.accounts(),
                        InstantSource.system());
        var operations = new Operations();
        new SignInRoutes(passwords, signIns).mount(operations);
        var contract = Contract.load();
        var mounted = Set.of("signIn", "refreshSignIn", "signOut", "signOutEverywhere");
        contract.operations().stream()
                .filter(operation -> !mounted.contains(operation.id()))
                .forEach(
                        operation ->
                                operations.on(
                                        operation.id(), _ -> Future.failedFuture("not here")));
        var registry = new SimpleMeterRegistry();
        var gate = new Gate(settings.http(), settings.admission(), registry);
        var router =
                new Edge(
                                RUNNING.vertx(),
                                contract,
                                settings.http(),
                                _ -> Future.succeededFuture(java.util.Optional.empty()),
                                gate,
                                Entrance.withoutLine(gate),
                                registry)
                        .router(operations);
        var listening =
                People.ended(
                        PublicServer.create(
                                        RUNNING.vertx(),
                                        settings.http(),
                                        0,
                                        new Connections(settings.http(), registry),
                                        router)
                                .listen());
        url = "http://localhost:" + listening.actualPort() + "/api/v1/sign-ins";
    }

    @AfterEach
    void close() {
        hasher.close();
    }

    @Test
    void theTimeOfARefusalDoesNotTellWhetherThereIsAnAccount() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var ofSomebody = new long[SAMPLES];
        var ofNobody = new long[SAMPLES];
        for (int i = -WARM_UP; i < SAMPLES; i++) {
            boolean somebodyFirst = random.nextBoolean();
            for (boolean known : new boolean[] {somebodyFirst, !somebodyFirst}) {
                long tookNs = refusedIn((known ? somebody : nobody).get(random.nextInt(NAMES)));
                if (i >= 0) {
                    (known ? ofSomebody : ofNobody)[i] = tookNs;
                }
            }
        }
        double chance = chanceOfLonger(ofSomebody, ofNobody);
        System.out.printf(
                "sign-ins refused: P(somebody > nobody) %.4f, medians %d and %d us%n",
                chance, medianUs(ofSomebody), medianUs(ofNobody));
        assertThat(Math.abs(chance - 0.5)).as("seed %d", seed).isLessThan(MOST_FROM_HALF);
    }

    private long refusedIn(String name) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(People.signInBody(name, "Not that one 1")));
        long startedNs = System.nanoTime();
        var response = ApiClient.raw(request);
        long tookNs = System.nanoTime() - startedNs;
        assertThat(response.statusCode()).isEqualTo(401);
        return tookNs;
    }

    private static long medianUs(long[] ns) {
        return Arrays.stream(ns).sorted().skip(ns.length / 2).findFirst().orElseThrow() / 1_000;
    }

    /**
     * The chance that one of the first takes longer than one of the second: Mann and Whitney's U,
     * divided by the number of pairs; ties count half.
     */
    private static double chanceOfLonger(long[] first, long[] second) {
        var sorted = second.clone();
        Arrays.sort(sorted);
        double u = 0;
        for (long one : first) {
            u += (below(sorted, one) + below(sorted, one + 1)) / 2.0;
        }
        return u / ((double) first.length * second.length);
    }

    /** How many are less than a value. */
    private static int below(long[] sorted, long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
