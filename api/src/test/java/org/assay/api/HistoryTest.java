package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.assay.api.journal.JournalEntry;
import org.assay.api.journal.PostgresJournal;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.SessionEvent.AssessmentDiscarded;
import org.junit.jupiter.api.Test;

/** The history of a learner's tests. */
class HistoryTest {

    private static JsonObject history(ApiClient learner, String query) {
        return learner.get("listAssessments", "/api/v1/me/assessments" + query).json();
    }

    @Test
    void theHistoryListsTestsNewestFirstWithWhatEachReached() {
        var learner = ApiClient.learner();
        var first = learner.start("1.1");
        learner.takeWhole(first, "right");
        var second = learner.start("1.2");
        var history = history(learner, "").getJsonArray("assessments");
        assertThat(history).hasSize(2);
        var running = history.getJsonObject(0);
        assertThat(running.getString("id")).isEqualTo(second.getString("id"));
        assertThat(running.getString("phase")).isEqualTo("IN_PROGRESS");
        assertThat(running.containsKey("endedAt")).isFalse();
        var done = history.getJsonObject(1);
        assertThat(done.getString("id")).isEqualTo(first.getString("id"));
        assertThat(done.getString("competency")).isEqualTo("1.1");
        assertThat(done.getString("phase")).isEqualTo("COMPLETED");
        assertThat(done.getInteger("level")).isEqualTo(5);
        assertThat(done.getInstant("endedAt")).isAfter(done.getInstant("startedAt"));
    }

    @Test
    void theHistoryIsReadInPartsToItsEnd() {
        var learner = ApiClient.learner();
        var older = learner.start("1.1").getString("id");
        var newer = learner.start("1.2").getString("id");
        var first = history(learner, "?size=1");
        assertThat(idsOf(first)).containsExactly(newer);
        var second = history(learner, "?size=1&after=" + first.getString("after"));
        assertThat(idsOf(second)).containsExactly(older);
        assertThat(second.containsKey("after")).isFalse();
        assertThat(idsOf(history(ApiClient.learner(), ""))).isEmpty();
    }

    private static List<String> idsOf(JsonObject history) {
        return history.getJsonArray("assessments").stream()
                .map(one -> ((JsonObject) one).getString("id"))
                .toList();
    }

    @Test
    void whatWasTakenBackKeepsItsPlaceItsEndAndItsLevel() {
        var learner = ApiClient.learner();
        var test = learner.start("1.1");
        learner.takeWhole(test, "right");
        var before = history(learner, "").getJsonArray("assessments").getJsonObject(0);
        takeBack(test.getString("id"));
        var after = history(learner, "").getJsonArray("assessments").getJsonObject(0);
        assertThat(after).isEqualTo(before.copy().put("phase", "DISCARDED"));
    }

    @Test
    void aTestThatWasTakenBackBeforeItsEndEndedThen() {
        var learner = ApiClient.learner();
        var test = learner.start("1.1");
        takeBack(test.getString("id"));
        var taken = history(learner, "").getJsonArray("assessments").getJsonObject(0);
        assertThat(taken.getString("phase")).isEqualTo("DISCARDED");
        assertThat(taken.getInstant("endedAt").toEpochMilli()).isEqualTo(LATER_MS);
        assertThat(taken.containsKey("level")).isFalse();
    }

    private static final long LATER_MS = 4_000_000_000_000L;

    /** Appends what a reset does, without waiting for its delay. */
    private static void takeBack(String assessment) {
        var journal = RunningServer.get().server().part(PostgresJournal.class);
        var last =
                journal.read(new AssessmentId(UUID.fromString(assessment)))
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join()
                        .getLast();
        var event = new AssessmentDiscarded(last.eventNo() + 1, LATER_MS);
        journal.append(JournalEntry.of(last.assessment(), last.learner(), event, last.hash()), true)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }
}
