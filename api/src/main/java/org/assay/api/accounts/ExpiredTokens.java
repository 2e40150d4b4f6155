package org.assay.api.accounts;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.function.Supplier;

/** Removes tokens that have expired, and sign-ins of which no token is left. */
public final class ExpiredTokens {
    /** Rows removed by a statement at most, so that none lasts. */
    private static final int BATCH = 2_000;

    /** Longer than clocks may differ and than revocations are read back, s. */
    private static final long SPARED_SECONDS = 3_600;

    private final ExpiredTokenStore store;

    public ExpiredTokens(Pool pool) {
        this.store = new ExpiredTokenStore(pool);
    }

    /** Completes with the number of tokens removed, once none is left that was to be. */
    public Future<Integer> remove() {
        return all(() -> store.removeAccessTokens(SPARED_SECONDS, BATCH), 0)
                .compose(
                        removed ->
                                all(
                                        () -> store.removeRefreshTokens(SPARED_SECONDS, BATCH),
                                        removed));
    }

    private static Future<Integer> all(Supplier<Future<Integer>> remove, int before) {
        return remove.get()
                .compose(
                        removed ->
                                removed < BATCH
                                        ? Future.succeededFuture(before + removed)
                                        : all(remove, before + removed));
    }
}
