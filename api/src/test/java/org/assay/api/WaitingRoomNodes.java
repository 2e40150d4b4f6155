package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.assay.api.http.OverloadedServer;
import org.assay.api.runtime.ExternalServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * Two nodes under a pressure that the test makes up, on a Redis that the test flushes and kills.
 */
abstract class WaitingRoomNodes {
    static final Duration PATIENCE = Duration.ofSeconds(30);

    static final Map<String, String> ONE_BY_ONE =
            Map.of(
                    "admission.waiting-room.first-calls", "1",
                    "admission.waiting-room.max-calls", "1");

    static ExternalServices services;

    OverloadedServer first;
    OverloadedServer second;

    @BeforeAll
    static void startServices() throws IOException {
        services = ExternalServices.start(Files.createTempDirectory("assay-waiting"));
    }

    @AfterAll
    static void stopServices() throws IOException {
        services.close();
    }

    static OverloadedServer node(Map<String, String> more) {
        var options = new HashMap<>(Map.of("admission.reopen-after", "PT0S"));
        options.putAll(more);
        return new OverloadedServer(
                services.redis().uri(), services.redis().password().value(), options);
    }

    @BeforeEach
    void startNodes() {
        // Nodes that knew what an earlier test left would put it back.
        OverloadedServer.flush(services.redis().uri(), services.redis().password().value());
        first = node(ONE_BY_ONE);
        second = node(ONE_BY_ONE);
    }

    @AfterEach
    void stopNodes() {
        first.close();
        second.close();
    }

    static String ticketOf(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        var problem = new JsonObject(refused.body());
        assertThat(problem.getString("type")).isEqualTo("/problems/waiting-room");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isEqualTo(problem.getLong("retryAfterSeconds"))
                .isPositive();
        return problem.getString("ticket");
    }

    static void assertIs(HttpResponse<String> refused, int status, String slug) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(new JsonObject(refused.body()).getString("type")).isEqualTo("/problems/" + slug);
    }

    static void awaitCall(OverloadedServer node, String ticket) {
        await().atMost(PATIENCE).until(() -> node.place(ticket).getBoolean("called"));
    }

    /** A ticket of the first node, which waited and is called there. */
    String calledTicket() {
        first.press(true);
        var ticket = ticketOf(first.start());
        first.press(false);
        awaitCall(first, ticket);
        return ticket;
    }

    static long position(OverloadedServer node, String ticket) {
        return node.place(ticket).getLong("position");
    }
}
