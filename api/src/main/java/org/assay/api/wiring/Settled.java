package org.assay.api.wiring;

import io.vertx.core.Future;
import java.util.concurrent.CompletionException;

/**
 * Waits for a Future where waiting is right: on the thread that starts or stops the server, never
 * on an event loop.
 */
final class Settled {

    private Settled() {}

    static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
