package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.assay.api.Wire.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP itself lets a client do: HEAD, conditions, languages, pipelines, slowness. */
class HttpTest {
    private static final Call FRAMEWORK =
            new Call("GET", "/api/v1/framework", Map.of("Host", "localhost"), "");
    private static final Call NOWHERE = FRAMEWORK.target("/nowhere");

    static List<Route> reads() {
        return Route.all().stream().filter(Route::isGet).toList();
    }

    static List<Route> writes() {
        return Route.all().stream().filter(route -> !route.isGet()).toList();
    }

    static List<Route> all() {
        return Route.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    void headIsGetWithoutTheBody(Route route) {
        var sound = route.sound(Visitor.of(route));
        var get = Wire.send(sound);
        var head = Wire.send(sound.method("HEAD"));
        assertThat(head.status()).isEqualTo(get.status());
        assertThat(head.headers()).isEqualTo(get.headers());
        assertThat(head.body()).isEmpty();
        assertThat(get.body()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writes")
    void headOfWhatIsOnlyWrittenIsNotAllowed(Route route) {
        var head = Wire.send(route.sound(Visitor.of(route)).method("HEAD").body(""));
        if (reads().stream().noneMatch(read -> read.path().equals(route.path()))) {
            assertThat(head.status()).isEqualTo(405);
            assertThat(head.header("allow")).contains(route.method());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void headersThatMeanNothingHereChangeNothing(Route route) {
        var answer =
                Wire.send(
                        route.sound(Visitor.of(route))
                                .header(
                                        "Accept-Language",
                                        ",,;q=,*;q=9,\u00e9\u00ff,en-" + "x".repeat(500))
                                .header("Accept", "junk;;;,")
                                .header("Range", "bytes=0-1,5-2,-9")
                                .header("If-Match", "\"x\"")
                                .header("Upgrade", "h2c, websocket")
                                .header("X-HTTP-Method-Override", "DELETE")
                                .header("X-Forwarded-For", "127.0.0.1, ' OR 1=1"));
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299).isNotEqualTo(206);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "//", "/.", "/./", "/x/.."})
    void aPathThatIsWrittenOtherwiseNamesTheSame(String ending) {
        assertThat(Wire.send(FRAMEWORK.target(FRAMEWORK.target() + ending)).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../etc/passwd",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/docs/../openapi/assay.yaml.bak",
                "/docs/..%2f..%2fdb/migration/V010__journal.sql",
                "/docs/swagger-ui.css/../../application.yaml",
                "/../../../../etc/passwd",
                "/.git/config",
                "/metrics",
                "/health/ready",
                "/api/v1/framework;x=1",
                "/api/v1/framework%2f",
                "*"
            })
    void aPathThatNamesNothingIsNotFound(String path) {
        var answer = Wire.send(FRAMEWORK.target(path));
        assertThat(answer.status()).isEqualTo(404);
        AbuseTest.assertIsProblem(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Ressource",
                "*|Ressource",
                "de|Ressource",
                "fr|Ressource",
                "en-GB,fr;q=0.5|Resource",
                "fr;q=0.1,en;q=0.9|Resource",
                "en;q=0,fr;q=0.1|Ressource",
                "en;q=0|Ressource",
                "en;q=nonsense|Ressource",
                "english|Ressource",
                "EN|Resource"
            })
    void problemsSpeakTheLanguageThatWeighsMost(String accepted, String word) {
        assertThat(Wire.send(NOWHERE.header("Accept-Language", accepted)).body())
                .contains("\"" + word + " ");
    }

    @Test
    void whatTheClientHasAlreadyIsNotSentAgain() {
        for (var call :
                List.of(
                        FRAMEWORK,
                        FRAMEWORK.target(Visitor.arrive().asset()),
                        FRAMEWORK.target("/"))) {
            var etag = Wire.send(call).header("etag");
            for (var tags : List.of(etag, "W/" + etag, "\"x\", " + etag, "*")) {
                var answer = Wire.send(call.header("If-None-Match", tags));
                assertThat(answer.status()).as(tags).isEqualTo(304);
                assertThat(answer.body()).isEmpty();
                assertThat(answer.header("etag")).isEqualTo(etag);
            }
            for (var tags : List.of("\"x\"", "x", "", ",,", etag.replace("\"", ""))) {
                assertThat(Wire.send(call.header("If-None-Match", tags)).status())
                        .as(tags)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void requestsInAPipelineAreAnsweredInTheirOrder() {
        var visitor = Visitor.arrive();
        var profile =
                new Call(
                        "GET",
                        "/api/v1/me/profile",
                        Map.of("Host", "x", "Authorization", "Bearer " + visitor.token()),
                        "");
        var replies =
                exchange(
                        profile.text()
                                + NOWHERE.text()
                                + profile.without("Authorization").text()
                                + FRAMEWORK.header("Connection", "close").text());
        assertThat(replies.split("HTTP/1.1 ", -1))
                .extracting(reply -> reply.isEmpty() ? "" : reply.substring(0, 3))
                .containsExactly("", "200", "404", "401", "200");
    }

    @Test
    void whatFollowsAnUnreadableRequestIsNotServed() {
        var replies = exchange("GET / HTTP/1.1\r\nHost x\r\n\r\n" + FRAMEWORK.text());
        assertThat(replies).startsWith("HTTP/1.1 400").doesNotContain("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/framework HTTP/1.1\r\nHost: x\r\n",
                "GET",
                "\r\n",
                "POST /api/v1/learners HTTP/1.1\r\nHost: x\r\nX: "
            })
    void slowHeadersAreGivenUpWhileOthersAreServed(String beginning) throws Exception {
        var answer = Wire.parse(drip(beginning, "\r\n".equals(beginning) ? "\r\n" : "x"));
        assertThat(answer.status()).isEqualTo(408);
        assertThat(answer.header("connection")).isEqualTo("close");
        AbuseTest.assertIsProblem(answer);
    }

    @Test
    void slowHeadersOfALaterRequestAreGivenUpAfterTheEarlierReplies() throws Exception {
        assertThat(drip(NOWHERE.text(), "x").split("HTTP/1.1 ", -1))
                .extracting(reply -> reply.isEmpty() ? "" : reply.substring(0, 3))
                .containsExactly("", "404", "408");
    }

    @Test
    void aSlowBodyIsGivenUpOnEveryRouteWhileOthersAreServed() throws Exception {
        var slow =
                all().stream()
                        .map(
                                route ->
                                        route.sound(Visitor.of(route))
                                                .header("Content-Type", "application/json")
                                                .header("Content-Length", "500")
                                                .body(""))
                        .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    slow.stream().map(c -> threads.submit(() -> drip(c.head(), " "))).toList();
            for (var text : answers) {
                var answer = Wire.parse(text.get());
                assertThat(answer.status()).isEqualTo(408);
                assertThat(answer.header("connection")).isEqualTo("close");
                AbuseTest.assertIsProblem(answer);
            }
        }
    }

    @Test
    void aConnectionWhoseBodyIsTooLargeIsEnded() throws Exception {
        var call =
                FRAMEWORK
                        .method("POST")
                        .target("/api/v1/learners")
                        .header("Content-Type", "application/json")
                        .header("Content-Length", "70000");
        assertThat(Wire.parse(drip(call.head(), " ")).status()).isEqualTo(413);
    }

    private static String exchange(String bytes) {
        try (var socket = Wire.connect()) {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return Wire.readAll(socket);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Sends a beginning, then a little every 100 ms until the server has had enough. */
    private static String drip(String beginning, String little) throws Exception {
        try (var socket = Wire.connect()) {
            var out = socket.getOutputStream();
            out.write(beginning.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(Wire.send(FRAMEWORK).status()).isEqualTo(200);
            var dripping =
                    Thread.startVirtualThread(
                            () -> {
                                try {
                                    for (int i = 0; i < 150; i++) {
                                        Thread.sleep(100);
                                        out.write(little.getBytes(StandardCharsets.ISO_8859_1));
                                    }
                                } catch (IOException | InterruptedException e) {
                                    Thread.currentThread().interrupt(); // Closed: enough.
                                }
                            });
            var all = new StringBuilder();
            var buffer = new byte[4_096];
            try {
                for (int n; (n = socket.getInputStream().read(buffer)) >= 0; ) {
                    all.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
                }
            } catch (SocketException reset) {
                assertThat(all).isNotEmpty(); // What was sent after the reply resets it.
            }
            dripping.interrupt();
            return all.toString();
        }
    }
}
