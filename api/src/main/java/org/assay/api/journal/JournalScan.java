package org.assay.api.journal;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.assay.engine.session.AssessmentId;

/** Goes through every assessment of the journal in the order of their ids, a page at a time. */
public final class JournalScan {
    private static final int PAGE_ASSESSMENTS = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private static final String PAGE =
            """
            SELECT DISTINCT assessment_id FROM journal.event WHERE assessment_id > $1
            ORDER BY assessment_id LIMIT $2
            """;

    private final SqlClient client;

    public JournalScan(SqlClient client) {
        this.client = client;
    }

    /**
     * Calls a step with the entries of each assessment, one after the other, until one returns
     * something.
     *
     * @return completes with what the last step returned: nothing when all went through
     */
    public <T> Future<Optional<T>> forEach(Function<List<JournalEntry>, Future<Optional<T>>> step) {
        return pageAfter(FIRST, step);
    }

    private <T> Future<Optional<T>> pageAfter(
            UUID last, Function<List<JournalEntry>, Future<Optional<T>>> step) {
        return client.preparedQuery(PAGE)
                .execute(Tuple.of(last, PAGE_ASSESSMENTS))
                .compose(
                        rows -> {
                            var page = new ArrayList<UUID>();
                            rows.forEach(row -> page.add(row.getUUID(0)));
                            return page.isEmpty()
                                    ? Future.succeededFuture(Optional.<T>empty())
                                    : through(page, 0, step)
                                            .compose(
                                                    found ->
                                                            found.isPresent()
                                                                    ? Future.succeededFuture(found)
                                                                    : pageAfter(
                                                                            page.getLast(), step));
                        });
    }

    private <T> Future<Optional<T>> through(
            List<UUID> page, int i, Function<List<JournalEntry>, Future<Optional<T>>> step) {
        if (i == page.size()) {
            return Future.succeededFuture(Optional.empty());
        }
        return read(new AssessmentId(page.get(i)))
                .compose(step)
                .compose(
                        found ->
                                found.isPresent()
                                        ? Future.succeededFuture(found)
                                        : through(page, i + 1, step));
    }

    /** The entries of one assessment by event number. */
    public Future<List<JournalEntry>> read(AssessmentId assessment) {
        return client.preparedQuery(JournalSql.READ)
                .execute(Tuple.of(assessment.value()))
                .map(
                        rows -> {
                            var entries = new ArrayList<JournalEntry>(rows.size());
                            rows.forEach(row -> entries.add(JournalSql.entryOf(row)));
                            return entries;
                        });
    }
}
