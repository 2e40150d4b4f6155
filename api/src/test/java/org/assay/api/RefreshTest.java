package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.assay.api.accounts.ExpiredTokens;
import org.assay.api.accounts.TokenPair;
import org.assay.api.http.ProblemType;
import org.assay.cache.tokens.StaffRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Refresh tokens and the ends of sign-ins, over HTTP. */
class RefreshTest {
    private static final RunningServer RUNNING = RunningServer.get();
    private static final Duration GRACE = RUNNING.settings().accounts().refreshGrace();
    private static final int AT_ONCE = 50;
    private static final ApiClient NOBODY = ApiClient.withToken("");

    private final String person = People.arrive();
    private final TokenPair opened = People.open(person);

    private static ApiClient.Reply refresh(String token) {
        return NOBODY.call(
                "refreshSignIn", "POST", "/api/v1/sign-ins/refresh", People.refreshBody(token));
    }

    /** The next tokens. */
    private static JsonObject refreshed(String token) {
        var reply = refresh(token);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    private static void assertEnded(String refreshToken) {
        var reply = refresh(refreshToken);
        assertThat(reply.status()).as(reply.body()).isEqualTo(401);
        assertThat(reply.problem()).isEqualTo(ProblemType.SIGN_IN_ENDED.uri());
    }

    private static int profileWith(String accessToken) {
        return ApiClient.withToken(accessToken).get("getProfile", "/api/v1/me/profile").status();
    }

    private void graceIsOver() {
        People.sql(
                "UPDATE accounts.refresh_token SET used_at = used_at - make_interval(secs => $2) WHERE learner_id = $1",
                UUID.fromString(person),
                (double) GRACE.toSeconds());
    }

    private long living() {
        return People.count(
                """
                SELECT count(*) FROM accounts.refresh_token
                WHERE learner_id = $1 AND used_at IS NULL AND revoked_at IS NULL
                """,
                UUID.fromString(person));
    }

    /** Asks many times at once, by rank. */
    private static <T> List<T> atOnce(IntFunction<T> ask)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var asked = new ArrayList<Callable<T>>();
            for (int i = 0; i < AT_ONCE; i++) {
                int rank = i;
                asked.add(() -> ask.apply(rank));
            }
            var replies = new ArrayList<T>();
            for (var one : threads.invokeAll(asked)) {
                replies.add(one.get());
            }
            return replies;
        }
    }

    @Test
    void eachRefreshTokenGivesTheNextPair() {
        var token = opened.refreshToken();
        for (int i = 0; i < 5; i++) {
            graceIsOver();
            var next = refreshed(token);
            assertThat(next.getString("learnerId")).isEqualTo(person);
            assertThat(next.getString("refreshToken")).isNotEqualTo(token);
            assertThat(profileWith(next.getString("accessToken"))).isEqualTo(200);
            token = next.getString("refreshToken");
        }
        assertThat(living()).isOne();
    }

    @Test
    void whoLostTheReplyGetsTheSameTokensAgain() {
        var first = refreshed(opened.refreshToken());
        assertThat(refreshed(opened.refreshToken())).isEqualTo(first);
        assertThat(living()).isOne();
        assertThat(profileWith(first.getString("accessToken"))).isEqualTo(200);
        refreshed(first.getString("refreshToken"));
    }

    @Test
    void aTokenThatComesBackAfterTheGraceEndsTheSignIn() {
        var next = refreshed(opened.refreshToken());
        assertThat(profileWith(opened.accessToken())).isEqualTo(200);
        assertThat(profileWith(next.getString("accessToken"))).isEqualTo(200);
        graceIsOver();
        assertEnded(opened.refreshToken());
        assertEnded(next.getString("refreshToken"));
        assertThat(profileWith(opened.accessToken())).isEqualTo(401);
        assertThat(profileWith(next.getString("accessToken"))).isEqualTo(401);
        assertThat(living()).isZero();
    }

    @Test
    void aTokenThatComesBackOnceItsReplacementWasUsedEndsTheSignIn() {
        var next = refreshed(opened.refreshToken());
        var third = refreshed(next.getString("refreshToken"));
        assertEnded(opened.refreshToken());
        assertEnded(third.getString("refreshToken"));
        assertThat(profileWith(third.getString("accessToken"))).isEqualTo(401);
    }

    @Test
    void aReusedTokenEndsNoOtherSignIn() {
        var other = People.open(person);
        refreshed(opened.refreshToken());
        graceIsOver();
        assertEnded(opened.refreshToken());
        assertThat(profileWith(other.accessToken())).isEqualTo(200);
        refreshed(other.refreshToken());
    }

    @Test
    void fiftyRefreshesAtOnceLeaveOneChainThatEverybodyHolds() throws Exception {
        var token = opened.refreshToken();
        for (int round = 0; round < 3; round++) {
            var asked = token;
            var replies = atOnce(_ -> refreshed(asked));
            assertThat(replies).hasSize(AT_ONCE);
            assertThat(replies.stream().distinct()).hasSize(1);
            assertThat(living()).isOne();
            token = replies.getFirst().getString("refreshToken");
            assertThat(profileWith(replies.getFirst().getString("accessToken"))).isEqualTo(200);
        }
    }

    /** The thief's and the owner's requests meet: whatever comes first, nobody keeps a session. */
    @Test
    void aReuseThatMeetsRefreshesLeavesNothingAlive() throws Exception {
        for (int round = 0; round < 10; round++) {
            var signIn = People.open(person);
            var next = refreshed(signIn.refreshToken()).getString("refreshToken");
            graceIsOver();
            var replies = atOnce(i -> refresh(i % 5 == 0 ? signIn.refreshToken() : next));
            for (var reply : replies) {
                assertThat(reply.status()).isIn(200, 401);
                if (reply.status() == 200) {
                    assertThat(profileWith(reply.json().getString("accessToken"))).isEqualTo(401);
                    assertEnded(reply.json().getString("refreshToken"));
                }
            }
        }
        assertThat(living()).as("but the one of before").isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "", "' OR 1=1 --"})
    void whatIsNoTokenIsRefused(String text) {
        assertThat(refresh(text).status()).isEqualTo(text.isEmpty() ? 400 : 401);
        assertEnded("A".repeat(43));
        assertEnded(opened.refreshToken().substring(1));
        assertEnded(opened.accessToken());
        assertThat(profileWith(opened.refreshToken())).isEqualTo(401);
        refreshed(opened.refreshToken());
    }

    @Test
    void anExpiredRefreshTokenIsRefusedAndEndsNothing() {
        People.sql(
                "UPDATE accounts.refresh_token SET expires_at = now() WHERE learner_id = $1",
                UUID.fromString(person));
        assertEnded(opened.refreshToken());
        assertThat(profileWith(opened.accessToken())).isEqualTo(200);
    }

    @Test
    void anExpiredAccessTokenIsRefused() {
        People.sql(
                "UPDATE accounts.access_token SET expires_at = now() WHERE learner_id = $1",
                UUID.fromString(person));
        flushRedis();
        assertThat(profileWith(opened.accessToken())).isEqualTo(401);
        assertThat(profileWith(refreshed(opened.refreshToken()).getString("accessToken")))
                .isEqualTo(200);
    }

    @Test
    void aRoleThatWasWithdrawnIsNotInTheNextToken() {
        People.grant(person, StaffRole.SUPPORT);
        People.grant(person, StaffRole.ADMINISTRATOR);
        var staff = People.open(person);
        assertThat(staff.roles())
                .containsExactlyInAnyOrder(StaffRole.SUPPORT, StaffRole.ADMINISTRATOR);
        People.sql(
                "DELETE FROM accounts.staff_role WHERE role = 'ADMINISTRATOR' AND learner_id = $1",
                UUID.fromString(person));
        assertThat(refreshed(staff.refreshToken()).getJsonArray("roles"))
                .containsExactly("SUPPORT");
        assertThat(refreshed(opened.refreshToken()).getJsonArray("roles"))
                .as("roles of a sign-in are those that it was opened with, at most")
                .containsExactly("SUPPORT");
    }

    /** Whichever comes first, no token of a role is left once the role has been taken away. */
    @Test
    void aRoleThatIsWithdrawnMeanwhileIsInNoTokenThatIsGood() throws Exception {
        for (int round = 0; round < 10; round++) {
            People.grant(person, StaffRole.SUPPORT);
            var staff = People.open(person);
            int withdraws = round;
            atOnce(
                    i -> {
                        if (i == withdraws) {
                            People.withdrawAll(person);
                        } else if (i % 2 == 0) {
                            People.open(person);
                        } else {
                            refresh(staff.refreshToken());
                        }
                        return i;
                    });
            assertThat(
                            People.count(
                                    """
                                    SELECT count(*) FROM accounts.access_token
                                    WHERE learner_id = $1 AND revoked_at IS NULL AND 'SUPPORT' = ANY(roles)
                                    """,
                                    UUID.fromString(person)))
                    .isZero();
        }
    }

    @Test
    void anErasedPersonIsNotSignedInAgain() {
        People.sql("DELETE FROM accounts.account WHERE learner_id = $1", UUID.fromString(person));
        assertEnded(opened.refreshToken());
        assertThatThrownBy(() -> People.open(person))
                .hasRootCauseMessage(ProblemType.SIGN_IN_ENDED.slug());
    }

    @Test
    void whatHasExpiredIsRemovedWithItsSignIn() {
        var other = People.open(person);
        People.sql(
                """
                UPDATE accounts.refresh_token SET expires_at = now() - interval '2 hours'
                WHERE family_id = $1
                """,
                opened.family().value());
        People.sql(
                "UPDATE accounts.access_token SET expires_at = now() - interval '2 hours' WHERE learner_id = $1",
                UUID.fromString(person));
        People.sql(
                """
                INSERT INTO accounts.access_token (token_hash, learner_id, expires_at)
                SELECT sha256(($1::uuid || n::text)::bytea), $1, now() - interval '2 hours'
                FROM generate_series(1, 4500) n
                """,
                UUID.fromString(person));
        People.ended(new ExpiredTokens(RUNNING.server().part(Pool.class)).remove());
        assertThat(rows("access_token")).isZero();
        assertThat(rows("refresh_token")).isOne();
        assertThat(rows("sign_in")).isOne();
        refreshed(other.refreshToken());
    }

    private long rows(String table) {
        return People.count(
                "SELECT count(*) FROM accounts." + table + " WHERE learner_id = $1",
                UUID.fromString(person));
    }

    @Test
    void whoSignsOutHereStaysSignedInElsewhere() {
        var other = People.open(person);
        var next = refreshed(opened.refreshToken());
        assertThat(profileWith(opened.accessToken())).isEqualTo(200);
        assertThat(signOut("signOut", "/api/v1/sign-ins/current", next.getString("accessToken")))
                .isEqualTo(200);
        assertThat(profileWith(opened.accessToken())).isEqualTo(401);
        assertThat(profileWith(next.getString("accessToken"))).isEqualTo(401);
        assertEnded(next.getString("refreshToken"));
        assertThat(profileWith(other.accessToken())).isEqualTo(200);
        refreshed(other.refreshToken());
    }

    /** As for a token that a request under way wrote after the others had been revoked. */
    @Test
    void aSignInThatHasEndedGivesNoTokensWhateverIsLeftOfThem() {
        signOut("signOut", "/api/v1/sign-ins/current", opened.accessToken());
        People.sql(
                "UPDATE accounts.refresh_token SET revoked_at = NULL WHERE learner_id = $1",
                UUID.fromString(person));
        assertThat(living()).isOne();
        assertEnded(opened.refreshToken());
    }

    @Test
    void whoSignsOutEverywhereIsSignedInNowhere() {
        var other = People.open(person);
        assertThat(profileWith(other.accessToken())).isEqualTo(200);
        assertThat(signOut("signOutEverywhere", "/api/v1/me/sign-ins", opened.accessToken()))
                .isEqualTo(200);
        for (var signIn : List.of(opened, other)) {
            assertThat(profileWith(signIn.accessToken())).isEqualTo(401);
            assertEnded(signIn.refreshToken());
        }
    }

    @Test
    void anAnonymousLearnerWhoSignsOutLeaves() {
        var anonymous = Visitor.arrive();
        assertThat(signOut("signOut", "/api/v1/sign-ins/current", anonymous.token()))
                .isEqualTo(200);
        assertThat(profileWith(anonymous.token())).isEqualTo(401);
    }

    private static int signOut(String operation, String path, String accessToken) {
        return ApiClient.withToken(accessToken).call(operation, "DELETE", path, "").status();
    }

    @Test
    void flushingRedisSignsNobodyOut() {
        flushRedis();
        assertThat(profileWith(opened.accessToken())).isEqualTo(200);
        flushRedis();
        var next = refreshed(opened.refreshToken());
        flushRedis();
        assertThat(refreshed(opened.refreshToken())).isEqualTo(next);
        assertThat(profileWith(next.getString("accessToken"))).isEqualTo(200);
    }

    static void flushRedis() {
        People.ended(
                RUNNING.server().part(Redis.class).send(Request.cmd(Command.FLUSHALL)).mapEmpty());
    }
}
