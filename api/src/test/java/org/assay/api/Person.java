package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.assay.cache.tokens.StaffRole;

/** Somebody with an account, made in the tables. */
record Person(String learner, String token) {
    private static final RunningServer RUNNING = RunningServer.get();
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String ACCOUNT =
            """
            INSERT INTO accounts.account (learner_id, first_name, last_name, email, username, password_hash,
                must_change_password, email_verified_at, terms_version, terms_accepted_at, locale)
            VALUES ($1, 'Ada', 'Lovelace', $2, $3, $4, false, now(), '1', now(), 'fr')
            ON CONFLICT DO NOTHING
            """;

    private static final String TOKEN =
            """
            INSERT INTO accounts.access_token (token_hash, learner_id, expires_at, roles)
            VALUES ($1, $2, now() + interval '20 minutes', $3)
            """;

    static Person signedUp() {
        var made =
                ApiClient.withToken("")
                        .call("createLearner", "POST", "/api/v1/learners", "{}")
                        .json();
        return of(made.getString("learnerId"), made.getString("accessToken"));
    }

    /** A learner who has an account from now on. */
    static Person of(String learner, String token) {
        var person = new Person(learner, token);
        sql(ACCOUNT, person.id(), person.email(), person.username(), TestPeople.hash());
        return person;
    }

    /** The password they have is one that somebody set for them. */
    Person withTemporaryPassword() {
        sql("UPDATE accounts.account SET must_change_password = true WHERE learner_id = $1", id());
        return this;
    }

    /** They hold roles, too, and a token that says so. */
    Person holding(StaffRole... roles) {
        for (var role : roles) {
            sql(
                    "INSERT INTO accounts.staff_role (learner_id, role) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                    id(),
                    role.name());
        }
        return signedInAgain();
    }

    /** With a new token, of the roles that they hold now. */
    Person signedInAgain() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql(TOKEN, Buffer.buffer(TokenAbuse.sha256(fresh)), id(), roles().toArray(String[]::new));
        return new Person(learner, fresh);
    }

    /** As somebody who visits, of whom no more than the learner and token are known. */
    Visitor visitor() {
        return new Visitor(learner, token, "", "", "", learner);
    }

    UUID id() {
        return UUID.fromString(learner);
    }

    String email() {
        return learner + "@example.org";
    }

    String username() {
        return "ada." + learner;
    }

    ApiClient client() {
        return ApiClient.withToken(token);
    }

    List<String> roles() {
        var roles = new ArrayList<String>();
        sql("SELECT role FROM accounts.staff_role WHERE learner_id = $1 ORDER BY role", id())
                .forEach(row -> roles.add(row.getString(0)));
        return roles;
    }

    /** The audit trail of what was done to them, the oldest first: act and actor, then detail. */
    List<String> trail() {
        var acts = new ArrayList<String>();
        sql(
                        "SELECT act, actor_id, detail FROM accounts.audit WHERE subject_id = $1 ORDER BY audit_no",
                        id())
                .forEach(row -> acts.add(told(row)));
        return acts;
    }

    private static String told(Row row) {
        var detail = row.get(JsonObject.class, "detail");
        return row.getString("act") + " by " + row.getUUID("actor_id") + " " + detail.encode();
    }

    /** Waits for the time that a revocation may take at most. */
    static void isSignedOut(ApiClient client) {
        await().atMost(Duration.ofSeconds(2))
                .untilAsserted(
                        () ->
                                assertThat(client.get("getProfile", "/api/v1/me/profile").status())
                                        .isEqualTo(401));
    }

    static RowSet<Row> sql(String sql, Object... values) {
        return ended(
                RUNNING.server().part(Pool.class).preparedQuery(sql).execute(Tuple.wrap(values)));
    }

    static <T> T ended(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
