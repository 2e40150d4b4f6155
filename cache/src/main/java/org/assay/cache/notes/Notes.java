package org.assay.cache.notes;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Short texts under a secret that somebody carries, kept for minutes in Redis and nowhere else. Of
 * the secret only a hash is there. A note may be gone before its time, with Redis; it is never
 * another one. Every method fails with an {@link IOException} while Redis is away.
 */
public final class Notes {
    private static final String PREFIX = "assay:note:";

    /** How long Redis may take, ms. */
    private static final long TIMEOUT_MS = 1_000;

    private final Redis redis;

    public Notes(Redis redis) {
        this.redis = redis;
    }

    /**
     * Keeps a text.
     *
     * @param kind of note: a few letters; notes of two kinds are never taken for each other
     */
    public Future<Void> keep(String kind, String secret, String text, Duration lifetime) {
        return send(Request.cmd(Command.SET)
                        .arg(key(kind, secret))
                        .arg(text)
                        .arg("PX")
                        .arg(Math.max(1, lifetime.toMillis())))
                .mapEmpty();
    }

    /** The text, which is gone from then on: of several who ask at once, one gets it. */
    public Future<Optional<String>> take(String kind, String secret) {
        return send(Request.cmd(Command.GETDEL).arg(key(kind, secret)));
    }

    /** The text, which stays. */
    public Future<Optional<String>> read(String kind, String secret) {
        return send(Request.cmd(Command.GET).arg(key(kind, secret)));
    }

    /** Drops a text. */
    public Future<Void> drop(String kind, String secret) {
        return send(Request.cmd(Command.DEL).arg(key(kind, secret))).mapEmpty();
    }

    /** The reply as text. A client that is shut down throws where it should fail. */
    private Future<Optional<String>> send(Request request) {
        try {
            return redis.send(request)
                    .map(reply -> Optional.ofNullable(reply).map(Response::toString))
                    .timeout(TIMEOUT_MS, TimeUnit.MILLISECONDS)
                    .recover(Notes::away);
        } catch (RuntimeException e) {
            return away(e);
        }
    }

    private static <T> Future<T> away(Throwable failure) {
        return Future.failedFuture(new IOException("Redis keeps no notes", failure));
    }

    private static String key(String kind, String secret) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest((kind + '\n' + secret).getBytes(StandardCharsets.UTF_8));
            return PREFIX + kind + ':' + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
