package org.assay.cache.session;

import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A tier whose absence costs nothing: an operation that fails or takes too long counts as no copy,
 * and the tier is left alone for a moment afterwards.
 */
final class GuardedCopies {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedCopies.class);

    /** How long a lookup may take, ms: a replay of the journal takes less than waiting longer. */
    private static final long TIMEOUT_MS = 250;

    /** How long a tier that failed is left alone, ms. */
    private static final long REST_MS = 1_000;

    private final SessionCopies copies;
    private final LongSupplier nanoTime;
    private final AtomicLong restUntilNs;

    GuardedCopies(SessionCopies copies, LongSupplier nanoTime) {
        this.copies = copies;
        this.nanoTime = nanoTime;
        this.restUntilNs = new AtomicLong(nanoTime.getAsLong());
    }

    /** The session in this tier; never fails. */
    Future<Optional<LiveSession>> get(UUID assessment) {
        return guarded(() -> copies.get(assessment), Optional.<byte[]>empty())
                .map(bytes -> bytes.flatMap(SessionCodec::decode));
    }

    /** Completes when the tier has answered or was given up; never fails. */
    Future<Void> putAll(Map<UUID, byte[]> sessionByAssessment) {
        return guarded(
                        () -> copies.putAll(sessionByAssessment).map(Optional.<Void>empty()),
                        Optional.<Void>empty())
                .mapEmpty();
    }

    /** Completes when the tier has answered or was given up; never fails. */
    Future<Void> remove(UUID assessment) {
        return guarded(
                        () -> copies.remove(assessment).map(Optional.<Void>empty()),
                        Optional.<Void>empty())
                .mapEmpty();
    }

    private <T> Future<Optional<T>> guarded(
            Supplier<Future<Optional<T>>> operation, Optional<T> without) {
        if (nanoTime.getAsLong() - restUntilNs.get() < 0) {
            return Future.succeededFuture(without);
        }
        return begun(operation)
                .timeout(TIMEOUT_MS, TimeUnit.MILLISECONDS)
                .otherwise(failure -> rest(failure, without));
    }

    /** A client that is shut down throws where it should fail. */
    private static <T> Future<T> begun(Supplier<Future<T>> operation) {
        try {
            return operation.get();
        } catch (RuntimeException e) {
            return Future.failedFuture(e);
        }
    }

    private <T> Optional<T> rest(Throwable failure, Optional<T> without) {
        long now = nanoTime.getAsLong();
        long until = restUntilNs.getAndSet(now + TimeUnit.MILLISECONDS.toNanos(REST_MS));
        if (now - until > TimeUnit.SECONDS.toNanos(10)) {
            LOG.warn(
                    "Session copies in {} are left alone for a moment: {}",
                    copies.name(),
                    failure.toString());
        }
        return without;
    }
}
