package org.assay.api.learning;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.engine.session.LearnerId;

/** The rows of {@code learning.tutorial_mark}. Each statement may be repeated. */
final class TutorialStore {
    private static final String SAVE =
            """
            INSERT INTO learning.tutorial_mark AS m (learner_id, tutorial_id, saved_at) VALUES ($1, $2, now())
            ON CONFLICT (learner_id, tutorial_id) DO UPDATE SET saved_at = coalesce(m.saved_at, now())
            RETURNING tutorial_id, saved_at IS NOT NULL AS saved, useful
            """;

    private static final String UNSAVE =
            """
            UPDATE learning.tutorial_mark SET saved_at = NULL WHERE learner_id = $1 AND tutorial_id = $2
            RETURNING tutorial_id, saved_at IS NOT NULL AS saved, useful
            """;

    private static final String JUDGE =
            """
            INSERT INTO learning.tutorial_mark (learner_id, tutorial_id, useful) VALUES ($1, $2, $3)
            ON CONFLICT (learner_id, tutorial_id) DO UPDATE SET useful = excluded.useful
            RETURNING tutorial_id, saved_at IS NOT NULL AS saved, useful
            """;

    private static final String UNJUDGE =
            """
            UPDATE learning.tutorial_mark SET useful = NULL WHERE learner_id = $1 AND tutorial_id = $2
            RETURNING tutorial_id, saved_at IS NOT NULL AS saved, useful
            """;

    private static final String OF_LEARNER =
            """
            SELECT tutorial_id, saved_at IS NOT NULL AS saved, useful FROM learning.tutorial_mark
            WHERE learner_id = $1 ORDER BY saved_at DESC NULLS LAST, tutorial_id
            """;

    private final SqlClient client;

    TutorialStore(SqlClient client) {
        this.client = client;
    }

    /**
     * What a learner thinks of a tutorial.
     *
     * @param useful nothing without an opinion
     */
    record Mark(String tutorial, boolean saved, Optional<Boolean> useful) {
        static Mark none(String tutorial) {
            return new Mark(tutorial, false, Optional.empty());
        }
    }

    /** A learner's marks, those saved last first. There are no more than tutorials. */
    Future<List<Mark>> marks(LearnerId learner) {
        return client.preparedQuery(OF_LEARNER)
                .execute(Tuple.of(learner.value()))
                .map(TutorialStore::marksOf);
    }

    Future<Mark> save(LearnerId learner, String tutorial) {
        return one(SAVE, tutorial, Tuple.of(learner.value(), tutorial));
    }

    Future<Mark> unsave(LearnerId learner, String tutorial) {
        return one(UNSAVE, tutorial, Tuple.of(learner.value(), tutorial));
    }

    Future<Mark> judge(LearnerId learner, String tutorial, Optional<Boolean> useful) {
        return useful.map(
                        opinion ->
                                one(JUDGE, tutorial, Tuple.of(learner.value(), tutorial, opinion)))
                .orElseGet(() -> one(UNJUDGE, tutorial, Tuple.of(learner.value(), tutorial)));
    }

    /** What a statement leaves; no row is no mark. */
    private Future<Mark> one(String statement, String tutorial, Tuple parameters) {
        return client.preparedQuery(statement)
                .execute(parameters)
                .map(
                        rows ->
                                marksOf(rows).stream()
                                        .findFirst()
                                        .orElseGet(() -> Mark.none(tutorial)));
    }

    private static List<Mark> marksOf(RowSet<Row> rows) {
        var marks = new ArrayList<Mark>(rows.size());
        rows.forEach(
                row ->
                        marks.add(
                                new Mark(
                                        row.getString("tutorial_id"),
                                        row.getBoolean("saved"),
                                        Optional.ofNullable(row.getBoolean("useful")))));
        return marks;
    }
}
