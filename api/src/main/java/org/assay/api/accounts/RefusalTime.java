package org.assay.api.accounts;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.assay.api.http.ProblemException;

/**
 * Holds refusals until a fixed while after the attempt began: a row that is found takes some
 * microseconds more than one that is not, and who asks often enough would see it. What succeeds, or
 * fails because the server cannot, is not held.
 */
final class RefusalTime {
    private final Vertx vertx;
    private final long holdMs;

    RefusalTime(Vertx vertx, Duration hold) {
        this.vertx = vertx;
        this.holdMs = hold.toMillis();
    }

    <T> Future<T> of(Supplier<Future<T>> attempt) {
        if (holdMs == 0) {
            return attempt.get();
        }
        var due = vertx.timer(holdMs, TimeUnit.MILLISECONDS);
        return attempt.get()
                .onSuccess(_ -> due.cancel())
                .recover(
                        failure ->
                                failure instanceof ProblemException
                                        ? due.compose(_ -> Future.failedFuture(failure))
                                        : Future.failedFuture(failure));
    }
}
