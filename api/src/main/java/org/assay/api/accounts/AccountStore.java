package org.assay.api.accounts;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.cache.tokens.FamilyId;
import org.assay.cache.tokens.StaffRole;
import org.assay.cache.tokens.TokenOwner;
import org.assay.engine.session.LearnerId;

/** Learners and token hashes. */
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

    private static final String REVOKE =
            """
            UPDATE accounts.access_token SET revoked_at = now()
            WHERE learner_id = $1 AND revoked_at IS NULL RETURNING token_hash
            """;

    private static final String REVOKED =
            """
            SELECT token_hash FROM accounts.access_token
            WHERE revoked_at > now() - make_interval(secs => $1) LIMIT $2
            """;

    private final SqlClient client;

    public AccountStore(SqlClient client) {
        this.client = client;
    }

    Future<Void> createLearner(LearnerId learner, byte[] tokenHash, Instant expiresAt) {
        return client.preparedQuery(CREATE)
                .execute(
                        Tuple.of(
                                learner.value(),
                                Buffer.buffer(tokenHash),
                                OffsetDateTime.ofInstant(expiresAt, ZoneOffset.UTC)))
                .mapEmpty();
    }

    Future<Optional<TokenOwner>> ownerOf(byte[] tokenHash) {
        return client.preparedQuery(OWNER)
                .execute(Tuple.of(Buffer.buffer(tokenHash)))
                .map(
                        rows -> {
                            var all = new ArrayList<TokenOwner>();
                            rows.forEach(row -> all.add(ownerOf(row)));
                            return all.stream().findFirst();
                        });
    }

    private static TokenOwner ownerOf(Row row) {
        return new TokenOwner(
                new LearnerId(row.getUUID(0)),
                row.getOffsetDateTime(1).toInstant().toEpochMilli(),
                rolesOf(row.getArrayOfStrings(2)),
                Optional.ofNullable(row.getUUID(3)).map(FamilyId::new));
    }

    /** The roles of these names; a name of a later version gives no right here. */
    private static Set<StaffRole> rolesOf(String[] names) {
        return Arrays.stream(names)
                .flatMap(name -> StaffRole.of(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Revokes and tells the hashes. */
    Future<List<byte[]>> revokeAll(LearnerId learner) {
        return client.preparedQuery(REVOKE)
                .execute(Tuple.of(learner.value()))
                .map(AccountStore::hashesOf);
    }

    /** The hashes revoked in the last seconds by the database's clock, {@code limit} at most. */
    Future<List<byte[]>> revokedWithin(int seconds, int limit) {
        return client.preparedQuery(REVOKED)
                .execute(Tuple.of((double) seconds, limit))
                .map(AccountStore::hashesOf);
    }

    private static List<byte[]> hashesOf(RowSet<Row> rows) {
        var hashes = new ArrayList<byte[]>(rows.size());
        rows.forEach(row -> hashes.add(row.getBuffer(0).getBytes()));
        return hashes;
    }
}
