package org.assay.api.learning;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import org.assay.engine.session.LearnerId;

/** All rows of a learner in the schema {@code learning}. */
final class LearnerDataStore {
    private static final String EXPORT =
            """
            SELECT jsonb_build_object(
                'tutorials', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                        'id', tutorial_id, 'savedAt', saved_at, 'useful', useful) ORDER BY tutorial_id), '[]')
                    FROM learning.tutorial_mark WHERE learner_id = $1),
                'feedback', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                        'id', feedback_id, 'assessmentId', assessment_id, 'challengeId', item_id,
                        'category', category, 'text', body, 'givenAt', given_at) ORDER BY feedback_id), '[]')
                    FROM learning.feedback WHERE learner_id = $1),
                'shares', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                        'id', share_id, 'organization', name, 'code', code, 'sharedAt', shared_at,
                        'profile', snapshot) ORDER BY share_id), '[]')
                    FROM learning.share JOIN learning.organization USING (organization_id)
                    WHERE learner_id = $1),
                'allowances', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                        'act', act, 'since', since, 'used', used) ORDER BY act), '[]')
                    FROM learning.allowance WHERE learner_id = $1)) AS data
            """;

    private static final String ERASE =
            """
            WITH marks AS (DELETE FROM learning.tutorial_mark WHERE learner_id = $1),
            feedback AS (DELETE FROM learning.feedback WHERE learner_id = $1),
            shares AS (DELETE FROM learning.share WHERE learner_id = $1)
            DELETE FROM learning.allowance WHERE learner_id = $1
            """;

    private final SqlClient client;

    LearnerDataStore(SqlClient client) {
        this.client = client;
    }

    Future<JsonObject> export(LearnerId learner) {
        return client.preparedQuery(EXPORT)
                .execute(Tuple.of(learner.value()))
                .map(rows -> rows.iterator().next().getJsonObject("data"));
    }

    Future<Void> erase(LearnerId learner) {
        return client.preparedQuery(ERASE).execute(Tuple.of(learner.value())).mapEmpty();
    }
}
