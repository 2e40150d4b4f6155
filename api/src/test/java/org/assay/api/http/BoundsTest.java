package org.assay.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assay.api.contract.Contract;
import org.assay.config.SettingsReader;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What clients can hold of a process, tried on a server with small bounds whose replies are given
 * by the test.
 */
class BoundsTest {
    private static final int MAX_IN_FLIGHT = 2;
    private static final int MAX_CONNECTIONS = 6;
    private static final int WAITING_CONNECTIONS = 2;
    private static final Duration REPLY_TIMEOUT = Duration.ofSeconds(2);
    private static final long PATIENCE_MS = 20_000;

    /** More than the network's own buffers take in. */
    private static final int LARGE = 32 * 1024 * 1024;

    private static final String GET = "GET /api/v1/framework HTTP/1.1\r\nHost: x\r\n\r\n";

    private final Vertx vertx = Vertx.vertx();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile Supplier<Future<Reply>> answer = () -> Future.succeededFuture(reply("{}"));
    private final int port = listen();

    private int listen() {
        var settings =
                SettingsReader.read(
                        Optional.empty(),
                        Map.of(),
                        Map.of(
                                "http.max-in-flight",
                                Integer.toString(MAX_IN_FLIGHT),
                                "http.max-connections",
                                Integer.toString(MAX_CONNECTIONS),
                                "http.waiting-connections",
                                Integer.toString(WAITING_CONNECTIONS),
                                "http.reply-timeout",
                                REPLY_TIMEOUT.toString()));
        var http = settings.http();
        var gate = new Gate(http, settings.admission(), registry);
        var operations = new Operations();
        var contract = Contract.load();
        contract.operations().forEach(one -> operations.on(one.id(), _ -> answer.get()));
        var router =
                new Edge(
                                vertx,
                                contract,
                                http,
                                _ -> Future.succeededFuture(Optional.empty()),
                                gate,
                                Entrance.withoutLine(gate),
                                registry)
                        .router(operations);
        return PublicServer.create(vertx, http, 0, new Connections(http, registry), router)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    @AfterEach
    void close() {
        client.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aRequestTooManyIsAskedToComeBackAndLaterOnesAreServed() {
        Promise<Reply> held = Promise.promise();
        answer = held::future;
        var waiting = IntStream.range(0, MAX_IN_FLIGHT).mapToObj(_ -> get()).toList();
        await(() -> gauge("assay.http.in.flight") == MAX_IN_FLIGHT);

        var refused = get().join();
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(new JsonObject(refused.body()).getString("type"))
                .isEqualTo("/problems/overloaded");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isPositive();
        assertThat(reached(Bound.MAX_IN_FLIGHT)).isEqualTo(1);

        held.complete(reply("{}"));
        assertThat(waiting).allMatch(one -> one.join().statusCode() == 200);
        await(() -> gauge("assay.http.in.flight") == 0);
        assertThat(get().join().statusCode()).isEqualTo(200);
        assertThat(reached(Bound.MAX_IN_FLIGHT)).isEqualTo(1);
    }

    @Test
    void aConnectionTooManyIsClosedAndOneThatEndsMakesRoom() throws Exception {
        var all = new ArrayList<Socket>();
        for (int i = 0; i < MAX_CONNECTIONS; i++) {
            all.add(connect());
        }
        await(() -> gauge("assay.http.connections") == MAX_CONNECTIONS);

        try (var tooMany = connect()) {
            assertThat(readAll(tooMany)).isEmpty();
        }
        assertThat(reached(Bound.MAX_CONNECTIONS)).isEqualTo(1);
        await(() -> gauge("assay.http.connections") == MAX_CONNECTIONS);

        all.getFirst().close();
        await(() -> gauge("assay.http.connections") == MAX_CONNECTIONS - 1);
        assertThat(get().join().statusCode()).isEqualTo(200);
        for (var socket : all.subList(1, all.size())) {
            socket.close();
        }
    }

    @Test
    void whoWaitsInLineLosesTheConnectionOnlyInACrowd() throws Exception {
        answer = () -> Future.failedFuture(new ProblemException(ProblemType.WAITING_ROOM));
        try (var first = connect();
                var second = connect()) {
            assertThat(askedTwice(first)).doesNotContainIgnoringCase("connection: close");
            try (var oneTooMany = connect()) {
                await(() -> gauge("assay.http.connections") > WAITING_CONNECTIONS);
                write(second.getOutputStream(), GET);
                assertThat(new String(readAll(second), StandardCharsets.UTF_8))
                        .containsIgnoringCase("connection: close");
                answer = () -> Future.failedFuture(new ProblemException(ProblemType.NOT_FOUND));
                assertThat(askedTwice(oneTooMany)).doesNotContainIgnoringCase("connection: close");
            }
        }
    }

    /** Both replies to two questions, one after the other. */
    private static String askedTwice(Socket socket) throws IOException {
        return replyTo(GET, socket) + replyTo(GET, socket);
    }

    private static String replyTo(String request, Socket socket) throws IOException {
        write(socket.getOutputStream(), request);
        var reply = new StringBuilder();
        while (reply.isEmpty() || reply.charAt(reply.length() - 1) != '}') {
            int read = socket.getInputStream().read();
            assertThat(read).as(reply.toString()).isNotNegative();
            reply.append((char) read);
        }
        return reply.toString();
    }

    @Test
    void whoTakesNoReplyLosesTheConnectionWhileOthersAreServed() throws Exception {
        answer = () -> Future.succeededFuture(reply("x".repeat(LARGE)));
        try (var idle = connect()) {
            write(idle.getOutputStream(), GET);
            await(() -> gauge("assay.http.connections") == 1);
            answer = () -> Future.succeededFuture(reply("{}"));
            assertThat(get().join().statusCode()).isEqualTo(200);
            await(() -> reached(Bound.REPLY_TIMEOUT) == 1);
            assertThat(readAll(idle)).hasSizeLessThan(LARGE);
        }
    }

    @Test
    void whoGoesOnAskingWithoutTakingReplyLosesTheConnection() throws Exception {
        answer = () -> Future.succeededFuture(reply("x".repeat(LARGE)));
        try (var busy = connect()) {
            var out = busy.getOutputStream();
            write(out, GET + "GET /");
            var asking =
                    Thread.startVirtualThread(
                            () -> {
                                try {
                                    while (true) {
                                        Thread.sleep(100);
                                        write(out, "x");
                                    }
                                } catch (IOException | InterruptedException e) {
                                    Thread.currentThread().interrupt(); // Closed: enough.
                                }
                            });
            await(() -> reached(Bound.REPLY_TIMEOUT) == 1);
            await(() -> gauge("assay.http.connections") == 0);
            asking.interrupt();
        }
    }

    @Test
    void aReplyThatIsTakenSlowlyIsWhole() throws Exception {
        answer = () -> Future.succeededFuture(reply("x".repeat(LARGE)));
        try (var slow = connect()) {
            write(
                    slow.getOutputStream(),
                    GET.replace("Host: x\r\n", "Host: x\r\nConnection: close\r\n"));
            Thread.sleep(REPLY_TIMEOUT.toMillis() / 4);
            assertThat(readAll(slow)).hasSizeGreaterThan(LARGE);
        }
        assertThat(reached(Bound.REPLY_TIMEOUT)).isZero();
    }

    private static Reply reply(String body) {
        return new Reply(200, "application/json", Buffer.buffer(body), Map.of());
    }

    private CompletableFuture<HttpResponse<String>> get() {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/framework"))
                        .build(),
                BodyHandlers.ofString());
    }

    private Socket connect() throws IOException {
        var socket = new Socket("localhost", port);
        socket.setSoTimeout((int) PATIENCE_MS);
        return socket;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** What still comes until the server ends the connection, which it may do by a reset. */
    private static byte[] readAll(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketException reset) {
            assertThat(reset).hasMessageContaining("reset");
        }
        return all.toByteArray();
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }

    private double reached(Bound bound) {
        return bound.reached(registry).count();
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofMillis(PATIENCE_MS)).until(condition);
    }
}
