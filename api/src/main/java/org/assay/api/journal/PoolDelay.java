package org.assay.api.journal;

import io.vertx.sqlclient.Pool;

/**
 * For how long the pool keeps a statement waiting. One that asks for nothing is sent again and
 * again, and waits in line as every other does. For one thread at a time.
 */
final class PoolDelay {
    private final Pool pool;
    private volatile boolean asking;
    private volatile long lastNs;
    private long askedAtNs;

    PoolDelay(Pool pool) {
        this.pool = pool;
    }

    /** As the latest statement shows that came back, or the one that is on its way, ns. */
    long waitingNs(long nowNs) {
        if (!asking) {
            asking = true;
            askedAtNs = nowNs;
            pool.query("SELECT")
                    .execute()
                    .onComplete(
                            _ -> {
                                lastNs = System.nanoTime() - nowNs;
                                asking = false;
                            });
        }
        return Math.max(lastNs, nowNs - askedAtNs);
    }
}
