package org.assay.cache.limits;

import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.Objects;

/**
 * What counting came to.
 *
 * @param count failures or attempts in the window
 * @param waitMs time until an attempt may be made, 0 when one may be
 * @param lockLeftMs time for which the key is locked
 * @param windowLeftMs time for which the count is remembered
 * @param generation of Redis's data: another one follows when it was flushed
 */
record Answer(
        boolean allowed,
        int count,
        long waitMs,
        long lockLeftMs,
        long windowLeftMs,
        String generation) {

    /** As a script returns it. */
    static Answer of(Response reply) {
        return new Answer(
                number(reply, 0) == 1,
                (int) number(reply, 1),
                number(reply, 2),
                number(reply, 3),
                number(reply, 4),
                reply.get(5).toString());
    }

    private static long number(Response reply, int index) {
        return Objects.requireNonNull(reply.get(index).toLong());
    }

    Verdict verdict() {
        return allowed
                ? new Verdict.Allowed()
                : new Verdict.Refused(Duration.ofMillis(Math.max(1, waitMs)));
    }
}
