package org.assay.loadtests.learner;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.assay.cache.bank.synthetic.SyntheticBank;
import org.assay.engine.bank.ItemId;
import org.assay.engine.grading.ResponseValue;

/**
 * A learner of a level. On an item of a synthetic bank it is right with probability {@code 1 / (1 +
 * exp(-2.5 (level + 0.5 - l)))}, l being the level of the item's skill, and knows what the server
 * must say to it. On any other bank it takes the first choice, or types 42.
 *
 * @param level 0 to 8
 */
record SimulatedLearner(int level) {
    private static final Pattern SYNTHETIC = Pattern.compile("s-[a-z]{2}-.*-l([1-8])-v[0-9]+");
    private static final double STEEPNESS = 2.5;
    private static final double HALF = 0.5;
    private static final int HIGHEST = 8;
    private static final String ANY_RESULT = "";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static SimulatedLearner ofAnyLevel(RandomGenerator random) {
        return new SimulatedLearner(random.nextInt(HIGHEST + 1));
    }

    Response respond(Question question, RandomGenerator random) {
        var synthetic = SYNTHETIC.matcher(question.challenge());
        if (!synthetic.matches()) {
            return new Response(question, anything(question), ANY_RESULT);
        }
        boolean right = succeedsAt(Integer.parseInt(synthetic.group(1)), random);
        var item = new ItemId(question.challenge());
        var value = right ? SyntheticBank.rightAnswer(item) : SyntheticBank.wrongAnswer(item);
        return new Response(question, body(question, value), right ? "CORRECT" : "INCORRECT");
    }

    private boolean succeedsAt(int itemLevel, RandomGenerator random) {
        double probability = 1 / (1 + Math.exp(-STEEPNESS * (level + HALF - itemLevel)));
        return random.nextDouble() < probability;
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
