package org.assay.cache.session;

import com.hazelcast.map.IMap;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Copies next to the code, on this member or another. */
public final class HazelcastCopies implements SessionCopies {
    private final Vertx vertx;
    private final IMap<UUID, byte[]> sessions;

    public HazelcastCopies(Vertx vertx, IMap<UUID, byte[]> sessions) {
        this.vertx = vertx;
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "hazelcast";
    }

    @Override
    public Future<Optional<byte[]>> get(UUID assessment) {
        return future(() -> sessions.getAsync(assessment)).map(Optional::ofNullable);
    }

    @Override
    public Future<Void> putAll(Map<UUID, byte[]> sessionByAssessment) {
        return future(() -> sessions.setAllAsync(sessionByAssessment));
    }

    @Override
    public Future<Void> remove(UUID assessment) {
        return future(() -> sessions.deleteAsync(assessment)).mapEmpty();
    }

    /**
     * The stage's outcome, on the caller's context. The stage completes its dependants on the
     * thread that completes it: its default would be the common pool, which on one core starts a
     * thread each time.
     */
    private <T> Future<T> future(Supplier<CompletionStage<T>> operation) {
        var context = vertx.getOrCreateContext();
        Promise<T> promise = Promise.promise();
        try {
            var _ =
                    operation
                            .get()
                            .whenCompleteAsync(
                                    (value, failure) ->
                                            context.runOnContext(
                                                    _ -> settle(promise, value, failure)),
                                    Runnable::run);
        } catch (RuntimeException stopped) {
            // A member that is shutting down refuses at once.
            promise.fail(stopped);
        }
        return promise.future();
    }

    private static <T> void settle(
            Promise<T> promise, T value, @org.jspecify.annotations.Nullable Throwable failure) {
        if (failure == null) {
            promise.complete(value);
        } else {
            promise.fail(failure);
        }
    }
}
