package org.assay.api;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.function.BiFunction;
import org.assay.api.postgres.DatabaseCheck;
import org.assay.config.Settings;

/** What the commands that read the journal share: a connection for as long as they run. */
final class JournalCommands {

    private JournalCommands() {}

    static <T> T with(Settings settings, BiFunction<Vertx, Pool, T> work) {
        var vertx = Vertx.vertx();
        try (var postgres = PostgresAccess.open(settings)) {
            var pool =
                    PgBuilder.pool()
                            .connectingTo(postgres.address().connectOptions(settings.postgres()))
                            .with(new PoolOptions().setMaxSize(2))
                            .using(vertx)
                            .build();
            try {
                DatabaseCheck.require(pool, postgres.address());
                return work.apply(vertx, pool);
            } finally {
                pool.close().toCompletionStage().toCompletableFuture().join();
            }
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }
}
