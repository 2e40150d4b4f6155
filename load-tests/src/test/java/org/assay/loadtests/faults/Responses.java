package org.assay.loadtests.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Bodies of responses to a question. */
final class Responses {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Responses() {}

    /** A valid one: the first choice, a text, the first of everything. */
    static String first(JsonNode challenge) {
        var choices = challenge.path("choices");
        return switch (challenge.path("type").asText()) {
            case "single-choice" -> body(challenge, choices.path(0).path("id"));
            case "multiple-choice" ->
                    body(challenge, NODES.arrayNode().add(choices.path(0).path("id")));
            case "short-answer", "number" -> numbered(challenge, 0);
            default -> skipped(challenge);
        };
    }

    /** Whether any number of different texts may be sent. */
    static boolean takesTexts(JsonNode challenge) {
        return switch (challenge.path("type").asText()) {
            case "short-answer", "number", "blanks", "interchangeable-blanks" -> true;
            default -> false;
        };
    }

    /** A body of its own for each number; the challenge must take texts. */
    static String numbered(JsonNode challenge, int number) {
        var text = Integer.toString(number);
        var blanks = challenge.path("blanks");
        if (blanks.isEmpty()) {
            return body(challenge, NODES.textNode(text));
        }
        var texts = NODES.objectNode();
        for (var blank : blanks) {
            var options = blank.path("options");
            texts.put(
                    blank.path("id").asText(),
                    options.isEmpty() ? text : options.path(0).path("id").asText());
        }
        return body(challenge, texts);
    }

    private static String skipped(JsonNode challenge) {
        return object(challenge).put("skipped", true).toString();
    }

    private static String body(JsonNode challenge, JsonNode value) {
        return object(challenge).set("value", value).toString();
    }

    private static ObjectNode object(JsonNode challenge) {
        return NODES.objectNode().put("challengeId", challenge.path("id").asText());
    }
}
