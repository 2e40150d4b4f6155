package org.assay.loadtests.learner;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.assay.engine.grading.ResponseValue;

/**
 * A learner who responds. On an item of a synthetic bank its ability decides, and it knows what the
 * server must say to it. On any other bank it takes the first choice, or types 42.
 */
record SimulatedLearner(Ability ability) {
    private static final Pattern SYNTHETIC = Pattern.compile("s-[a-z]{2}-.*-l[1-8]-v[0-9]+");
    private static final String ANY_RESULT = "";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static SimulatedLearner ofAnyLevel(RandomGenerator random) {
        return new SimulatedLearner(Ability.ofAnyLevel(random));
    }

    Response respond(Question question, RandomGenerator random) {
        if (!SYNTHETIC.matcher(question.challenge()).matches()) {
            return new Response(question, anything(question), ANY_RESULT);
        }
        var answer = ability.answer(question.challenge(), random);
        return new Response(
                question, body(question, answer.value()), answer.right() ? "CORRECT" : "INCORRECT");
    }

    private static ObjectNode anything(Question question) {
        var body = object(question);
        return switch (question.type()) {
            case "single-choice" -> body.put("value", question.firstChoice());
            case "multiple-choice" -> {
                body.putArray("value").add(question.firstChoice());
                yield body;
            }
            case "short-answer", "number" -> body.put("value", "42");
            default -> body.put("skipped", true);
        };
    }

    private static ObjectNode body(Question question, ResponseValue value) {
        var body = object(question);
        switch (value) {
            case ResponseValue.Text(var text) -> body.put("value", text);
            case ResponseValue.Ids(var ids) -> {
                var array = body.putArray("value");
                ids.forEach(array::add);
            }
            case ResponseValue.Blanks(var texts) -> {
                var blanks = body.putObject("value");
                texts.forEach(blanks::put);
            }
        }
        return body;
    }

    private static ObjectNode object(Question question) {
        return NODES.objectNode().put("challengeId", question.challenge());
    }
}
