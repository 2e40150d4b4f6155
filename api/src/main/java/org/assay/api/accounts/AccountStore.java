package org.assay.api.accounts;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Optional;
import org.assay.cache.tokens.FamilyId;
import org.assay.cache.tokens.TokenOwner;
import org.assay.engine.session.LearnerId;

/** Learners and the hashes of their access tokens. */
public final class AccountStore {
    private static final String CREATE =
            """
            WITH created AS (INSERT INTO accounts.learner (learner_id) VALUES ($1))
            INSERT INTO accounts.access_token (token_hash, learner_id, expires_at) VALUES ($2, $1, $3)
            """;

    private static final String OWNER =
            """
            SELECT learner_id, expires_at, roles, family_id
            FROM accounts.access_token WHERE token_hash = $1 AND revoked_at IS NULL
            """;

    private final SqlClient client;

    public AccountStore(SqlClient client) {
        this.client = client;
    }

    Future<Void> createLearner(LearnerId learner, byte[] tokenHash, Instant expiresAt) {
        return client.preparedQuery(CREATE)
                .execute(Tuple.of(learner.value(), Buffer.buffer(tokenHash), Rows.time(expiresAt)))
                .mapEmpty();
    }

    Future<Optional<TokenOwner>> ownerOf(byte[] tokenHash) {
        return client.preparedQuery(OWNER)
                .execute(Tuple.of(Buffer.buffer(tokenHash)))
                .map(rows -> Rows.first(rows, AccountStore::ownerOf));
    }

    private static TokenOwner ownerOf(Row row) {
        return new TokenOwner(
                new LearnerId(row.getUUID(0)),
                row.getOffsetDateTime(1).toInstant().toEpochMilli(),
                Rows.roles(row.getArrayOfStrings(2)),
                Optional.ofNullable(row.getUUID(3)).map(FamilyId::new));
    }
}
