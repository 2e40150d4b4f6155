package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** A learner's client of whichever server it is pointed to. */
record PlainClient(String address, String token) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static PlainClient newLearner(String address) {
        var reply = new PlainClient(address, "").call("POST", "/api/v1/learners", "{}");
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(201);
        return new PlainClient(address, new JsonObject(reply.body()).getString("accessToken"));
    }

    /** The same learner at another server. */
    PlainClient at(String otherAddress) {
        return new PlainClient(otherAddress, token);
    }

    JsonObject start() {
        var reply =
                call(
                        "POST",
                        "/api/v1/assessments",
                        new JsonObject()
                                .put("purpose", "PLACEMENT")
                                .put("competency", "1.1")
                                .encode());
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(201);
        return new JsonObject(reply.body());
    }

    /** Responds to what comes next after a reply. */
    CompletableFuture<HttpResponse<String>> respond(
            String assessment, JsonObject to, String value) {
        var next = to.getJsonObject("next");
        return send(
                "PUT",
                "/api/v1/assessments/" + assessment + "/responses/" + next.getInteger("sequence"),
                new JsonObject()
                        .put("challengeId", next.getJsonObject("challenge").getString("id"))
                        .put("value", value)
                        .encode());
    }

    HttpResponse<String> get(String path) {
        return call("GET", path, "");
    }

    private HttpResponse<String> call(String method, String path, String body) {
        return send(method, path, body).join();
    }

    private CompletableFuture<HttpResponse<String>> send(String method, String path, String body) {
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.sendAsync(request.build(), BodyHandlers.ofString());
    }
}
