package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import org.assay.api.passwords.PasswordHasher;

/** People with accounts, put into the tables without a mail or a wait. */
final class TestPeople {
    static final String PASSWORD = "Soleil de 7 heures";

    private static final RunningServer RUNNING = RunningServer.get();
    private static final String HASH =
            ended(RUNNING.server().part(PasswordHasher.class).hash(PASSWORD));

    private TestPeople() {}

    /** Of {@link #PASSWORD}. */
    static String hash() {
        return HASH;
    }

    static <T> T ended(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    static RowSet<Row> sql(String statement, Object... parameters) {
        return ended(
                RUNNING.server()
                        .part(Pool.class)
                        .preparedQuery(statement)
                        .execute(Tuple.from(parameters)));
    }

    static String newAddress() {
        return "p" + UUID.randomUUID() + "@school.example";
    }

    static String newUsername() {
        return "u." + UUID.randomUUID().toString().substring(0, 18);
    }

    /** Gives a learner an account whose address is proven; returns the address. */
    static String account(Visitor visitor) {
        var email = newAddress();
        account(visitor, email);
        return email;
    }

    static void account(Visitor visitor, String email) {
        account(UUID.fromString(visitor.learner()), email);
    }

    /** Somebody new with an account, nobody's visitor; returns their address. */
    static String somebody() {
        var learner = UUID.randomUUID();
        var email = newAddress();
        sql("INSERT INTO accounts.learner (learner_id) VALUES ($1)", learner);
        account(learner, email);
        return email;
    }

    private static void account(UUID learner, String email) {
        sql(
                """
                INSERT INTO accounts.account (learner_id, first_name, last_name, email, email_verified_at,
                    password_hash, terms_version, terms_accepted_at, locale)
                VALUES ($1, 'Ada', 'Lovelace', $2, now(), $3, '2026-11', now(), 'en')
                ON CONFLICT DO NOTHING
                """,
                learner,
                email,
                HASH);
    }

    /** Gives a learner without an account one that waits for its address to be proven. */
    static void pending(Visitor visitor, String email) {
        sql(
                """
                INSERT INTO accounts.account (learner_id, first_name, last_name, password_hash, terms_version,
                    terms_accepted_at, locale)
                VALUES ($1, 'Ada', 'Lovelace', $2, '2026-11', now(), 'en')
                ON CONFLICT DO NOTHING
                """,
                UUID.fromString(visitor.learner()),
                HASH);
        proof(visitor, "VERIFY_EMAIL", email);
    }

    /** A good proof; returns what would have been mailed. */
    static String proof(Visitor visitor, String purpose, String email) {
        var bytes = new byte[32];
        java.util.concurrent.ThreadLocalRandom.current().nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store(visitor, purpose, email, sha256(secret));
        return secret;
    }

    /** A good code for a new address; returns it. */
    static String code(Visitor visitor, String email) {
        store(visitor, "CHANGE_EMAIL", email, sha256(visitor.learner() + ":123456"));
        return "123456";
    }

    private static void store(Visitor visitor, String purpose, String email, Buffer hash) {
        sql(
                """
                INSERT INTO accounts.proof (proof_hash, purpose, learner_id, email, expires_at)
                VALUES ($1, $2, $3, $4, now() + interval '10 minutes')
                """,
                hash,
                purpose,
                UUID.fromString(visitor.learner()),
                email);
    }

    /** Time passes for a visitor's proofs, which end with it: neither before nor long after. */
    static void passes(Visitor visitor, String interval) {
        var proof =
                sql(
                                """
                                UPDATE accounts.proof SET expires_at = expires_at - '%s'::interval
                                WHERE learner_id = $1
                                RETURNING expires_at BETWEEN now() - interval '1 minute' AND now()
                                """
                                        .formatted(interval),
                                UUID.fromString(visitor.learner()))
                        .iterator()
                        .next();
        assertThat(proof.getBoolean(0)).isTrue();
    }

    private static Buffer sha256(String text) {
        try {
            return Buffer.buffer(
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonObject signUp() {
        return new JsonObject()
                .put("firstName", "Ada")
                .put("lastName", "Lovelace")
                .put("password", PASSWORD)
                .put("termsVersion", "2026-11")
                .put("locale", "fr");
    }

    static JsonObject signUp(String email) {
        return signUp().put("email", email);
    }

    static JsonObject signUpAs(String username) {
        return signUp().put("username", username);
    }
}
