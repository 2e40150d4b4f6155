package org.assay.api.people;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replies at a time that does not depend on what was found: a fixed while after the work began,
 * whether it took less, or takes longer and goes on by itself.
 */
final class SameTime {
    private static final Logger LOG = LoggerFactory.getLogger(SameTime.class);

    private final Vertx vertx;
    private final long afterMs;

    SameTime(Vertx vertx, Duration after) {
        this.vertx = vertx;
        this.afterMs = Math.max(1, after.toMillis());
    }

    /**
     * Completes at the fixed time; fails at that time when the work has failed by then, as it does
     * for everybody when PostgreSQL is away.
     */
    Future<Void> of(Future<?> work) {
        Promise<Void> reply = Promise.promise();
        vertx.timer(afterMs, TimeUnit.MILLISECONDS)
                .onComplete(
                        _ -> {
                            if (work.failed()) {
                                reply.fail(work.cause());
                            } else {
                                reply.complete();
                                work.onFailure(SameTime::tell);
                            }
                        });
        return reply.future();
    }

    private static void tell(Throwable failure) {
        LOG.warn("What was replied to be under way failed: {}", failure.toString());
    }
}
