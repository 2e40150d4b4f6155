package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The embedded services are killed; the server stays up, recovers by itself, and what was
 * acknowledged is there.
 */
class KilledServicesTest {
    private static final RunningServer RUNNING = RunningServer.get();
    private static final Duration RECOVERED_WITHIN = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = {"postgres/postmaster.pid", "redis/redis.pid"})
    void aKilledServiceComesBackAndNothingAcknowledgedIsMissing(String pidFile) throws IOException {
        var learner = ApiClient.learner();
        var assessment = learner.start("1.1");
        var id = assessment.getString("id");
        var first = challengeOf(assessment);
        var acknowledged = learner.respond(id, 1, first, "right");
        assertThat(acknowledged.status()).isEqualTo(200);

        kill(RUNNING.settings().dataFolder().resolve(pidFile));

        var second = challengeOf(acknowledged.json());
        Awaitility.await()
                .atMost(RECOVERED_WITHIN)
                .until(
                        () -> learner.respond(id, 2, second, "right").status(),
                        status -> status == 200);
        assertThat(learner.respond(id, 1, first, "right")).isEqualTo(acknowledged);
    }

    private static String challengeOf(JsonObject reply) {
        return reply.getJsonObject("next").getJsonObject("challenge").getString("id");
    }

    private static void kill(Path pidFile) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().trim());
        assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
    }
}
