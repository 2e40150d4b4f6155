package org.assay.cache.session;

import io.vertx.core.Future;

/**
 * Names the one place where a Future is let go on purpose: it cannot fail, and nobody waits for it.
 */
final class Unawaited {

    private Unawaited() {}

    @SuppressWarnings("unused")
    static void of(Future<Void> neverFails) {}
}
