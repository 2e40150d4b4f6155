package org.assay.api;

import static org.assay.api.AbuseCase.abuse;
import static org.assay.api.AbuseCase.token;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import org.assay.api.accounts.AccessTokens;
import org.assay.engine.session.LearnerId;

/** Tokens that are none, or no longer. */
final class TokenAbuse {
    private static final RunningServer RUNNING = RunningServer.get();

    private TokenAbuse() {}

    static List<AbuseCase> all() {
        return List.of(
                abuse("no token", Route::secured, (_, _, s) -> s.without("Authorization"), 401),
                token("empty token", "Bearer "),
                token("truncated token", "Bearer A"),
                token("unknown token", "Bearer " + "A".repeat(43)),
                token("a longer token", "Bearer TOKENx"),
                token("another scheme", "Basic TOKEN"),
                token("token of 10 kB", "Bearer " + "A".repeat(10_000)),
                token("SQL as a token", "Bearer ' OR 1=1 --"),
                abuse(
                        "two tokens",
                        Route::secured,
                        (_, v, s) -> s.header("authorization", "Bearer " + v.token()),
                        401),
                abuse(
                        "expired token",
                        Route::secured,
                        (_, v, s) -> s.header("Authorization", "Bearer " + expired(v)),
                        401),
                abuse(
                        "revoked token",
                        Route::secured,
                        (_, visitor, sound) -> {
                            revoke(visitor);
                            return sound;
                        },
                        401),
                abuse(
                        "token in the address",
                        Route::secured,
                        (_, v, s) ->
                                s.without("Authorization")
                                        .target(s.target() + "?access_token=" + v.token()),
                        401));
    }

    private static void revoke(Visitor visitor) {
        RUNNING.server()
                .part(AccessTokens.class)
                .revokeAll(new LearnerId(UUID.fromString(visitor.learner())))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** A token whose time was over a second ago. */
    private static String expired(Visitor visitor) {
        var first = visitor.token().startsWith("E") ? "F" : "E";
        var token = first + visitor.token().substring(1);
        RUNNING.server()
                .part(Pool.class)
                .preparedQuery(
                        "INSERT INTO accounts.access_token (token_hash, learner_id, expires_at)"
                                + " VALUES ($1, $2, now() - interval '1 second')")
                .execute(Tuple.of(Buffer.buffer(sha256(token)), UUID.fromString(visitor.learner())))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return token;
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
