package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.assay.api.runtime.ServicesOnFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is killed leaves its PostgreSQL and Redis behind; the next one goes on from there.
 */
class KilledServerTest {
    private static final Pattern TOKEN = Pattern.compile("\"accessToken\":\"([^\"]+)\"");

    @TempDir private Path temporary;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<ServerProcess> servers = new ArrayList<>();

    private Path bank;

    @BeforeEach
    void writeBank() throws IOException {
        bank = SmallBank.writeTo(temporary.resolve("bank"));
    }

    /** Also when a test fails. */
    @AfterEach
    void leaveNothingRunning() throws Exception {
        for (var server : servers) {
            server.kill();
        }
        ServicesOnFolder.end(temporary.resolve("data"));
    }

    @Test
    void whatWasAcknowledgedIsThereAfterEachKill() throws Exception {
        var tokens = new ArrayList<String>();
        for (int round = 0; round < 3; round++) {
            var server = start();
            var address = server.awaitReady();
            assertAllKnown(address, tokens);
            for (int learner = 0; learner < 3; learner++) {
                tokens.add(newLearner(address));
            }
            server.kill();
        }
        try (var server = start()) {
            assertAllKnown(server.awaitReady(), tokens);
        }
        assertNothingIsLeftRunning();
    }

    @Test
    void aServerThatIsKilledWhileItStartsDoesNotKeepTheNextFromStarting() throws Exception {
        long seed = System.nanoTime();
        System.out.println("KilledServerTest seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 4; round++) {
            var server = start();
            Thread.sleep(random.nextInt(100, 3_000));
            server.kill();
        }
        try (var server = start()) {
            assertThat(newLearner(server.awaitReady())).isNotEmpty();
        }
        assertNothingIsLeftRunning();
    }

    private ServerProcess start() throws IOException {
        var server = ServerProcess.start(temporary.resolve("data"), temporary.resolve("log"), bank);
        servers.add(server);
        return server;
    }

    private void assertAllKnown(String address, List<String> tokens) throws Exception {
        for (var token : tokens) {
            var request =
                    HttpRequest.newBuilder(URI.create(address + "/api/v1/me/profile"))
                            .header("Authorization", "Bearer " + token)
                            .build();
            assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }

    private String newLearner(String address) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(address + "/api/v1/learners"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build();
        var reply = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(201);
        var token = TOKEN.matcher(reply.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private void assertNothingIsLeftRunning() {
        assertThat(ServicesOnFolder.running(temporary.resolve("data"))).isEmpty();
    }
}
