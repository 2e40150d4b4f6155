package org.assay.cache.limits;

import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.assay.cache.limits.Policy.GrowingLock;
import org.assay.cache.limits.Policy.Rate;

/** What Redis does with a key, at once. */
enum Script {
    GROWING_LOCK("growing-lock.lua"),
    RATE("rate.lua");

    private static final String GENERATION = "assay:limit-generation";

    private final String text;

    Script(String resource) {
        try (var in = Objects.requireNonNull(Script.class.getResourceAsStream(resource))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    private Request on(String key) {
        return Request.cmd(Command.EVAL).arg(text).arg(2).arg(key).arg(GENERATION);
    }

    /**
     * A request to count.
     *
     * @param tally what this node knows
     * @param nowMs its time
     */
    static Request count(String key, Act act, Policy policy, Tally tally, long nowMs) {
        long lockLeftMs = Math.max(0, tally.lockedUntilMs() - nowMs);
        long windowLeftMs = Math.max(0, tally.windowEndsMs() - nowMs);
        return switch (policy) {
            case GrowingLock lock ->
                    GROWING_LOCK
                            .on(key)
                            .arg(act.word())
                            .arg(lock.failuresBeforeLock())
                            .arg(lock.firstLock().toMillis())
                            .arg(lock.longestLock().toMillis())
                            .arg(lock.window().toMillis())
                            .arg(LocalCounts.HOLD_MS)
                            .arg(tally.known())
                            .arg(tally.untold())
                            .arg(lockLeftMs)
                            .arg(windowLeftMs)
                            .arg(tally.generation());
            case Rate rate ->
                    RATE.on(key)
                            .arg(rate.attempts())
                            .arg(rate.window().toMillis())
                            .arg(tally.known())
                            .arg(tally.untold())
                            .arg(windowLeftMs)
                            .arg(tally.generation());
        };
    }
}
