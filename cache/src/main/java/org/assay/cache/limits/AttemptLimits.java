package org.assay.cache.limits;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.assay.cache.limits.Policy.GrowingLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Limits on attempts of any kind, such as wrong passwords of an account. Redis counts for all
 * nodes; while it is away each node counts by itself, and a Redis that comes back empty is told
 * what the nodes remember. No future of this class fails.
 *
 * <p>What is not known is decided against whoever tries: a failure whose way to Redis broke off may
 * count twice. A success told while Redis is away leaves there what it had counted.
 */
public final class AttemptLimits {
    private static final Logger LOG = LoggerFactory.getLogger(AttemptLimits.class);
    private static final String PREFIX = "assay:limit:";

    /** How long Redis may take, ms. */
    private static final long TIMEOUT_MS = 250;

    /** How long a Redis that failed is left alone, ms. */
    private static final long REST_MS = 1_000;

    /** Outages told apart in the log, ms. */
    private static final long QUIET_MS = 10_000;

    private final Redis redis;
    private final LongSupplier nanoTime;
    private final LocalCounts local;
    private final AtomicLong restUntilMs;
    private final LongAdder refused = new LongAdder();
    private final LongAdder withoutRedis = new LongAdder();

    /**
     * Limits.
     *
     * @param localKeys keys that this node remembers at most
     */
    public AttemptLimits(Redis redis, int localKeys, LongSupplier nanoTime) {
        this.redis = redis;
        this.nanoTime = nanoTime;
        this.local = new LocalCounts(localKeys, nanoTime);
        this.restUntilMs = new AtomicLong(nowMs() - QUIET_MS);
    }

    /**
     * Whether an attempt may be made. Under a {@link GrowingLock} its outcome is to be told, by
     * {@link #failed}, {@link #succeeded} or {@link #abandoned}; until then, for half a minute at
     * most, it counts as one that fails.
     *
     * @param kind of attempts: a few letters
     * @param key of what is limited, such as an account; only a hash of it leaves this process
     */
    public Future<Verdict> allow(String kind, String key, Policy policy) {
        return count(kind, key, Act.BEGIN, policy)
                .map(
                        answer -> {
                            if (!answer.allowed()) {
                                refused.increment();
                            }
                            return answer.verdict();
                        });
    }

    /** An attempt failed; tells whether another one may be made now. */
    public Future<Verdict> failed(String kind, String key, GrowingLock policy) {
        return count(kind, key, Act.FAIL, policy).map(Answer::verdict);
    }

    /** An attempt was not carried out, for instance because the server was full. */
    public Future<Void> abandoned(String kind, String key, GrowingLock policy) {
        return count(kind, key, Act.ABANDON, policy).mapEmpty();
    }

    /** An attempt succeeded: what was counted is forgotten, a lock ends. */
    public Future<Void> succeeded(String kind, String key) {
        var hashed = hashed(kind, key);
        local.clear(hashed);
        return isResting()
                ? Future.succeededFuture()
                : send(Request.cmd(Command.DEL).arg(hashed))
                        .onFailure(this::rest)
                        .<Void>mapEmpty()
                        .otherwiseEmpty();
    }

    /** Attempts refused by this node so far. */
    public long refused() {
        return refused.sum();
    }

    /** Times that this node had to count by itself so far. */
    public long countedWithoutRedis() {
        return withoutRedis.sum();
    }

    private Future<Answer> count(String kind, String key, Act act, Policy policy) {
        var hashed = hashed(kind, key);
        if (isResting()) {
            return Future.succeededFuture(locally(hashed, act, policy));
        }
        var taken = local.take(hashed);
        return send(Script.count(hashed, act, policy, taken, nowMs()))
                .map(
                        reply -> {
                            var answer = Answer.of(Objects.requireNonNull(reply));
                            local.learn(hashed, answer);
                            return answer;
                        })
                .otherwise(
                        failure -> {
                            rest(failure);
                            local.giveBack(hashed, taken);
                            return locally(hashed, act, policy);
                        });
    }

    private Answer locally(String hashed, Act act, Policy policy) {
        withoutRedis.increment();
        return local.act(hashed, act, policy);
    }

    /** A client that is shut down throws where it should fail. */
    private Future<@Nullable Response> send(Request request) {
        try {
            return redis.send(request).timeout(TIMEOUT_MS, TimeUnit.MILLISECONDS);
        } catch (RuntimeException e) {
            return Future.failedFuture(e);
        }
    }

    private long nowMs() {
        return TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong());
    }

    private boolean isResting() {
        return nowMs() - restUntilMs.get() < 0;
    }

    private void rest(Throwable failure) {
        long now = nowMs();
        long until = restUntilMs.getAndSet(now + REST_MS);
        if (now - until >= QUIET_MS) {
            LOG.warn("Attempts are counted without Redis: {}", failure.toString());
        }
    }

    private static String hashed(String kind, String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest((kind + '\n' + key).getBytes(StandardCharsets.UTF_8));
            return PREFIX + kind + ':' + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
