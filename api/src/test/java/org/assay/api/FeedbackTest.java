package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assay.api.ApiClient.Reply;
import org.assay.api.learning.LearnerData;
import org.assay.engine.session.LearnerId;
import org.junit.jupiter.api.Test;

/** What learners report of items. */
class FeedbackTest {
    private static final RunningServer RUNNING = RunningServer.get();

    private static Reply give(Visitor visitor, String challenge, String text, String key) {
        return ApiClient.withToken(visitor.token())
                .call(
                        "giveFeedback",
                        "POST",
                        "/api/v1/assessments/" + visitor.assessment() + "/feedback",
                        new JsonObject()
                                .put("challengeId", challenge)
                                .put("category", "ANSWER")
                                .put("text", text)
                                .encode(),
                        key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static List<String> stored(Visitor visitor) {
        var rows =
                RUNNING.server()
                        .part(Pool.class)
                        .preparedQuery("SELECT body FROM learning.feedback WHERE learner_id = $1")
                        .execute(Tuple.of(UUID.fromString(visitor.learner())))
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
        var all = new ArrayList<String>();
        rows.forEach(row -> all.add(row.getString(0)));
        return all;
    }

    @Test
    void wordsAreStoredAsTheyCame() {
        var visitor = Visitor.arrive();
        var text = "<script>alert('é')</script> =1+1; DROP TABLE \ud83d\ude00\n";
        assertThat(give(visitor, visitor.challenge(), text, key()).status()).isEqualTo(201);
        assertThat(stored(visitor)).containsExactly(text);
    }

    @Test
    void itemsThatWereAnsweredAndTheCurrentOneMayBeReportedAndNoOther() {
        var visitor = Visitor.arrive();
        var next =
                ApiClient.withToken(visitor.token())
                        .respond(visitor.assessment(), 1, visitor.challenge(), "right")
                        .json()
                        .getJsonObject("next")
                        .getJsonObject("challenge")
                        .getString("id");
        assertThat(give(visitor, visitor.challenge(), "a", key()).status()).isEqualTo(201);
        assertThat(give(visitor, next, "b", key()).status()).isEqualTo(201);
        assertThat(give(visitor, "lamp", "c", key()).problem())
                .isEqualTo("/problems/item-not-served");
        assertThat(give(visitor, "none", "d", key()).problem())
                .isEqualTo("/problems/item-not-served");
        assertThat(stored(visitor)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void whatIsSentAgainCountsOnceAndAKeyIsForOneRequest() {
        var visitor = Visitor.arrive();
        var key = key();
        var first = give(visitor, visitor.challenge(), "text", key);
        var replies =
                IntStream.range(0, 20)
                        .parallel()
                        .mapToObj(_ -> give(visitor, visitor.challenge(), "text", key))
                        .toList();
        assertThat(replies).containsOnly(first);
        assertThat(give(visitor, visitor.challenge(), "other", key).problem())
                .isEqualTo("/problems/idempotency-key-taken");
        assertThat(stored(visitor)).containsExactly("text");
        var other = Visitor.arrive();
        assertThat(give(other, other.challenge(), "mine", key).status()).isEqualTo(201);
    }

    @Test
    void aHundredAtOnceAreNoMoreThanADayAllows() {
        var visitor = Visitor.arrive();
        var replies =
                IntStream.range(0, 100)
                        .parallel()
                        .mapToObj(i -> give(visitor, visitor.challenge(), "text " + i, key()))
                        .toList();
        int allowed = RUNNING.settings().learning().feedbackPerDay();
        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(allowed);
        assertThat(replies)
                .filteredOn(reply -> reply.status() != 201)
                .hasSize(100 - allowed)
                .allMatch(reply -> reply.problem().equals("/problems/daily-limit-reached"));
        assertThat(stored(visitor)).hasSize(allowed);
    }

    @Test
    void aPersonsDataAreExportedAndErasedWhole() {
        var visitor = Visitor.arrive();
        var learner = new LearnerId(UUID.fromString(visitor.learner()));
        var client = ApiClient.withToken(visitor.token());
        give(visitor, visitor.challenge(), "my words", key());
        client.call("saveTutorial", "PUT", "/api/v1/me/tutorials/help-1/saved", "");
        SharingTest.share(client, RUNNING.organization(), key());
        var data = RUNNING.server().part(LearnerData.class);
        assertThat(export(data, learner).encode())
                .contains("my words", "help-1", "École de la Mer", "totalPoints");
        data.erase(learner).toCompletionStage().toCompletableFuture().join();
        assertThat(export(data, learner).stream())
                .allMatch(part -> part.getValue().toString().equals("[]"));
        assertThat(stored(visitor)).isEmpty();
    }

    private static JsonObject export(LearnerData data, LearnerId learner) {
        return data.export(learner).toCompletionStage().toCompletableFuture().join();
    }
}
