package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.hazelcast.map.IMap;
import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.sqlclient.Pool;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assay.api.ApiClient.Reply;
import org.assay.api.banks.BankStore;
import org.assay.api.banks.BankVersions;
import org.assay.api.profiles.ProfileRebuild;
import org.assay.cache.cluster.ClusterMember;
import org.assay.cache.session.SessionStates;
import org.assay.engine.session.AssessmentId;
import org.junit.jupiter.api.Test;

/** The main job, over HTTP, on real services. */
class PlacementTest {
    private static final RunningServer RUNNING = RunningServer.get();

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    private static long count(String sql) {
        return await(RUNNING.server().part(Pool.class).query(sql).execute())
                .iterator()
                .next()
                .getLong(0);
    }

    private static long events(String assessment) {
        return count(
                "SELECT count(*) FROM journal.event WHERE assessment_id = '" + assessment + "'");
    }

    @Test
    void aSimulatorsDataReachTheLearnerAsTheirAuthorWroteThem() {
        var reply =
                ApiClient.learner()
                        .call(
                                "startAssessment",
                                "POST",
                                "/api/v1/assessments",
                                ApiClient.startBody("1.2"));
        assertThat(reply.body())
                .contains(
                        """
                        "data":{"name":"Lampe","watts":[7,2.5,null],"colour":"GREEN"}""");
    }

    @Test
    void whoeverIsAlwaysRightReachesTheTopAndSeesItInTheProfile() {
        var learner = ApiClient.learner();
        var assessment = learner.start("1.1");
        var end = learner.takeWhole(assessment, "right");
        assertThat(end.getString("phase")).isEqualTo("COMPLETED");
        assertThat(end.getJsonObject("score").getInteger("points")).isEqualTo(40);
        assertThat(end.getJsonObject("score").getInteger("level")).isEqualTo(5);
        var standing =
                learner.get("getProfile", "/api/v1/me/profile")
                        .json()
                        .getJsonArray("competencies")
                        .getJsonObject(0);
        assertThat(standing.getString("status")).isEqualTo("COMPLETED");
        assertThat(standing.getInteger("points")).isEqualTo(40);
        assertThat(standing.getInteger("daysBeforeImproving")).isEqualTo(4);
        assertThat(learner.start("1.1").getString("phase")).isEqualTo("COMPLETED");
    }

    @Test
    void whoeverIsAlwaysWrongEndsAtZeroAndIsToldWhatWasRight() {
        var learner = ApiClient.learner();
        var assessment = learner.start("1.1");
        var end = learner.takeWhole(assessment, "wrong");
        assertThat(end.getJsonObject("score").getInteger("points")).isZero();
        var review =
                learner.get(
                                "listResponses",
                                "/api/v1/assessments/" + assessment.getString("id") + "/responses")
                        .json();
        var first = review.getJsonArray("responses").getJsonObject(0);
        assertThat(first.getString("value")).isEqualTo("wrong");
        assertThat(first.getString("answer")).isEqualTo("right");
        assertThat(first.getJsonArray("tutorials")).isNotEmpty();
    }

    @Test
    void resumingShowsTheSameChallengeInTheSameOrder() {
        var learner = ApiClient.learner();
        var assessment = learner.start("1.1");
        var again =
                learner.get("getAssessment", "/api/v1/assessments/" + assessment.getString("id"));
        assertThat(again.json()).isEqualTo(assessment);
    }

    @Test
    void nothingThatIsShownTellsTheKey() {
        var assessment = ApiClient.learner().start("1.1");
        assertThat(assessment.encode()).doesNotContain("\"answer\"").doesNotContain("explanation");
    }

    @Test
    void theSamePutSentFiftyTimesAtOnceIsOneEventAndFiftyIdenticalReplies() {
        for (int round = 0; round < 20; round++) {
            var learner = ApiClient.learner();
            var assessment = learner.start("1.1");
            var id = assessment.getString("id");
            var challenge =
                    assessment.getJsonObject("next").getJsonObject("challenge").getString("id");
            var replies = all(i -> learner.respondAsync(id, 1, challenge, "right"));
            assertThat(new HashSet<>(replies)).hasSize(1);
            assertThat(replies.getFirst().status()).isEqualTo(200);
            assertThat(events(id)).isEqualTo(2);
        }
    }

    @Test
    void ofFiftyDifferentResponsesOneIsAcceptedAndTheOthersAreToldWhatIsStored() {
        for (int round = 0; round < 20; round++) {
            var learner = ApiClient.learner();
            var assessment = learner.start("1.1");
            var id = assessment.getString("id");
            var challenge =
                    assessment.getJsonObject("next").getJsonObject("challenge").getString("id");
            var replies = all(i -> learner.respondAsync(id, 1, challenge, "choice-" + i));
            assertThat(replies).filteredOn(r -> r.status() == 200).hasSize(1);
            var refused = replies.stream().filter(r -> r.status() == 409).toList();
            assertThat(refused)
                    .hasSize(49)
                    .allMatch(r -> r.problem().equals("/problems/sequence-taken"));
            assertThat(refused)
                    .extracting(r -> r.json().getJsonObject("stored").getString("value"))
                    .containsOnly(storedValue(id));
            assertThat(events(id)).isEqualTo(2);
        }
    }

    private static String storedValue(String assessment) {
        return await(
                        RUNNING.server()
                                .part(Pool.class)
                                .query(
                                        "SELECT payload::json->>'value' FROM journal.event WHERE event_no = 1 AND assessment_id = '"
                                                + assessment
                                                + "'")
                                .execute())
                .iterator()
                .next()
                .getString(0);
    }

