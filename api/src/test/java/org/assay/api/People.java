package org.assay.api;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.util.UUID;
import org.assay.api.accounts.SignIns;
import org.assay.api.accounts.TokenPair;
import org.assay.api.passwords.PasswordHasher;
import org.assay.api.wiring.AssayServer;
import org.assay.cache.tokens.StaffRole;
import org.assay.engine.session.LearnerId;
import org.jspecify.annotations.Nullable;

/** People with a password and a username, which is their learner's id; on the running server. */
final class People {
    static final String PASSWORD = "Tulipe et 7 jonquilles";

    private static final AssayServer SERVER = RunningServer.get().server();
    private static final String HASH = ended(SERVER.part(PasswordHasher.class).hash(PASSWORD));

    private static final String ACCOUNT =
            """
            INSERT INTO accounts.account
                (learner_id, first_name, last_name, email, username, password_hash, terms_version, terms_accepted_at, locale)
            VALUES ($1, 'Ada', 'Martin', $2, $3, $4, '1', now(), 'fr') ON CONFLICT DO NOTHING
            """;

    private People() {}

    static <T extends @Nullable Object> T ended(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    /** Somebody new with an account; gives their learner's id. */
    static String arrive() {
        return arrive(SERVER);
    }

    static String arrive(AssayServer node) {
        var learner = UUID.randomUUID();
        sql(node, "INSERT INTO accounts.learner (learner_id) VALUES ($1)", learner);
        return withPassword(node, learner.toString());
    }

    /** Gives a learner an account with {@link #PASSWORD}, once; gives their username. */
    static String withPassword(String learner) {
        return withPassword(SERVER, learner);
    }

    private static String withPassword(AssayServer node, String learner) {
        sql(node, ACCOUNT, UUID.fromString(learner), emailOf(learner), learner, HASH);
        return learner;
    }

    static String emailOf(String learner) {
        return learner + "@example.org";
    }

    static void grant(String learner, StaffRole role) {
        sql(
                "INSERT INTO accounts.staff_role (learner_id, role) VALUES ($1, $2)",
                UUID.fromString(learner),
                role.name());
    }

    /** Takes all roles away and ends every sign-in, as an act of the staff does. */
    static void withdrawAll(String learner) {
        var id = UUID.fromString(learner);
        ended(
                SERVER.part(Pool.class)
                        .withTransaction(
                                within ->
                                        within.preparedQuery(
                                                        "DELETE FROM accounts.staff_role WHERE learner_id = $1")
                                                .execute(Tuple.of(id))
                                                .compose(
                                                        _ ->
                                                                SignIns.revokeAllWithin(
                                                                        within,
                                                                        new LearnerId(id)))));
    }

    static void sql(String text, Object... values) {
        sql(SERVER, text, values);
    }

    static void sql(AssayServer node, String text, Object... values) {
        ended(node.part(Pool.class).preparedQuery(text).execute(Tuple.wrap(values)));
    }

    static long count(String text, Object... values) {
        return ended(SERVER.part(Pool.class).preparedQuery(text).execute(Tuple.wrap(values)))
                .iterator()
                .next()
                .getLong(0);
    }

    /** A sign-in without a password. */
    static TokenPair open(String learner) {
        return ended(SERVER.part(SignIns.class).open(new LearnerId(UUID.fromString(learner))));
    }

    static String signInBody(String identifier, String password) {
        return new JsonObject().put("identifier", identifier).put("password", password).encode();
    }

    static String refreshBody(TokenPair pair) {
        return refreshBody(pair.refreshToken());
    }

    static String refreshBody(String token) {
        return new JsonObject().put("refreshToken", token).encode();
    }
}
