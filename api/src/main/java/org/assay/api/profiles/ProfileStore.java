package org.assay.api.profiles;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.TopicId;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.SessionCommand.KnownTopic;

/** The rows of {@code profiles.competency} and the outbox that feeds them. */
final class ProfileStore {
    /**
     * Replaces rows by later states: of a later assessment, or of the same one with more events.
     */
    private static final String UPSERT =
            """
            INSERT INTO profiles.competency AS c
                (learner_id, competency, assessment_id, event_no, status, topics, last_evidence_at_ms)
            SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::int[], $5::text[], $6::jsonb[], $7::bigint[])
            ON CONFLICT (learner_id, competency) DO UPDATE SET
                assessment_id = excluded.assessment_id,
                event_no = excluded.event_no,
                status = excluded.status,
                topics = excluded.topics,
                last_evidence_at_ms = CASE WHEN excluded.status = 'DISCARDED' THEN 0
                    ELSE greatest(excluded.last_evidence_at_ms, c.last_evidence_at_ms) END
            WHERE (c.assessment_id, c.event_no) < (excluded.assessment_id, excluded.event_no)
            """;

    private static final String OF_LEARNER =
            """
            SELECT learner_id, competency, assessment_id, event_no, status, topics, last_evidence_at_ms
            FROM profiles.competency WHERE learner_id = $1 ORDER BY competency
            """;

    private static final String PENDING =
            """
            SELECT learner_id, assessment_id, max(event_no) AS event_no
            FROM (SELECT * FROM journal.outbox LIMIT $1) AS queued GROUP BY learner_id, assessment_id
            """;

    /** The rows of a learner, and, without a competency, what waits in the outbox. */
    private static final String STANDING =
            """
            SELECT learner_id, competency, assessment_id, event_no, status, topics, last_evidence_at_ms
            FROM profiles.competency WHERE learner_id = $1
            UNION ALL
            SELECT learner_id, NULL, assessment_id, event_no, NULL, NULL, NULL
            FROM journal.outbox WHERE learner_id = $1
            """;

    /**
     * One assessment a statement: by an equality the journal's partitions are pruned before
     * anything is opened, by a list of ids they are all planned and read.
     */
    private static final String LATEST =
            """
            SELECT event_no FROM journal.event WHERE assessment_id = $1 ORDER BY event_no DESC LIMIT 1
            """;

    private static final String DONE =
            """
            DELETE FROM journal.outbox AS o
            USING unnest($1::uuid[], $2::uuid[], $3::int[]) AS done (learner_id, assessment_id, event_no)
            WHERE o.learner_id = done.learner_id AND o.assessment_id = done.assessment_id
                AND o.event_no <= done.event_no
            """;

    private static final String CLEAR = "DELETE FROM profiles.competency";

    private static final Comparator<CompetencyRow> ORDER =
            Comparator.comparing((CompetencyRow row) -> row.learner().value())
                    .thenComparing(row -> row.competency().value());

    private final SqlClient client;

    ProfileStore(SqlClient client) {
        this.client = client;
    }

    /** An assessment with events that are not projected yet, up to {@code eventNo}. */
    record Pending(LearnerId learner, AssessmentId assessment, int eventNo) {}

    /**
     * What the tables hold of a learner.
     *
     * @param pending begun, ended or taken back since, one for each event
     */
    record Standing(List<CompetencyRow> rows, List<Pending> pending) {}

    /**
     * Writes rows, one a learner and competency. They are written in one order whoever writes them,
     * so that two writers wait for each other but never in a circle.
     */
    Future<Void> upsert(List<CompetencyRow> rows) {
        var sorted = rows.stream().sorted(ORDER).toList();
        return client.preparedQuery(UPSERT)
                .execute(
                        Tuple.tuple()
                                .addArrayOfUUID(array(sorted, row -> row.learner().value()))
                                .addArrayOfString(each(sorted, row -> row.competency().value()))
                                .addArrayOfUUID(array(sorted, row -> row.assessment().value()))
                                .addArrayOfInteger(
                                        sorted.stream()
                                                .map(CompetencyRow::eventNo)
                                                .toArray(Integer[]::new))
                                .addArrayOfString(each(sorted, row -> row.status().name()))
                                .addArrayOfJsonObject(
                                        sorted.stream()
                                                .map(row -> topicsOf(row.topics()))
                                                .toArray(JsonObject[]::new))
                                .addArrayOfLong(
                                        sorted.stream()
                                                .map(CompetencyRow::lastEvidenceAtMs)
                                                .toArray(Long[]::new)))
                .mapEmpty();
    }

