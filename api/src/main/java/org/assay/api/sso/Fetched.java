package org.assay.api.sso;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Something of a provider that is fetched when it is first asked for and kept for a while. Whoever
 * asks while it is being fetched waits for the same answer. One that failed is fetched again.
 */
final class Fetched<T> {
    private final Vertx vertx;
    private final Supplier<Future<T>> fetch;
    private final long lifetimeNs;
    private final LongSupplier nanoTime;
    private final AtomicReference<Optional<Copy<T>>> latest =
            new AtomicReference<>(Optional.empty());

    Fetched(Vertx vertx, Supplier<Future<T>> fetch, Duration lifetime, LongSupplier nanoTime) {
        this.vertx = vertx;
        this.fetch = fetch;
        this.lifetimeNs = lifetime.toNanos();
        this.nanoTime = nanoTime;
    }

    /** A fetch and when it began, {@link #nanoTime}. */
    private record Copy<T>(Future<T> value, long startedNs) {}

    /** The latest, fetched within its lifetime. */
    Future<T> get() {
        return youngerThan(lifetimeNs);
    }

    /** One that is younger than a pause: fetched anew unless that was done already. */
    Future<T> again(Duration pause) {
        return youngerThan(Math.min(lifetimeNs, pause.toNanos()));
    }

    private Future<T> youngerThan(long ageNs) {
        var known = latest.get();
        if (known.filter(copy -> isGood(copy, ageNs)).isPresent()) {
            return here(known.get().value());
        }
        Promise<T> promise = Promise.promise();
        var next = Optional.of(new Copy<>(promise.future(), nanoTime.getAsLong()));
        if (!latest.compareAndSet(known, next)) {
            return here(latest.get().orElseThrow().value()); // Another one began meanwhile.
        }
        fetch.get().onComplete(promise::complete, promise::fail);
        return here(promise.future());
    }

    /** One under way is good however long it takes: its own time is bounded. */
    private boolean isGood(Copy<T> copy, long ageNs) {
        return !copy.value().isComplete()
                || (copy.value().succeeded() && nanoTime.getAsLong() - copy.startedNs() < ageNs);
    }

    /** The same on the context of whoever asks. */
    private Future<T> here(Future<T> value) {
        Context context = vertx.getOrCreateContext();
        Promise<T> promise = Promise.promise();
        value.onComplete(
                done -> context.runOnContext(_ -> promise.complete(done)),
                failure -> context.runOnContext(_ -> promise.fail(failure)));
        return promise.future();
    }
}
