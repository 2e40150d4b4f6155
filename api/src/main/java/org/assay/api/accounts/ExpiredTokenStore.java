package org.assay.api.accounts;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.UUID;

/** Rows of tokens that have expired; rows that another node is removing are passed over. */
final class ExpiredTokenStore {
    private static final String REMOVE_ACCESS_TOKENS =
            """
            DELETE FROM accounts.access_token WHERE token_hash IN
                (SELECT token_hash FROM accounts.access_token
                WHERE expires_at < now() - make_interval(secs => $1) LIMIT $2 FOR UPDATE SKIP LOCKED)
            """;

    private static final String REMOVE_REFRESH_TOKENS =
            """
            DELETE FROM accounts.refresh_token WHERE token_hash IN
                (SELECT token_hash FROM accounts.refresh_token
                WHERE expires_at < now() - make_interval(secs => $1) LIMIT $2 FOR UPDATE SKIP LOCKED)
            RETURNING family_id
            """;

    /** A statement of its own, since it is to see which tokens are left. */
    private static final String REMOVE_SIGN_INS =
            """
            DELETE FROM accounts.sign_in s WHERE family_id = ANY($1)
                AND NOT EXISTS (SELECT 1 FROM accounts.refresh_token t WHERE t.family_id = s.family_id)
            """;

    private final Pool pool;

    ExpiredTokenStore(Pool pool) {
        this.pool = pool;
    }

    /** Removes access tokens; completes with their number. */
    Future<Integer> removeAccessTokens(long sparedSeconds, int limit) {
        return pool.preparedQuery(REMOVE_ACCESS_TOKENS)
                .execute(Tuple.of((double) sparedSeconds, limit))
                .map(SqlResult::rowCount);
    }

    /** Removes refresh tokens, and sign-ins of which none is left; completes with their number. */
    Future<Integer> removeRefreshTokens(long sparedSeconds, int limit) {
        return Rows.inTransaction(
                pool,
                client ->
                        client.preparedQuery(REMOVE_REFRESH_TOKENS)
                                .execute(Tuple.of((double) sparedSeconds, limit))
                                .compose(removed -> removeSignIns(client, removed)));
    }

    private static Future<Integer> removeSignIns(SqlClient client, RowSet<Row> removed) {
        var families = new ArrayList<UUID>(removed.size());
        removed.forEach(row -> families.add(row.getUUID(0)));
        return client.preparedQuery(REMOVE_SIGN_INS)
                .execute(Tuple.of(families.toArray(UUID[]::new)))
                .map(_ -> removed.rowCount());
    }
}
