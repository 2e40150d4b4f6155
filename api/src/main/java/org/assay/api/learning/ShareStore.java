package org.assay.api.learning;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.engine.session.LearnerId;

/** The rows of {@code learning.share} and {@code learning.organization}. */
final class ShareStore {
    private static final String CREATE =
            """
            INSERT INTO learning.organization (organization_id, code, name) VALUES ($1, $2, $3)
            ON CONFLICT (code) DO NOTHING RETURNING organization_id
            """;

    private static final String ORGANIZATION =
            "SELECT organization_id, code, name FROM learning.organization WHERE code = $1";

    private static final String SHARE =
            Allowance.counting("SHARE", "$2", "$6")
                    + """
                    INSERT INTO learning.share (share_id, learner_id, idempotency_key, organization_id, snapshot)
                    SELECT $1, $2, $3, $4, $5 FROM allowed
                    ON CONFLICT (learner_id, idempotency_key) DO NOTHING
                    RETURNING share_id
                    """;

    private static final String SHARES =
            """
            SELECT share_id, organization_id, code, name, snapshot, shared_at
            FROM learning.share JOIN learning.organization USING (organization_id)
            """;

    private static final String BY_KEY = SHARES + " WHERE learner_id = $1 AND idempotency_key = $2";

    private static final String OF_LEARNER =
            SHARES
                    + """
                    WHERE learner_id = $1 AND share_id < $2 ORDER BY share_id DESC LIMIT $3
                    """;

    /** No copy's id comes after it. */
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final SqlClient client;

    ShareStore(SqlClient client) {
        this.client = client;
    }

    /** Who may be sent a profile. */
    record Organization(UUID id, OrganizationCode code, String name) {}

    /** A copy that was sent. */
    record Share(UUID id, Organization organization, Snapshot snapshot, Instant sharedAt) {}

    /** Stores an organisation; false when its code is taken. */
    Future<Boolean> create(Organization organization) {
        return client.preparedQuery(CREATE)
                .execute(
                        Tuple.of(
                                organization.id(),
                                organization.code().value(),
                                organization.name()))
                .map(rows -> rows.size() > 0);
    }

    Future<Optional<Organization>> organization(OrganizationCode code) {
        return client.preparedQuery(ORGANIZATION)
                .execute(Tuple.of(code.value()))
                .map(
                        rows -> {
                            var found = new ArrayList<Organization>();
                            rows.forEach(row -> found.add(organizationOf(row)));
                            return found.stream().findFirst();
                        });
    }

    /** Stores a copy, unless its key is taken or the day's number is used up: then false. */
    Future<Boolean> share(
            LearnerId learner,
            String key,
            UUID id,
            Organization organization,
            Snapshot snapshot,
            int mostADay) {
        return client.preparedQuery(SHARE)
                .execute(
                        Tuple.tuple()
                                .addUUID(id)
                                .addUUID(learner.value())
                                .addString(key)
                                .addUUID(organization.id())
                                .addJsonObject(snapshot.json())
                                .addInteger(mostADay))
                .map(rows -> rows.size() > 0);
    }

    Future<Optional<Share>> find(LearnerId learner, String key) {
        return client.preparedQuery(BY_KEY)
                .execute(Tuple.of(learner.value(), key))
                .map(rows -> sharesOf(rows).stream().findFirst());
    }

    /** A learner's copies, the newest first, as their ids, UUIDv7, tell; those after one in it. */
    Future<List<Share>> shares(LearnerId learner, Optional<UUID> after, int limit) {
        return client.preparedQuery(OF_LEARNER)
                .execute(Tuple.of(learner.value(), after.orElse(LAST_ID), limit))
                .map(ShareStore::sharesOf);
    }

    private static List<Share> sharesOf(RowSet<Row> rows) {
        var shares = new ArrayList<Share>(rows.size());
        rows.forEach(
                row ->
                        shares.add(
                                new Share(
                                        row.getUUID("share_id"),
                                        organizationOf(row),
                                        Snapshot.read(row.getJsonObject("snapshot")),
                                        row.getOffsetDateTime("shared_at").toInstant())));
        return shares;
    }

    private static Organization organizationOf(Row row) {
        return new Organization(
                row.getUUID("organization_id"),
                new OrganizationCode(row.getString("code")),
                row.getString("name"));
    }
}