    private static <T> UUID[] array(List<T> rows, Function<T, UUID> value) {
        return rows.stream().map(value).toArray(UUID[]::new);
    }

    private static <T> String[] each(List<T> rows, Function<T, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    Future<Void> clear() {
        return client.query(CLEAR).execute().mapEmpty();
    }

    Future<List<CompetencyRow>> ofLearner(LearnerId learner) {
        return client.preparedQuery(OF_LEARNER)
                .execute(Tuple.of(learner.value()))
                .map(ProfileStore::rowsOf);
    }

    Future<List<Pending>> pending(int limit) {
        return client.preparedQuery(PENDING).execute(Tuple.of(limit)).map(ProfileStore::pendingOf);
    }

    Future<Standing> standing(LearnerId learner) {
        return client.preparedQuery(STANDING)
                .execute(Tuple.of(learner.value()))
                .map(ProfileStore::standingOf);
    }

    /** The latest event of an assessment of a learner. */
    Future<Pending> latest(LearnerId learner, AssessmentId assessment) {
        return client.preparedQuery(LATEST)
                .execute(Tuple.of(assessment.value()))
                .map(
                        rows ->
                                new Pending(
                                        learner,
                                        assessment,
                                        rows.iterator().next().getInteger("event_no")));
    }

    Future<Void> done(List<Pending> projected) {
        return client.preparedQuery(DONE)
                .execute(
                        Tuple.tuple()
                                .addArrayOfUUID(array(projected, one -> one.learner().value()))
                                .addArrayOfUUID(array(projected, one -> one.assessment().value()))
                                .addArrayOfInteger(
                                        projected.stream()
                                                .map(Pending::eventNo)
                                                .toArray(Integer[]::new)))
                .mapEmpty();
    }

    private static JsonObject topicsOf(List<KnownTopic> topics) {
        var json = new JsonObject();
        topics.stream()
                .filter(known -> known.knowledge() != 0)
                .forEach(known -> json.put(known.topic().value(), known.knowledge()));
        return json;
    }

    private static List<CompetencyRow> rowsOf(RowSet<Row> rows) {
        var all = new ArrayList<CompetencyRow>(rows.size());
        rows.forEach(row -> all.add(rowOf(row)));
        return all;
    }

    private static Standing standingOf(RowSet<Row> rows) {
        var standing = new Standing(new ArrayList<>(rows.size()), new ArrayList<>());
        for (var row : rows) {
            if (row.getString("competency") == null) {
                standing.pending.add(onePendingOf(row));
            } else {
                standing.rows.add(rowOf(row));
            }
        }
        return standing;
    }

    private static CompetencyRow rowOf(Row row) {
        var topics = new ArrayList<KnownTopic>();
        var json = row.getJsonObject("topics");
        json.fieldNames()
                .forEach(
                        topic ->
                                topics.add(
                                        new KnownTopic(new TopicId(topic), json.getLong(topic))));
        return new CompetencyRow(
                new LearnerId(row.getUUID("learner_id")),
                new CompetencyCode(row.getString("competency")),
                new AssessmentId(row.getUUID("assessment_id")),
                row.getInteger("event_no"),
                CompetencyRow.Status.valueOf(row.getString("status")),
                topics,
                row.getLong("last_evidence_at_ms"));
    }

    private static List<Pending> pendingOf(RowSet<Row> rows) {
        var all = new ArrayList<Pending>(rows.size());
        rows.forEach(row -> all.add(onePendingOf(row)));
        return all;
    }

    private static Pending onePendingOf(Row row) {
        return new Pending(
                new LearnerId(row.getUUID("learner_id")),
                new AssessmentId(row.getUUID("assessment_id")),
                row.getInteger("event_no"));
    }
}
