package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.assay.api.http.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Abuse over HTTP: always a problem document, never a stack trace, no effect. */
class AbuseTest {
    private static final RunningServer RUNNING = RunningServer.get();

    static Stream<Arguments> badBodies() {
        return Stream.of(
                Arguments.of("truncated", "{", 400),
                Arguments.of("empty", "", 400),
                Arguments.of("an array", "[]", 400),
                Arguments.of("trailing bytes", "{} {}", 400),
                Arguments.of("a name twice", "{\"a\":1,\"a\":1}", 400),
                Arguments.of("1,000 deep", "{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000), 400),
                Arguments.of("a lone surrogate", "{\"a\":\"\\ud800\"}", 400),
                Arguments.of("U+0000", "{\"a\":\"\\u0000\"}", 400),
                Arguments.of("extra fields", "{\"role\":\"ADMIN\",\"score\":1,\"theta\":2}", 400),
                Arguments.of("one byte over the limit", " ".repeat(65_535) + "{}", 413));
    }

    private static final String[][] WRITES = {
        {"POST", "/api/v1/learners"},
        {"POST", "/api/v1/assessments"},
        {"PUT", "/api/v1/assessments/018f0000-0000-7000-8000-000000000000/responses/1"}
    };

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBodies")
    void aBadBodyIsRefusedOnEveryRouteThatTakesOne(String name, String body, int status)
            throws Exception {
        for (var write : WRITES) {
            var reply =
                    ApiClient.raw(
                            request(write[1])
                                    .header("Content-Type", "application/json")
                                    .method(write[0], BodyPublishers.ofString(body)));
            assertThat(reply.statusCode())
                    .as(name + " on " + write[1] + ": " + reply.body())
                    .isEqualTo(status);
            assertThat(reply.headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
            assertThat(reply.body())
                    .doesNotContain("Exception")
                    .doesNotContain("at org.")
                    .doesNotContain("io.vertx");
        }
    }

    @Test
    void anotherContentTypeIsRefused() throws Exception {
        for (var write : WRITES) {
            var reply =
                    ApiClient.raw(
                            request(write[1])
                                    .header("Content-Type", "text/plain")
                                    .method(write[0], BodyPublishers.ofString("{}")));
            assertThat(reply.statusCode()).isEqualTo(415);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PATCH", "BREW"})
    void anUnknownVerbIsNotAllowed(String verb) throws Exception {
        var reply =
                ApiClient.raw(request("/api/v1/framework").method(verb, BodyPublishers.noBody()));
        assertThat(reply.statusCode()).isEqualTo(405);
        assertThat(reply.body()).contains("/problems/method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' OR 1=1 --"})
    void aTokenThatIsNoneIsRefused(String token) {
        var reply = ApiClient.withToken(token).get("getProfile", "/api/v1/me/profile");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.problem()).isEqualTo(ProblemType.UNAUTHENTICATED.uri());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../etc/passwd",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/assets/" + HASH + "/..%2f..%2fapplication.yaml",
                "/assets/" + HASH + "/other.txt",
                "/docs/../openapi/assay.yaml.bak",
                "/nowhere",
                "/api/v1/assessments/not-an-id/none"
            })
    void aPathThatNamesNothingIsNotFound(String path) throws Exception {
        var reply = ApiClient.raw(request(path).header("Authorization", "Bearer x").GET());
        assertThat(reply.statusCode()).as(path).isIn(400, 404);
        assertThat(reply.body()).doesNotContain("root:");
    }

    private static final String HASH =
            "0000000000000000000000000000000000000000000000000000000000000000";

    @Test
    void headersOf64KilobytesAreRefused() throws Exception {
        var reply =
                ApiClient.raw(
                        request("/api/v1/framework").header("X-Big", "x".repeat(65_536)).GET());
        assertThat(reply.statusCode()).isEqualTo(431);
    }

    @Test
    void aBodyThatNeverArrivesIsGivenUpWhileOthersAreServed() throws Exception {
        try (var socket = new Socket("localhost", RUNNING.server().port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(
                            ("POST /api/v1/learners HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{")
                                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(ApiClient.raw(request("/api/v1/framework").GET()).statusCode())
                    .isEqualTo(200);
            var reply =
                    new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(reply).isEqualTo("HTTP/1.1 408");
        }
    }

    @Test
    void problemsSpeakTheLanguageOfTheRequest() throws Exception {
        assertThat(
                        ApiClient.raw(
                                        request("/nowhere")
                                                .header("Accept-Language", "en-GB,fr;q=0.5")
                                                .GET())
                                .body())
                .contains("Resource not found");
        assertThat(ApiClient.raw(request("/nowhere").GET()).body())
                .contains("Ressource introuvable");
    }

    @Test
    void theFrameworkIsCacheable() throws Exception {
        var first = ApiClient.raw(request("/api/v1/framework").GET());
        var etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(
                        ApiClient.raw(
                                        request("/api/v1/framework")
                                                .header("If-None-Match", etag)
                                                .GET())
                                .statusCode())
                .isEqualTo(304);
    }

    private static HttpRequest.Builder request(String path) throws IOException {
        return HttpRequest.newBuilder(URI.create(RUNNING.url(path)));
    }
}
