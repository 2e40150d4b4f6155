package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Profiles follow the journal, whatever lies in the outbox. */
class ProjectionTest {
    private static final RunningServer RUNNING = RunningServer.get();

    /** An assessment of which the journal knows nothing. */
    private static final UUID UNREADABLE = new UUID(0, 7);

    private final Visitor visitor = Visitor.arrive();
    private final ApiClient client = ApiClient.withToken(visitor.token());
    private final UUID learner = UUID.fromString(visitor.learner());

    private static <T> T ended(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    private static RowSet<Row> sql(String statement, Object... parameters) {
        return ended(
                RUNNING.server()
                        .part(Pool.class)
                        .preparedQuery(statement)
                        .execute(Tuple.from(parameters)));
    }

    @AfterEach
    void nothingUnreadableStays() {
        sql("DELETE FROM journal.outbox WHERE assessment_id = $1", UNREADABLE);
    }

    private static void queueUnreadable(UUID learner) {
        sql("INSERT INTO journal.outbox VALUES ($1, $2, 0)", learner, UNREADABLE);
    }

    private ApiClient.Reply profile() {
        return client.get("getProfile", "/api/v1/me/profile");
    }

    private JsonObject standing() {
        return profile().json().getJsonArray("competencies").getJsonObject(0);
    }

    private JsonObject current() {
        return client.get("getAssessment", "/api/v1/assessments/" + visitor.assessment()).json();
    }

    private JsonObject answerRightly(JsonObject next) {
        var reply =
                client.respond(
                        visitor.assessment(),
                        next.getInteger("sequence"),
                        next.getJsonObject("challenge").getString("id"),
                        "right");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    @Test
    void everyAnswerWithinATestShowsInTheProfileAtOnce() {
        var points = standing().getInteger("points");
        assertThat(points).isZero();
        var reply = current();
        while (reply.containsKey("next")) {
            reply = answerRightly(reply.getJsonObject("next"));
            var now = standing();
            assertThat(now.getInteger("points")).isGreaterThanOrEqualTo(points);
            assertThat(now.getString("status"))
                    .isEqualTo(reply.containsKey("next") ? "STARTED" : "COMPLETED");
            points = now.getInteger("points");
            assertThat(projectedEvents()).isEqualTo(recordedEvents());
        }
        assertThat(points).isEqualTo(40);
    }

    private long projectedEvents() {
        return sql(
                        "SELECT event_no::bigint FROM profiles.competency WHERE learner_id = $1",
                        learner)
                .iterator()
                .next()
                .getLong(0);
    }

    private long recordedEvents() {
        return sql("SELECT max(event_no)::bigint FROM journal.event WHERE learner_id = $1", learner)
                .iterator()
                .next()
                .getLong(0);
    }

    @Test
    void whatCannotBeReadKeepsNobodyElseWaiting() {
        queueUnreadable(new UUID(0, 8));
        client.takeWhole(current(), "right");
        await().untilAsserted(() -> assertThat(statusInTheTable()).isEqualTo("COMPLETED"));
    }

    private String statusInTheTable() {
        var rows =
                sql("SELECT status FROM profiles.competency WHERE learner_id = $1", learner)
                        .iterator();
        return rows.hasNext() ? rows.next().getString(0) : "none yet";
    }

    @Test
    void aProfileThatCannotBeBroughtUpToDateIsNotShownAsIfItWere() {
        assertThat(profile().status()).isEqualTo(200);
        answerRightly(current().getJsonObject("next"));
        queueUnreadable(learner);
        assertThat(profile().status()).isGreaterThanOrEqualTo(500);
        nothingUnreadableStays();
        assertThat(profile().status()).isEqualTo(200);
    }

    @Test
    void moreThanOneStatementHoldsAreProjected() {
        var others = IntStream.range(0, 600).mapToObj(_ -> ApiClient.learner()).toList();
        others.stream().map(other -> other.startAsync("1.2")).toList().forEach(f -> f.join());
        await().untilAsserted(
                        () ->
                                assertThat(
                                                sql("SELECT count(*) FROM journal.outbox")
                                                        .iterator()
                                                        .next()
                                                        .getLong(0))
                                        .isZero());
        assertThat(
                        sql("SELECT count(*) FROM profiles.competency WHERE competency = '1.2'")
                                .iterator()
                                .next()
                                .getLong(0))
                .isGreaterThanOrEqualTo(600);
    }
}
