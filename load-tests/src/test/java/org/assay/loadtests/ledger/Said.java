package org.assay.loadtests.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a reply to a response told the learner, apart from texts: its result, level-up, progress,
 * and the next item or the score. A journal's row implies the same fields, which makes both
 * comparable.
 */
public record Said(ObjectNode fields) {
    private static final String LEVEL_UP = "levelUp";

    /** Of a reply of the server. */
    public static Said ofReply(JsonNode reply) {
        var progress = reply.path("progress");
        var fields = fields(reply, progress);
        if (reply.has(LEVEL_UP)) {
            fields.put(LEVEL_UP, reply.path(LEVEL_UP).path("level").asInt());
        }
        return reply.has("next")
                ? asks(fields, reply.path("next").path("challenge").path("id").asText())
                : ends(fields, reply.path("score"));
    }

    /** Of the payload of a row of the journal. */
    static Said ofPayload(JsonNode payload) {
        var fields = fields(payload, payload);
        if (payload.has(LEVEL_UP)) {
            fields.put(LEVEL_UP, payload.path(LEVEL_UP).asInt());
        }
        return payload.has("next")
                ? asks(fields, payload.path("next").path("item").asText())
                : ends(fields, payload.path("reached"));
    }

    private static ObjectNode fields(JsonNode reply, JsonNode progress) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("result", reply.path("result").asText())
                .put("assessedSkills", progress.path("assessedSkills").asInt())
                .put("targetSkills", progress.path("targetSkills").asInt())
                .put("checkpoint", reply.path("checkpoint").asBoolean());
    }

    private static Said asks(ObjectNode fields, String item) {
        return new Said(fields.put("next", item));
    }

    private static Said ends(ObjectNode fields, JsonNode score) {
        return new Said(
                fields.put("points", score.path("points").asInt())
                        .put("level", score.path("level").asInt())
                        .put("pointsToNextLevel", score.path("pointsToNextLevel").asInt()));
    }
}
