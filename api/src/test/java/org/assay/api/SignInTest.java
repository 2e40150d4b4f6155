package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assay.api.accounts.PasswordSignIn;
import org.assay.api.accounts.SignIns;
import org.assay.api.http.OverloadedException;
import org.assay.api.http.ProblemType;
import org.assay.api.passwords.CheapHasher;
import org.assay.api.passwords.PasswordHasher;
import org.assay.cache.limits.AttemptLimits;
import org.assay.cache.limits.Policy.GrowingLock;
import org.assay.cache.tokens.StaffRole;
import org.assay.config.PasswordSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-ins with a password, over HTTP. */
class SignInTest {
    private static final int FAILURES_BEFORE_LOCK =
            RunningServer.get().settings().limits().failuresBeforeLock();

    /** A hash of {@link People#PASSWORD} at a cost that is refused today. */
    private static final String WEAK_HASH = weakHash();

    private static final ApiClient NOBODY = ApiClient.withToken("");

    private final String person = People.arrive();

    private static String weakHash() {
        try (var hasher =
                CheapHasher.of(
                        RunningServer.get().vertx(), RunningServer.get().settings().passwords())) {
            return People.ended(hasher.hash(People.PASSWORD));
        }
    }

    private static ApiClient.Reply signIn(String identifier, String password) {
        return NOBODY.call(
                "signIn", "POST", "/api/v1/sign-ins", People.signInBody(identifier, password));
    }

