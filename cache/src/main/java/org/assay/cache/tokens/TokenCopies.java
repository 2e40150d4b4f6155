package org.assay.cache.tokens;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Owners by token hash in Redis. Its absence makes lookups slower, never wrong: a failed lookup is
 * no copy.
 */
public final class TokenCopies {
    private static final Logger LOG = LoggerFactory.getLogger(TokenCopies.class);

    /** Changes with the form of a copy, so that no node reads what one of another version wrote. */
    private static final String PREFIX = "assay:token:2:";

    /** How long a lookup may take, ms. */
    private static final long TIMEOUT_MS = 250;

    /**
     * How long a copy is kept, ms: what a revocation leaves behind that did not reach Redis ends
     * with it.
     */
    public static final long LIFETIME_MS = TimeUnit.MINUTES.toMillis(20);

    private final Redis redis;

    public TokenCopies(Redis redis) {
        this.redis = redis;
    }

    /** The owner, if there is a copy; never fails. */
    public Future<Optional<TokenOwner>> get(String tokenHash) {
        return redis.send(Request.cmd(Command.GET).arg(PREFIX + tokenHash))
                .timeout(TIMEOUT_MS, TimeUnit.MILLISECONDS)
                .map(reply -> Optional.ofNullable(reply).flatMap(TokenCopies::ownerOf))
                .otherwise(failure -> withoutRedis(failure));
    }

    private static Optional<TokenOwner> withoutRedis(Throwable failure) {
        LOG.debug("No copy of a token: {}", failure.toString());
        return Optional.empty();
    }

    private static Optional<TokenOwner> ownerOf(Response reply) {
        return OwnerCodec.read(reply.toString());
    }

    /** Keeps a copy for a while, or until the token expires; nobody waits for it. */
    public void put(String tokenHash, TokenOwner owner, long nowMs) {
        redis.send(
                        Request.cmd(Command.SET)
                                .arg(PREFIX + tokenHash)
                                .arg(OwnerCodec.line(owner))
                                .arg("PX")
                                .arg(Math.clamp(owner.expiresAtMs() - nowMs, 1, LIFETIME_MS)))
                .onFailure(failure -> LOG.debug("A token was not copied: {}", failure.toString()));
    }

    /** Removes copies; fails when Redis is away, and then they may still be there. */
    public Future<Void> removeAll(List<String> tokenHashes) {
        if (tokenHashes.isEmpty()) {
            return Future.succeededFuture();
        }
        var request = Request.cmd(Command.DEL);
        tokenHashes.forEach(hash -> request.arg(PREFIX + hash));
        return redis.send(request).timeout(TIMEOUT_MS, TimeUnit.MILLISECONDS).mapEmpty();
    }
}
