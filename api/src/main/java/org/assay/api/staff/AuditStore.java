package org.assay.api.staff;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.engine.session.LearnerId;

/**
 * The rows of {@code accounts.audit}, which are never changed. On the connection of a transaction a
 * row stands exactly when the act does.
 */
final class AuditStore {
    private static final String WRITE =
            "INSERT INTO accounts.audit (actor_id, act, subject_id, detail) VALUES ($1, $2, $3, $4)";

    private static final String PAGE =
            """
            SELECT audit_no, at, actor_id, act, subject_id, detail FROM accounts.audit
            WHERE audit_no < $1 AND ($2::uuid IS NULL OR subject_id = $2)
                AND ($3::uuid IS NULL OR actor_id = $3)
            ORDER BY audit_no DESC LIMIT $4
            """;

    private final SqlClient client;

    AuditStore(SqlClient client) {
        this.client = client;
    }

    /**
     * Which entries are asked for.
     *
     * @param before their numbers are smaller
     * @param subject whom they are about; anybody when there is none
     * @param actor who acted; anybody when there is none
     */
    record Page(long before, Optional<LearnerId> subject, Optional<LearnerId> actor, int limit) {}

    Future<Void> write(
            Optional<LearnerId> actor, Act act, Optional<LearnerId> subject, JsonObject detail) {
        return client.preparedQuery(WRITE)
                .execute(
                        Tuple.tuple()
                                .addValue(actor.map(LearnerId::value).orElse(null))
                                .addString(act.name())
                                .addValue(subject.map(LearnerId::value).orElse(null))
                                .addJsonObject(detail))
                .mapEmpty();
    }

    /** The latest entries of a page, the latest first. */
    Future<List<AuditEntry>> page(Page page) {
        return client.preparedQuery(PAGE)
                .execute(
                        Tuple.tuple()
                                .addLong(page.before())
                                .addValue(page.subject().map(LearnerId::value).orElse(null))
                                .addValue(page.actor().map(LearnerId::value).orElse(null))
                                .addInteger(page.limit()))
                .map(
                        rows -> {
                            var entries = new ArrayList<AuditEntry>(rows.size());
                            rows.forEach(row -> entries.add(entryOf(row)));
                            return entries;
                        });
    }

    private static AuditEntry entryOf(Row row) {
        return new AuditEntry(
                row.getLong("audit_no"),
                row.getOffsetDateTime("at").toInstant(),
                Optional.ofNullable(row.getUUID("actor_id")),
                row.getString("act"),
                Optional.ofNullable(row.getUUID("subject_id")),
                row.getJsonObject("detail"));
    }
}
