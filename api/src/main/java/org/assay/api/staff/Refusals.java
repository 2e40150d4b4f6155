package org.assay.api.staff;

import io.vertx.core.Future;
import java.util.Optional;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;

/** How what the staff asks for is refused. */
final class Refusals {

    private Refusals() {}

    /** Completes when it is so, else fails with the refusal. */
    static Future<Void> unless(boolean isSo, ProblemType type) {
        return isSo ? Future.succeededFuture() : Future.failedFuture(new ProblemException(type));
    }

    /** What belongs to an account; without one, the refusal. */
    static <T> Future<T> orUnknown(Optional<T> found) {
        return found.map(Future::succeededFuture)
                .orElseGet(
                        () ->
                                Future.failedFuture(
                                        new ProblemException(ProblemType.ACCOUNT_UNKNOWN)));
    }
}
