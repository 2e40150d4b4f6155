package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.validation.ResponseValidator;
import io.vertx.openapi.validation.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A client that believes nothing: every reply of an operation is checked against the contract. */
final class ApiClient {
    private static final RunningServer RUNNING = RunningServer.get();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ResponseValidator VALIDATOR =
            ResponseValidator.create(RUNNING.vertx(), Library.contract(RUNNING.vertx()));

    private final String token;

    private ApiClient(String token) {
        this.token = token;
    }

    /** A reply. */
    record Reply(int status, String body) {
        JsonObject json() {
            return new JsonObject(body);
        }

        String problem() {
            return json().getString("type");
        }
    }

    static ApiClient learner() {
        var reply = new ApiClient("").call("createLearner", "POST", "/api/v1/learners", "{}");
        assertThat(reply.status()).isEqualTo(201);
        return new ApiClient(reply.json().getString("accessToken"));
    }

    static ApiClient withToken(String token) {
        return new ApiClient(token);
    }

    JsonObject start(String competency) {
        var reply = call("startAssessment", "POST", "/api/v1/assessments", startBody(competency));
        assertThat(reply.status()).as(reply.body()).isIn(200, 201);
        return reply.json();
    }

    static String startBody(String competency) {
        return "{\"purpose\":\"PLACEMENT\",\"competency\":\"" + competency + "\"}";
    }

    Reply respond(String assessment, int sequence, String challenge, String value) {
        return call(
                "submitResponse",
                "PUT",
                path(assessment, sequence),
                responseBody(challenge, value));
    }

    CompletableFuture<Reply> respondAsync(
            String assessment, int sequence, String challenge, String value) {
        return send("PUT", path(assessment, sequence), responseBody(challenge, value))
                .thenApply(ApiClient::reply);
    }

    CompletableFuture<Reply> startAsync(String competency) {
        return send("POST", "/api/v1/assessments", startBody(competency))
                .thenApply(ApiClient::reply);
    }

    private static String path(String assessment, int sequence) {
        return "/api/v1/assessments/" + assessment + "/responses/" + sequence;
    }

    static String responseBody(String challenge, String value) {
        return new JsonObject().put("challengeId", challenge).put("value", value).encode();
    }

    /** Takes a test to its end, always with the same answer; returns the last reply. */
    JsonObject takeWhole(JsonObject assessment, String answer) {
        var next = assessment.getJsonObject("next");
        JsonObject last = assessment;
        while (next != null) {
            var challenge = next.getJsonObject("challenge").getString("id");
            var reply =
                    respond(
                            assessment.getString("id"),
                            next.getInteger("sequence"),
                            challenge,
                            answer);
            assertThat(reply.status()).as(reply.body()).isEqualTo(200);
            last = reply.json();
            next = last.getJsonObject("next");
        }
        return last;
    }

    Reply get(String operation, String path) {
        return call(operation, "GET", path, "");
    }

    Reply call(String operation, String method, String path, String body) {
        return call(operation, method, path, body, UUID.randomUUID().toString());
    }

    /** As above, with the key that makes a request safe to repeat. */
    Reply call(String operation, String method, String path, String body, String key) {
        var response = send(method, path, body, key).join();
        validate(operation, response);
        return reply(response);
    }

    private static Reply reply(HttpResponse<String> response) {
        return new Reply(response.statusCode(), response.body());
    }

    private CompletableFuture<HttpResponse<String>> send(String method, String path, String body) {
        return send(method, path, body, UUID.randomUUID().toString());
    }

    private CompletableFuture<HttpResponse<String>> send(
            String method, String path, String body, String key) {
        var request = HttpRequest.newBuilder(URI.create(RUNNING.url(path)));
        request.header("Idempotency-Key", key).header("Accept-Language", "fr");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        request.method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return HTTP.sendAsync(request.build(), BodyHandlers.ofString());
    }

    static HttpResponse<String> raw(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static void validate(String operation, HttpResponse<String> response) {
        var type = response.headers().firstValue("Content-Type").orElse("");
        assertThat(type)
                .isEqualTo(
                        response.statusCode() < 400
                                ? "application/json"
                                : "application/problem+json");
        VALIDATOR
                .validate(
                        ValidatableResponse.create(
                                response.statusCode(),
                                Buffer.buffer(response.body()),
                                "application/json"),
                        operation)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }
}
