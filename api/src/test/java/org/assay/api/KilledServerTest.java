package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assay.api.runtime.ServicesOnFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is killed leaves its PostgreSQL and Redis behind; the next one goes on from there.
 */
class KilledServerTest {
    @TempDir private Path temporary;

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
        var learners = new ArrayList<PlainClient>();
        for (int round = 0; round < 2; round++) {
            var server = start();
            var address = server.awaitReady();
            assertAllKnown(address, learners);
            for (int learner = 0; learner < 3; learner++) {
                learners.add(PlainClient.newLearner(address));
            }
            server.kill();
        }
        try (var server = start()) {
            assertAllKnown(server.awaitReady(), learners);
        }
        assertNothingIsLeftRunning();
    }

    @Test
    void aServerThatIsKilledWhileItStartsDoesNotKeepTheNextFromStarting() throws Exception {
        long seed = System.nanoTime();
        System.out.println("KilledServerTest seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 3; round++) {
            var server = start();
            Thread.sleep(random.nextInt(100, 2_500));
            server.kill();
        }
        try (var server = start()) {
            assertThat(PlainClient.newLearner(server.awaitReady()).token()).isNotEmpty();
        }
        assertNothingIsLeftRunning();
    }

    private ServerProcess start() throws IOException {
        var server = ServerProcess.start(temporary.resolve("data"), temporary.resolve("log"), bank);
        servers.add(server);
        return server;
    }

    private static void assertAllKnown(String address, List<PlainClient> learners) {
        for (var learner : learners) {
            assertThat(learner.at(address).get("/api/v1/me/profile").statusCode()).isEqualTo(200);
        }
    }

    private void assertNothingIsLeftRunning() {
        assertThat(ServicesOnFolder.running(temporary.resolve("data"))).isEmpty();
    }
}