    private static List<Reply> all(
            java.util.function.IntFunction<CompletableFuture<Reply>> request) {
        var sent = IntStream.range(0, 50).mapToObj(request).toList();
        return sent.stream().map(CompletableFuture::join).toList();
    }

    @Test
    void aHundredStartsAtOnceAreOneAssessment() {
        var learner = ApiClient.learner();
        var sent = IntStream.range(0, 100).mapToObj(i -> learner.startAsync("1.1")).toList();
        var replies = sent.stream().map(CompletableFuture::join).toList();
        assertThat(replies)
                .extracting(r -> r.json().getString("id"))
                .containsOnly(replies.getFirst().json().getString("id"));
        assertThat(replies).filteredOn(r -> r.status() == 201).hasSize(1);
    }

    @Test
    void aRetryOfAnyEarlierResponseGetsTheSameBytes() {
        var learner = ApiClient.learner();
        var assessment = learner.start("1.1");
        var id = assessment.getString("id");
        var replies = new ArrayList<Reply>();
        var challenges = new ArrayList<String>();
        var next = assessment.getJsonObject("next");
        for (int sequence = 1; sequence <= 4; sequence++) {
            challenges.add(next.getJsonObject("challenge").getString("id"));
            replies.add(learner.respond(id, sequence, challenges.getLast(), "right"));
            next = replies.getLast().json().getJsonObject("next");
        }
        for (int sequence = 1; sequence <= 4; sequence++) {
            assertThat(learner.respond(id, sequence, challenges.get(sequence - 1), "right"))
                    .isEqualTo(replies.get(sequence - 1));
        }
    }

    @Test
    void withoutAnyCopyTheNextResponseIsAnsweredFromTheJournal() {
        var learner = ApiClient.learner();
        var assessment = learner.start("1.1");
        var id = assessment.getString("id");
        var first =
                learner.respond(
                        id,
                        1,
                        assessment.getJsonObject("next").getJsonObject("challenge").getString("id"),
                        "right");
        PlacementTest.<Void>await(
                RUNNING.server().part(Redis.class).send(Request.cmd(Command.FLUSHALL)).mapEmpty());
        IMap<?, ?> sessions = RUNNING.server().part(ClusterMember.class).sessions();
        sessions.clear();
        RUNNING.server()
                .part(SessionStates.class)
                .forget(new AssessmentId(java.util.UUID.fromString(id)));
        var second =
                learner.respond(
                        id,
                        2,
                        first.json()
                                .getJsonObject("next")
                                .getJsonObject("challenge")
                                .getString("id"),
                        "right");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().getJsonObject("progress").getInteger("answered")).isEqualTo(2);
    }

    @Test
    void profilesRebuiltFromTheJournalEqualThemselves() {
        var learner = ApiClient.learner();
        learner.takeWhole(learner.start("1.1"), "right");
        learner.get("getProfile", "/api/v1/me/profile");
        var before = profiles();
        var pool = RUNNING.server().part(Pool.class);
        await(
                new ProfileRebuild(pool, new BankVersions(RUNNING.vertx(), new BankStore(pool)))
                        .run());
        assertThat(profiles()).containsAll(before);
    }

    private static List<String> profiles() {
        var rows = new ArrayList<String>();
        await(
                        RUNNING.server()
                                .part(Pool.class)
                                .query(
                                        "SELECT c::text FROM profiles.competency c WHERE status = 'COMPLETED' ORDER BY 1")
                                .execute())
                .forEach(row -> rows.add(row.getString(0)));
        return rows;
    }

    @Test
    void somebodyElsesAssessmentIsNotThere() {
        var assessment = ApiClient.learner().start("1.1");
        var id = assessment.getString("id");
        var stranger = ApiClient.learner();
        assertThat(stranger.get("getAssessment", "/api/v1/assessments/" + id).status())
                .isEqualTo(404);
        assertThat(
                        stranger.get("listResponses", "/api/v1/assessments/" + id + "/responses")
                                .status())
                .isEqualTo(404);
        var challenge = assessment.getJsonObject("next").getJsonObject("challenge").getString("id");
        assertThat(stranger.respond(id, 1, challenge, "right").status()).isEqualTo(404);
        assertThat(events(id)).isEqualTo(1);
    }

    @Test
    void responsesOutOfTurnAreRefusedAndChangeNothing() {
        var learner = ApiClient.learner();
        var assessment = learner.start("1.1");
        var id = assessment.getString("id");
        var challenge = assessment.getJsonObject("next").getJsonObject("challenge").getString("id");
        assertThat(learner.respond(id, 2, challenge, "right").problem())
                .isEqualTo("/problems/sequence-not-served");
        assertThat(learner.respond(id, 1, "item-never-served", "right").problem())
                .isEqualTo("/problems/item-not-current");
        assertThat(
                        learner.call(
                                        "improveCompetency",
                                        "POST",
                                        "/api/v1/competencies/1.1/improve",
                                        "")
                                .status())
                .isEqualTo(200);
        assertThat(
                        learner.call(
                                        "startAssessment",
                                        "POST",
                                        "/api/v1/assessments",
                                        ApiClient.startBody("5.2"))
                                .problem())
                .isEqualTo("/problems/competency-unknown");
        assertThat(events(id)).isEqualTo(1);
    }
}
