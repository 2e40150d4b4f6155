package org.assay.loadtests;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.ThreadLocalRandom;
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
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /**
     * What is sent, and how it must be graded.
     *
     * @param expected a pattern of results
     */
    record Response(String body, String expected) {}

    static SimulatedLearner ofAnyLevel() {
        return new SimulatedLearner(ThreadLocalRandom.current().nextInt(HIGHEST + 1));
    }

    /**
     * Responds.
     *
     * @param firstChoice its id, or empty where there are no choices
     */
    Response respond(String challenge, String type, String firstChoice) {
        var synthetic = SYNTHETIC.matcher(challenge);
        if (!synthetic.matches()) {
            return new Response(anything(challenge, type, firstChoice), "[A-Z_]+");
        }
        boolean right = succeedsAt(Integer.parseInt(synthetic.group(1)));
        var item = new ItemId(challenge);
        var value = right ? SyntheticBank.rightAnswer(item) : SyntheticBank.wrongAnswer(item);
        return new Response(body(challenge, value), right ? "CORRECT" : "INCORRECT");
    }

    private boolean succeedsAt(int itemLevel) {
        double probability = 1 / (1 + Math.exp(-STEEPNESS * (level + HALF - itemLevel)));
        return ThreadLocalRandom.current().nextDouble() < probability;
    }

    private static String anything(String challenge, String type, String firstChoice) {
        var body = object(challenge);
        return switch (type) {
            case "single-choice" -> body.put("value", firstChoice).toString();
            case "multiple-choice" ->
                    body.set("value", NODES.arrayNode().add(firstChoice)).toString();
            case "short-answer", "number" -> body.put("value", "42").toString();
            default -> body.put("skipped", true).toString();
        };
    }

    private static String body(String challenge, ResponseValue value) {
        var body = object(challenge);
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
        return body.toString();
    }

    private static ObjectNode object(String challenge) {
        return NODES.objectNode().put("challengeId", challenge);
    }
}