    private static HttpResponse<String> raw(String identifier, String password) throws Exception {
        return ApiClient.raw(
                HttpRequest.newBuilder(URI.create(RunningServer.get().url("/api/v1/sign-ins")))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "en")
                        .POST(BodyPublishers.ofString(People.signInBody(identifier, password))));
    }

    private static int profileWith(String accessToken) {
        return ApiClient.withToken(accessToken).get("getProfile", "/api/v1/me/profile").status();
    }

    @Test
    void aPersonSignsInByAddressOrUsernameInAnyCase() {
        for (var name :
                List.of(
                        person,
                        " " + person.toUpperCase(Locale.ROOT) + " ",
                        People.emailOf(person),
                        People.emailOf(person).toUpperCase(Locale.ROOT))) {
            var reply = signIn(name, People.PASSWORD);
            assertThat(reply.status()).as(reply.body()).isEqualTo(201);
            assertThat(reply.json().getString("learnerId")).isEqualTo(person);
            assertThat(reply.json().getJsonArray("roles")).isEmpty();
            assertThat(profileWith(reply.json().getString("accessToken"))).isEqualTo(200);
        }
    }

    @Test
    void theAccessTokenLivesTwentyMinutesAndTheRefreshTokenSevenDays() {
        var reply = signIn(person, People.PASSWORD).json();
        assertThat(Instant.parse(reply.getString("expiresAt")))
                .isBetween(Instant.now().plusSeconds(1_100), Instant.now().plusSeconds(1_200));
        assertThat(Instant.parse(reply.getString("refreshExpiresAt")))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(7)).minusSeconds(100),
                        Instant.now().plus(Duration.ofDays(7)));
    }

    @Test
    void aPersonOfTheStaffGetsTheirRoles() {
        People.grant(person, StaffRole.SUPPORT);
        var reply = signIn(person, People.PASSWORD);
        assertThat(reply.json().getJsonArray("roles")).containsExactly("SUPPORT");
    }

    @Test
    void aNameOfNobodyAndAWrongPasswordAreAnsweredAlike() throws Exception {
        var elsewhereOnly = People.arrive();
        People.sql(
                "UPDATE accounts.account SET password_hash = NULL WHERE learner_id = $1",
                UUID.fromString(elsewhereOnly));
        var wrong = raw(person, "Not the password 1");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(new JsonObject(wrong.body()).getString("type"))
                .isEqualTo(ProblemType.CREDENTIALS_WRONG.uri());
        for (var name :
                List.of(
                        UUID.randomUUID().toString(),
                        UUID.randomUUID() + "@example.org",
                        "' OR 1=1 --",
                        "%",
                        elsewhereOnly)) {
            var unknown = raw(name, "Not the password 1");
            assertThat(unknown.statusCode()).isEqualTo(401);
            assertThat(unknown.body()).isEqualTo(wrong.body());
            assertThat(unknown.headers().map()).isEqualTo(wrong.headers().map());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tooManyWrongPasswordsLockANameWhetherSomebodyHasItOrNot(boolean known) throws Exception {
        var name = known ? person : UUID.randomUUID().toString();
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < FAILURES_BEFORE_LOCK + 2; i++) {
            statuses.add(raw(name, "Not the password 1").statusCode());
        }
        assertThat(statuses.subList(0, FAILURES_BEFORE_LOCK)).containsOnly(401);
        assertThat(statuses.subList(FAILURES_BEFORE_LOCK, statuses.size())).containsOnly(429);
        var locked = raw(name, People.PASSWORD);
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(new JsonObject(locked.body()).getString("type"))
                .isEqualTo(ProblemType.TOO_MANY_ATTEMPTS.uri());
        assertThat(Integer.parseInt(locked.headers().firstValue("Retry-After").orElse("0")))
                .isBetween(100, 120);
        assertThat(signIn(People.arrive(), People.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void anAccountIsLockedUnderBothOfItsNames() {
        for (int i = 0; i < FAILURES_BEFORE_LOCK; i++) {
            signIn(i % 2 == 0 ? person : People.emailOf(person), "Not the password 1");
        }
        assertThat(signIn(person, People.PASSWORD).status()).isEqualTo(429);
        assertThat(signIn(People.emailOf(person), People.PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void aLockOutlivesAFlushOfRedis() {
        for (int i = 0; i < FAILURES_BEFORE_LOCK; i++) {
            signIn(person, "Not the password 1");
            RefreshTest.flushRedis();
        }
        assertThat(signIn(person, People.PASSWORD).status()).isEqualTo(429);
        RefreshTest.flushRedis();
        assertThat(signIn(person, People.PASSWORD).status()).isEqualTo(429);
    }

    /** Whoever asks while nothing can be hashed is not locked for having asked. */
    @Test
    void whileTooManyHashesWaitASignInIsPutOffAndNotCounted() {
        var running = RunningServer.get();
        var slow = new PasswordSettings(19_456, 100, 1, 1, List.of(), 1);
        try (var hasher = new PasswordHasher(running.vertx(), slow, new SimpleMeterRegistry())) {
            var passwords =
                    new PasswordSignIn(
                            running.vertx(),
                            running.server().part(Pool.class),
                            running.server().part(AttemptLimits.class),
                            GrowingLock.of(running.settings().limits()),
                            hasher,
                            running.server().part(SignIns.class),
                            running.settings().accounts(),
                            InstantSource.system());
            for (int i = 0; i <= FAILURES_BEFORE_LOCK; i++) {
                for (int full = 0; full < 3; full++) { // One is hashed, one waits.
                    var _ = hasher.hash(People.PASSWORD);
                }
                assertThat(failureOf(passwords.signIn(person, People.PASSWORD)))
                        .isInstanceOfSatisfying(
                                OverloadedException.class,
                                full -> assertThat(full.estimate()).isPositive());
            }
        }
        assertThat(signIn(person, People.PASSWORD).status()).isEqualTo(201);
    }

    private static @Nullable Throwable failureOf(Future<?> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .handle((_, failure) -> failure)
                .join();
    }

    @Test
    void aPasswordThatIsChangedWhileItIsCheckedIsWrong() throws Exception {
        var hasher = RunningServer.get().server().part(PasswordHasher.class);
        for (int i = 0; i < 20; i++) {
            var _ = hasher.hash(People.PASSWORD);
        }
        var signingIn = CompletableFuture.supplyAsync(() -> signIn(person, People.PASSWORD));
        Thread.sleep(100); // The account is read by now, and its hash waits for its turn.
        assertThat(signingIn).isNotDone();
        People.sql(
                "UPDATE accounts.account SET password_hash = $2 WHERE learner_id = $1",
                UUID.fromString(person),
                WEAK_HASH);
        assertThat(signingIn.get(10, TimeUnit.SECONDS).problem())
                .isEqualTo(ProblemType.CREDENTIALS_WRONG.uri());
    }

    @Test
    void aRefusalComesAfterItsTime() throws Exception {
        for (var name : List.of(person, UUID.randomUUID().toString())) {
            long startedNs = System.nanoTime();
            assertThat(raw(name, "Not the password 1").statusCode()).isEqualTo(401);
            assertThat(Duration.ofNanos(System.nanoTime() - startedNs))
                    .isGreaterThanOrEqualTo(
                            RunningServer.get().settings().accounts().refusalTime());
        }
    }

    @Test
    void anErasedPersonSignsInNoMore() {
        People.sql("DELETE FROM accounts.account WHERE learner_id = $1", UUID.fromString(person));
        assertThat(signIn(person, People.PASSWORD).problem())
                .isEqualTo(ProblemType.CREDENTIALS_WRONG.uri());
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < FAILURES_BEFORE_LOCK - 1; i++) {
                assertThat(signIn(person, "Not the password 1").status()).isEqualTo(401);
            }
            assertThat(signIn(person, People.PASSWORD).status()).isEqualTo(201);
        }
    }

    @Test
    void aTemporaryPasswordGivesNothingButAProofWithWhichToChangeIt() {
        People.sql(
                "UPDATE accounts.account SET must_change_password = true WHERE learner_id = $1",
                UUID.fromString(person));
        assertThat(signIn(person, "Not the password 1").status()).isEqualTo(401);
        signIn(person, People.PASSWORD);
        var reply = signIn(person, People.PASSWORD);
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.problem()).isEqualTo(ProblemType.PASSWORD_CHANGE_REQUIRED.uri());
        assertThat(Instant.parse(reply.json().getString("expiresAt")))
                .isBetween(Instant.now().plusSeconds(3_500), Instant.now().plusSeconds(3_600));
        assertThat(
                        People.count(
                                """
                                SELECT count(*) FROM accounts.proof
                                WHERE purpose = 'RESET_PASSWORD' AND used_at IS NULL AND learner_id = $1
                                """,
                                UUID.fromString(person)))
                .as("one that is good")
                .isOne();
        assertThat(
                        People.count(
                                "SELECT count(*) FROM accounts.proof WHERE proof_hash = sha256($1::text::bytea)",
                                reply.json().getString("proof")))
                .isOne();
        assertThat(profileWith(reply.json().getString("proof"))).isEqualTo(401);
        assertThat(
                        People.count(
                                "SELECT count(*) FROM accounts.access_token WHERE learner_id = $1",
                                UUID.fromString(person)))
                .isZero();
    }

    @Test
    void aHashOfYesterdaysCostIsReplacedOnceThePasswordIsAtHand() {
        People.sql(
                "UPDATE accounts.account SET password_hash = $2 WHERE learner_id = $1",
                UUID.fromString(person),
                WEAK_HASH);
        assertThat(signIn(person, "Not the password 1").status()).isEqualTo(401);
        assertThat(weakHashes()).isOne();
        assertThat(signIn(person, People.PASSWORD).status()).isEqualTo(201);
        await().untilAsserted(() -> assertThat(weakHashes()).isZero());
        assertThat(signIn(person, People.PASSWORD).status()).isEqualTo(201);
    }

    private long weakHashes() {
        return People.count(
                "SELECT count(*) FROM accounts.account WHERE learner_id = $1 AND password_hash = $2",
                UUID.fromString(person),
                WEAK_HASH);
    }
}
