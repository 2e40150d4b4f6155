package org.assay.api.learning;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.assay.api.learning.FeedbackService.Category;
import org.assay.api.learning.FeedbackService.Feedback;
import org.assay.engine.bank.ItemId;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.LearnerId;

/** The rows of {@code learning.feedback}. */
final class FeedbackStore {
    private static final String GIVE =
            Allowance.counting("FEEDBACK", "$2", "$8")
                    + """
                    INSERT INTO learning.feedback
                        (feedback_id, learner_id, idempotency_key, assessment_id, item_id, category, body)
                    SELECT $1, $2, $3, $4, $5, $6, $7 FROM allowed
                    ON CONFLICT (learner_id, idempotency_key) DO NOTHING
                    RETURNING feedback_id
                    """;

    private static final String FIND =
            """
            SELECT feedback_id, assessment_id, item_id, category, body FROM learning.feedback
            WHERE learner_id = $1 AND idempotency_key = $2
            """;

    private final SqlClient client;

    FeedbackStore(SqlClient client) {
        this.client = client;
    }

    /** What a learner gave under a key. */
    record Given(UUID id, Feedback feedback) {}

    /** Stores it, unless its key is taken or the day's number is used up: then false. */
    Future<Boolean> give(LearnerId learner, String key, Given given, int mostADay) {
        var feedback = given.feedback();
        return client.preparedQuery(GIVE)
                .execute(
                        Tuple.tuple()
                                .addUUID(given.id())
                                .addUUID(learner.value())
                                .addString(key)
                                .addUUID(feedback.assessment().value())
                                .addString(feedback.item().value())
                                .addString(feedback.category().name())
                                .addString(feedback.text())
                                .addInteger(mostADay))
                .map(rows -> rows.size() > 0);
    }

    Future<Optional<Given>> find(LearnerId learner, String key) {
        return client.preparedQuery(FIND)
                .execute(Tuple.of(learner.value(), key))
                .map(
                        rows -> {
                            var found = new ArrayList<Given>();
                            rows.forEach(
                                    row ->
                                            found.add(
                                                    new Given(
                                                            row.getUUID("feedback_id"),
                                                            new Feedback(
                                                                    new AssessmentId(
                                                                            row.getUUID(
                                                                                    "assessment_id")),
                                                                    new ItemId(
                                                                            row.getString(
                                                                                    "item_id")),
                                                                    Category.valueOf(
                                                                            row.getString(
                                                                                    "category")),
                                                                    row.getString("body")))));
                            return found.stream().findFirst();
                        });
    }
}
