package org.assay.loadtests.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.assay.loadtests.faults.Api.Reply;
import org.assay.loadtests.ledger.LedgerLine;

/**
 * One question of a learner's running placement.
 *
 * @param challenge what is asked, as the server served it
 */
record Placement(String token, String assessment, int sequence, JsonNode challenge) {
    private static final JsonMapper JSON = new JsonMapper();

    /** A new learner before the first question of a competency. */
    static Placement begin(Api api, String competency) throws InterruptedException {
        var learner = api.insist("POST", "/api/v1/learners", "", "{}");
        var token = json(expect(201, learner)).path("accessToken").asText();
        var body = "{\"purpose\":\"PLACEMENT\",\"competency\":\"" + competency + "\"}";
        var started = api.insist("POST", "/api/v1/assessments", token, body);
        // 200 when a start whose reply was lost is asked again.
        var assessment = json(started);
        return question(token, assessment.path("id").asText(), assessment)
                .orElseThrow(() -> new IllegalStateException(started.toString()));
    }

    /** The question that a reply brought; empty at the end. */
    Optional<Placement> after(Reply reply) {
        return question(token, assessment, json(reply));
    }

    /** How many responses the server has recorded for this test. */
    int recorded(Api api) throws InterruptedException {
        var path = "/api/v1/assessments/" + assessment + "/responses";
        return json(api.insist("GET", path, token, "")).path("responses").size();
    }

    /** A response to it, for the ledger. */
    LedgerLine line(String body, Reply reply) {
        return LedgerLine.of(
                UUID.fromString(assessment),
                sequence,
                (ObjectNode) json(body),
                reply.status(),
                reply.body());
    }

    String path() {
        return "/api/v1/assessments/" + assessment + "/responses/" + sequence;
    }

    static JsonNode json(Reply reply) {
        return json(reply.body());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reply expect(int status, Reply reply) {
        if (reply.status() != status) {
            throw new IllegalStateException("not " + status + ": " + reply);
        }
        return reply;
    }

    private static Optional<Placement> question(String token, String id, JsonNode reply) {
        var next = reply.path("next");
        return next.isObject()
                ? Optional.of(
                        new Placement(
                                token, id, next.path("sequence").asInt(), next.path("challenge")))
                : Optional.empty();
    }
}
