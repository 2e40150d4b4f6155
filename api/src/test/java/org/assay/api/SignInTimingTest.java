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
import java.util.stream.LongStream;
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
import org.assay.config.AccountSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The time of a refused sign-in does not tell whether there is an account: Mann and Whitney's rank
 * test on as many sign-ins of somebody as of nobody, in random order, one after the other. Hashes
 * are cheap here, so that a difference anywhere else would be seen, and nothing is locked.
 *
 * <p>With 500 of each in the ordinary run; {@code -Dassay.samples=10000} makes them 10,000 of each,
 * which takes some minutes.
 */
class SignInTimingTest {
    private static final RunningServer RUNNING = RunningServer.get();

    /** Sign-ins of each kind. */
    private static final int SAMPLES = Integer.getInteger("assay.samples", 500);

    private static final int WARM_UP = 300;
    private static final int NAMES = 300;

    /** When they are refused: some times later than the rest takes. */
    private static final Duration HOLD = Duration.ofMillis(10);

    /** Standard deviations that chance goes beyond once in ten thousand tests. */
    private static final double MOST_DEVIATIONS = 3.9;

    /**
     * How far the chance that a sign-in of somebody takes longer than one of nobody may be from a
     * half without a hold, beyond what is by chance: a row is read, or is not.
     */
    private static final double MOST_FROM_HALF = 0.04;

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
    void arrive() {
        var hash = People.ended(hasher.hash(People.PASSWORD));
        for (int i = 0; i < NAMES; i++) {
            var person = People.arrive();
            People.sql(
                    "UPDATE accounts.account SET password_hash = $2 WHERE learner_id = $1",
                    UUID.fromString(person),
                    hash);
            somebody.add(person);
        }
    }

    /** A server whose sign-ins are refused after a while. */
    private void listen(Duration refusalTime) {
        var server = RUNNING.server();
        var signIns = server.part(SignIns.class);
        var settings = RUNNING.settings();
        var passwords =
                new PasswordSignIn(
                        RUNNING.vertx(),
                        server.part(Pool.class),
                        new AttemptLimits(server.part(Redis.class), 10_000, System::nanoTime),
                        NEVER_LOCKED,
                        hasher,
                        signIns,
                        refusedAfter(refusalTime),
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

    private static AccountSettings refusedAfter(Duration refusalTime) {
        var now = RUNNING.settings().accounts();
        return new AccountSettings(
                now.anonymousTokenLifetime(),
                now.accessTokenLifetime(),
                now.refreshTokenLifetime(),
                now.refreshGrace(),
                now.passwordChangeLifetime(),
                refusalTime,
                now.tokenCacheLifetime(),
                now.tokenCacheEntries());
    }

    @AfterEach
    void close() {
        hasher.close();
    }

    @Test
    void theTimeOfARefusalDoesNotTellWhetherThereIsAnAccount() throws Exception {
        listen(HOLD);
        var times = measure();
        double deviations = (times.chanceOfLonger() - 0.5) / deviation();
        assertThat(deviations).as("%s", times).isBetween(-MOST_DEVIATIONS, MOST_DEVIATIONS);
    }

    /** Were only the times held alike, a server that is busy would tell. */
    @Test
    void theWorkForANameOfNobodyIsThatForOneOfSomebody() throws Exception {
        listen(Duration.ZERO);
        var times = measure();
        assertThat(Math.abs(times.chanceOfLonger() - 0.5))
                .as("%s", times)
                .isLessThan(MOST_FROM_HALF + MOST_DEVIATIONS * deviation());
    }

    @Test
    void theTestItselfTellsADifferenceThatThereIs() {
        var random = new Random(7);
        var slow = LongStream.range(0, 500).map(_ -> 1_060_000 + random.nextInt(200_000)).toArray();
        var fast = LongStream.range(0, 500).map(_ -> 1_000_000 + random.nextInt(200_000)).toArray();
        assertThat((new Times(slow, fast).chanceOfLonger() - 0.5) / deviation())
                .isGreaterThan(MOST_DEVIATIONS);
    }

    /** Standard deviation of the chance when there is no difference. */
    private static double deviation() {
        return Math.sqrt((2.0 * SAMPLES + 1) / 12) / SAMPLES;
    }

    private Times measure() throws Exception {
        var random = new Random(7);
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
        return new Times(ofSomebody, ofNobody);
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

    /** How long sign-ins of somebody and of nobody took, ns. */
    private static final class Times {
        private final long[] ofSomebody;
        private final long[] ofNobody;

        Times(long[] ofSomebody, long[] ofNobody) {
            this.ofSomebody = ofSomebody;
            this.ofNobody = ofNobody;
        }

        /**
         * The chance that one of somebody takes longer than one of nobody: Mann and Whitney's U,
         * divided by the number of pairs; ties count half.
         */
        double chanceOfLonger() {
            var sorted = ofNobody.clone();
            Arrays.sort(sorted);
            double u = 0;
            for (long one : ofSomebody) {
                u += (below(sorted, one) + below(sorted, one + 1)) / 2.0;
            }
            return u / ((double) ofSomebody.length * ofNobody.length);
        }

        private static long medianUs(long[] ns) {
            return Arrays.stream(ns).sorted().skip(ns.length / 2).findFirst().orElseThrow() / 1_000;
        }

        @Override
        public String toString() {
            return "P(somebody > nobody) = %.4f of %d pairs, medians %d and %d us"
                    .formatted(
                            chanceOfLonger(),
                            ofNobody.length,
                            medianUs(ofSomebody),
                            medianUs(ofNobody));
        }
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
