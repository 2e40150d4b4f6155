package org.assay.api.journal;

import io.vertx.sqlclient.Pool;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * For how long the pool keeps a statement waiting. One that asks for nothing is sent again and
 * again, and waits in line as every other does.
 */
final class PoolDelay {
    private final Pool pool;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile long lastNs;
    private volatile long askedAtNs;

    PoolDelay(Pool pool) {
        this.pool = pool;
    }

    /** As the latest statement shows that came back, or the one that is on its way, ns. */
    long waitingNs(long nowNs) {
        if (asking.compareAndSet(false, true)) {
            askedAtNs = nowNs;
            pool.query("SELECT")
                    .execute()
                    .onComplete(
                            _ -> {
                                lastNs = System.nanoTime() - nowNs;
                                asking.set(false);
                            });
        }
        return Math.max(lastNs, nowNs - askedAtNs);
    }
}
