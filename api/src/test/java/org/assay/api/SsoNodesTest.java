package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.assay.api.OpenIdProvider.Visit;
import org.assay.api.http.ProblemType;
import org.junit.jupiter.api.Test;

/** Single sign-on on two nodes, with Redis and without. */
class SsoNodesTest {
    private static final ExternalNodes NODES = ExternalNodes.get();

    private static HttpResponse<String> post(int node, String path, JsonObject body) {
        try {
            return ApiClient.raw(
                    HttpRequest.newBuilder(URI.create(NODES.address(node) + path))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body.encode())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> begin(int node) {
        return post(
                node,
                "/api/v1/sso/school/authorizations",
                new JsonObject().put("redirectUri", OpenIdProvider.REDIRECT));
    }

    private static JsonObject away(HttpResponse<String> begun) {
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        return new SsoVisit("school", new JsonObject(begun.body()))
                .away(Visit.of(SsoVisit.newSubject()));
    }

    private static HttpResponse<String> end(int node, JsonObject back) {
        return post(node, "/api/v1/sso/school/sign-ins", back);
    }

    private static void isUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(new JsonObject(answer.body()).getString("type"))
                .isEqualTo(ProblemType.UNAVAILABLE.uri());
    }

    @Test
    void whatBeganOnOneNodeEndsOnAnotherOnce() {
        var back = away(begin(0));
        assertThat(end(1, back).statusCode()).isEqualTo(202);
        assertThat(end(0, back).statusCode()).isEqualTo(400);
    }

    @Test
    void withoutRedisNobodyIsSignedInAndItIsSaidWhy() throws IOException {
        var back = away(begin(0));
        NODES.services().killRedis();
        try {
            isUnavailable(end(0, back));
            isUnavailable(end(1, back));
            isUnavailable(begin(0));
        } finally {
            NODES.services().startRedis();
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> begin(0).statusCode() == 201);
        // Redis may have lost what began just before it died: then it is to be begun again.
        assertThat(end(0, back).statusCode()).isIn(202, 400);
        assertThat(end(0, back).statusCode()).isEqualTo(400);
        assertThat(end(1, away(begin(0))).statusCode()).isEqualTo(202);
    }
}
