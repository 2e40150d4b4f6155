package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.cache.cluster.ClusterMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes on a PostgreSQL and a Redis that they did not start, which may go away. */
class ExternalModeTest {
    private static final ExternalNodes NODES = ExternalNodes.get();
    private static final Duration RECOVERY = Duration.ofSeconds(5);

    private final PlainClient atFirst = PlainClient.newLearner(NODES.address(0));
    private final PlainClient atSecond = atFirst.at(NODES.address(1));
    private JsonObject latest = new JsonObject();
    private String id = "";

    @BeforeEach
    void startOnTheFirstNode() {
        latest = atFirst.start();
        id = latest.getString("id");
    }

    @AfterEach
    void everyEventAgreesWithTheLatestReply() {
        var answered = latest.getJsonObject("progress").getInteger("answered");
        assertThat(events()).isEqualTo(answered + 1L);
    }

    private long events() {
        return NODES.node(0)
                .part(Pool.class)
                .preparedQuery("SELECT count(*) FROM journal.event WHERE assessment_id = $1")
                .execute(Tuple.of(UUID.fromString(id)))
                .map(rows -> rows.iterator().next().getLong(0))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** Responds to the latest reply, and takes note of the next one. */
    private HttpResponse<String> respond(PlainClient learner) {
        var reply = learner.respond(id, latest, "right").join();
        if (reply.statusCode() == 200) {
            latest = new JsonObject(reply.body());
        }
        return reply;
    }

    @Test
    void aTestBegunOnOneNodeIsTakenToItsEndOnBoth() {
        for (int i = 0; latest.containsKey("next"); i++) {
            assertThat(respond(i % 2 == 0 ? atSecond : atFirst).statusCode()).isEqualTo(200);
        }
        assertThat(latest.getString("phase")).isEqualTo("COMPLETED");
        assertThat(latest.getJsonObject("score").getInteger("level")).isEqualTo(5);
        var profile = atFirst.get("/api/v1/me/profile").body();
        assertThat(profile).contains("COMPLETED");
        assertThat(atSecond.get("/api/v1/me/profile").body()).isEqualTo(profile);
    }

    @Test
    void theSameResponseSentToBothNodesAtOnceIsOneEvent() {
        while (latest.containsKey("next")) {
            var one = atFirst.respond(id, latest, "right");
            var other = atSecond.respond(id, latest, "right");
            assertThat(one.join().statusCode()).as(one.join().body()).isEqualTo(200);
            assertThat(other.join().body()).isEqualTo(one.join().body());
            latest = new JsonObject(one.join().body());
        }
    }

    @Test
    void ofTwoResponsesSentToTheNodesAtOnceOneIsStored() {
        while (latest.containsKey("next")) {
            var one = atFirst.respond(id, latest, "right");
            var other = atSecond.respond(id, latest, "wrong");
            assertThat(List.of(one.join().statusCode(), other.join().statusCode()))
                    .containsExactlyInAnyOrder(200, 409);
            var stored = one.join().statusCode() == 200 ? one : other;
            latest = new JsonObject(stored.join().body());
        }
    }

    @Test
    void theNodesAreOneClusterAndShareTheirSessions() {
        respond(atFirst);
        var second = NODES.node(1).part(ClusterMember.class);
        await().atMost(RECOVERY).until(() -> second.size() == 2);
        await().atMost(RECOVERY).until(() -> second.sessions().containsKey(UUID.fromString(id)));
    }

    @Test
    void aNodeThatLeavesTakesNothingWithIt() throws IOException {
        try (var third = NODES.startAnother()) {
            await().atMost(RECOVERY)
                    .until(() -> NODES.node(0).part(ClusterMember.class).size() == 3);
            assertThat(respond(atFirst.at(ExternalNodes.addressOf(third))).statusCode())
                    .isEqualTo(200);
        }
        assertThat(respond(atSecond).statusCode()).isEqualTo(200);
        await().atMost(RECOVERY).until(() -> NODES.node(0).part(ClusterMember.class).size() == 2);
    }

    @Test
    void whileBothServicesAreAwayNothingIsAcknowledgedAndThenTheTestGoesOn() throws IOException {
        respond(atFirst);
        NODES.services().killBoth();
        for (var learner : List.of(atFirst, atSecond, atFirst)) {
            var refused = respond(learner);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        }
        NODES.services().startPostgres();
        for (var learner : List.of(atFirst, atSecond)) {
            await().atMost(RECOVERY).until(() -> respond(learner).statusCode() == 200);
        }
        NODES.services().startRedis();
        await().atMost(RECOVERY)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> respond(atFirst).statusCode() == 200 && isInRedis(id));
    }

    private static boolean isInRedis(String assessment) {
        return NODES.node(1)
                .part(Redis.class)
                .send(Request.cmd(Command.EXISTS).arg("assay:session:" + assessment))
                .map(
                        reply ->
                                Optional.ofNullable(reply)
                                        .map(Response::toString)
                                        .equals(Optional.of("1")))
                .otherwise(false)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }
}
