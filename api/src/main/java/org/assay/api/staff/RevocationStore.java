package org.assay.api.staff;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import org.assay.engine.session.LearnerId;

/**
 * Revokes sign-ins within a transaction. Every node reads the latest revocations several times a
 * second and forgets those tokens, here and in Redis, so there is nothing else to tell.
 */
final class RevocationStore {
    private static final String REVOKE =
            """
            WITH refresh AS (UPDATE accounts.refresh_token SET revoked_at = now()
                WHERE learner_id = $1 AND revoked_at IS NULL)
            UPDATE accounts.access_token SET revoked_at = now()
            WHERE learner_id = $1 AND revoked_at IS NULL
            """;

    private final SqlClient client;

    RevocationStore(SqlClient client) {
        this.client = client;
    }

    Future<Void> revokeAll(LearnerId learner) {
        return client.preparedQuery(REVOKE).execute(Tuple.of(learner.value())).mapEmpty();
    }
}
