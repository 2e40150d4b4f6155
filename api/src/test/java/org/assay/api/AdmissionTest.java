package org.assay.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.assay.api.admission.SigningKeyStore;
import org.assay.api.http.Gate;
import org.assay.api.http.Gate.Load;
import org.assay.config.Secret;
import org.junit.jupiter.api.Test;

/** Admission as the whole server has it. */
class AdmissionTest {
    private static final RunningServer RUNNING = RunningServer.get();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Between what {@link RunningServer#PATIENT} lets starts and resumes bear. */
    private static final long LAG_MS = Duration.ofMinutes(5).toMillis();

    private static final String START = "{\"purpose\":\"PLACEMENT\",\"competency\":\"1.1\"}";

    private static double refused() {
        return RUNNING
                .server()
                .part(MeterRegistry.class)
                .find("assay.admission.refused")
                .counters()
                .stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    /** A lag that starts and all below do not stand; the server's own samples end it. */
    static void press() {
        RUNNING.server().part(Gate.class).sample(new Load(0, 0, 0, 0, LAG_MS), System.nanoTime());
    }

    private static HttpResponse<String> start(String token, String ticket) throws Exception {
        return ApiClient.raw(
                HttpRequest.newBuilder(URI.create(RUNNING.url("/api/v1/assessments")))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Waiting-Ticket", ticket)
                        .POST(BodyPublishers.ofString(START)));
    }

    /** A press of another test is over, and its line gone. */
    private static void awaitCalm() {
        await().atMost(PATIENCE)
                .until(
                        () ->
                                isZero("assay.admission.closed")
                                        && isZero("assay.waiting.room.waiting"));
    }

    private static boolean isZero(String gauge) {
        return RUNNING.server().part(MeterRegistry.class).get(gauge).gauges().stream()
                .allMatch(one -> one.value() == 0);
    }

    @Test
    void nobodyIsRefusedWhileAllIsCalm() {
        awaitCalm();
        double before = refused();
        for (int i = 0; i < 50; i++) {
            var visitor = Visitor.arrive();
            ApiClient.withToken(visitor.token())
                    .respond(visitor.assessment(), 1, visitor.challenge(), "right");
        }
        assertThat(refused()).isEqualTo(before);
    }

    @Test
    void underPressureAStartWaitsAResponseDoesNotAndBothComeToTheirEnd() throws Exception {
        var inTheMiddle = Visitor.arrive();
        var newcomer = inTheMiddle.anew();
        press();
        var refused = start(newcomer.token(), "");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        var ticket = new JsonObject(refused.body()).getString("ticket");
        ApiClient.withToken(inTheMiddle.token())
                .respond(inTheMiddle.assessment(), 1, inTheMiddle.challenge(), "right");
        await().atMost(PATIENCE)
                .until(
                        () ->
                                ApiClient.withToken("")
                                        .call(
                                                "getWaitingPlace",
                                                "GET",
                                                "/api/v1/waiting-room/" + ticket,
                                                "")
                                        .json()
                                        .getBoolean("called"));
        assertThat(start(newcomer.token(), ticket).statusCode()).isEqualTo(201);
        assertThat(start(newcomer.token(), ticket).statusCode()).isEqualTo(409);
    }

    @Test
    void whoWaitsAsksAgainOnTheSameConnection() throws Exception {
        var newcomer = Visitor.arrive().anew();
        try (var socket = connect()) {
            press();
            var refused =
                    ask(
                            socket,
                            "POST /api/v1/assessments HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + newcomer.token()
                                    + "\r\nContent-Type: application/json\r\nContent-Length: "
                                    + START.length()
                                    + "\r\n\r\n"
                                    + START,
                            "}");
            assertThat(refused).startsWith("HTTP/1.1 503");
            var ticket =
                    new JsonObject(refused.substring(refused.indexOf("\r\n\r\n")))
                            .getString("ticket");
            for (int look = 0; look < 2; look++) {
                assertThat(
                                ask(
                                        socket,
                                        "GET /api/v1/waiting-room/%s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                                .formatted(ticket),
                                        "}"))
                        .startsWith("HTTP/1.1 200")
                        .contains("\"called\":false");
            }
        }
    }

    @Test
    void whoIsServedKeepsTheConnectionThatWasPromised() throws Exception {
        var asked =
                "GET /api/v1/sso/providers HTTP/1.0\r\nHost: localhost\r\nConnection: %s\r\n\r\n";
        try (var socket = connect()) {
            assertThat(ask(socket, asked.formatted("keep-alive"), "]}"))
                    .containsIgnoringCase("connection: keep-alive");
            Thread.sleep(200);
            socket.getOutputStream().write(asked.formatted("close").getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .contains(" 200 OK");
        }
    }

    private static Socket connect() throws IOException {
        var socket = new Socket("localhost", URI.create(RUNNING.url("/")).getPort());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        return socket;
    }

    /** What the server says to a request, up to where its reply ends. */
    private static String ask(Socket socket, String request, String end) throws IOException {
        socket.getOutputStream().write(request.getBytes(UTF_8));
        var reply = new StringBuilder();
        while (!reply.toString().endsWith(end)) {
            int read = socket.getInputStream().read();
            assertThat(read).as(reply.toString()).isNotNegative();
            reply.append((char) read);
        }
        return reply.toString();
    }

    @Test
    void theKeyIsMadeOnceForAllNodesUnlessItIsSet() {
        var store = new SigningKeyStore(RUNNING.server().part(Pool.class));
        var first = store.key(new Secret("")).toCompletionStage().toCompletableFuture().join();
        var second = store.key(new Secret("")).toCompletionStage().toCompletableFuture().join();
        assertThat(first).hasSize(32).isEqualTo(second);
        assertThat(
                        store.key(new Secret("k".repeat(40)))
                                .toCompletionStage()
                                .toCompletableFuture()
                                .join())
                .asString()
                .isEqualTo("k".repeat(40));
    }
}
