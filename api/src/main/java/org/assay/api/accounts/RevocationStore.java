package org.assay.api.accounts;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import org.assay.cache.tokens.FamilyId;
import org.assay.engine.session.LearnerId;

/**
 * Ends of sign-ins. The account and the rows of {@code accounts.sign_in} are taken first and in
 * order, so that a sign-in or a refresh under way is waited for, and what it has issued is revoked
 * too.
 */
public final class RevocationStore {
    private static final String LOCK_ACCOUNT =
            "SELECT learner_id FROM accounts.account WHERE learner_id = $1 FOR UPDATE";

    private static final String LOCK_OF_LEARNER =
            """
            SELECT family_id FROM accounts.sign_in
            WHERE learner_id = $1 AND ended_at IS NULL ORDER BY family_id FOR UPDATE
            """;

    private static final String LOCK_FAMILY =
            "SELECT family_id FROM accounts.sign_in WHERE family_id = $1 FOR UPDATE";

    /** Ends what a column names; tells the hashes of the access tokens that it was in time for. */
    private static final String END =
            """
            WITH ended AS (UPDATE accounts.sign_in SET ended_at = now() WHERE %1$s = $1 AND ended_at IS NULL),
                refreshed AS (UPDATE accounts.refresh_token SET revoked_at = now(), salt = NULL
                    WHERE %1$s = $1 AND revoked_at IS NULL)
            UPDATE accounts.access_token SET revoked_at = now()
            WHERE %1$s = $1 AND revoked_at IS NULL AND expires_at > now() RETURNING token_hash
            """;

    private static final String END_OF_LEARNER = END.formatted("learner_id");
    private static final String END_FAMILY = END.formatted("family_id");

    private static final String REVOKED =
            """
            SELECT token_hash FROM accounts.access_token
            WHERE revoked_at > now() - make_interval(secs => $1) AND expires_at > now() LIMIT $2
            """;

    private final Pool pool;

    public RevocationStore(Pool pool) {
        this.pool = pool;
    }

    /** Ends every sign-in of a learner, and revokes tokens of none; tells the hashes. */
    Future<List<byte[]>> endAll(LearnerId learner) {
        return Rows.inTransaction(pool, client -> endAllLocked(client, learner));
    }

    /** As {@link #endAll}, in a transaction that is under way. */
    static Future<List<byte[]>> endAllLocked(SqlClient client, LearnerId learner) {
        return client.preparedQuery(LOCK_ACCOUNT)
                .execute(Tuple.of(learner.value()))
                .compose(_ -> end(client, LOCK_OF_LEARNER, END_OF_LEARNER, learner.value()));
    }

    /** Ends a sign-in; tells the hashes of its access tokens. */
    Future<List<byte[]>> end(FamilyId family) {
        return Rows.inTransaction(pool, client -> endLocked(client, family));
    }

    /** Ends a sign-in in a transaction that is under way. */
    static Future<List<byte[]>> endLocked(SqlClient client, FamilyId family) {
        return end(client, LOCK_FAMILY, END_FAMILY, family.value());
    }

    private static Future<List<byte[]>> end(SqlClient client, String lock, String end, UUID whose) {
        return client.preparedQuery(lock)
                .execute(Tuple.of(whose))
                .compose(_ -> client.preparedQuery(end).execute(Tuple.of(whose)))
                .map(Rows::hashes);
    }

    /** The hashes revoked in the last seconds by the database's clock, {@code limit} at most. */
    Future<List<byte[]>> revokedWithin(long seconds, int limit) {
        return pool.preparedQuery(REVOKED)
                .execute(Tuple.of((double) seconds, limit))
                .map(Rows::hashes);
    }
}
