package org.assay.cache.bank.synthetic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SplittableRandom;
import org.assay.engine.grading.ResponseValue;

/** Items as a topic's file holds them. */
final class SyntheticItems {
    /** One item in so many has a timer, a file. */
    private static final int TIMED = 8;

    private static final int WITH_FILE = 10;
    private static final int MIN_TIMER_SECONDS = 60;
    private static final int MAX_TIMER_SECONDS = 300;
    private static final List<SyntheticType> TYPES = List.of(SyntheticType.values());
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SplittableRandom random;

    SyntheticItems(SplittableRandom random) {
        this.random = random;
    }

    /**
     * An item.
     *
     * @param skill the end of its id, such as 1-1-t3-l4
     */
    ObjectNode item(String skill, int variant) {
        var type = TYPES.get(random.nextInt(TYPES.size()));
        var id = type.idPrefix() + skill + "-v" + variant;
        var answers = SyntheticAnswers.of(id);
        var item = JSON.objectNode().put("id", id).put("type", type.type().code());
        if (random.nextInt(TIMED) == 0) {
            item.put("timerSeconds", random.nextInt(MIN_TIMER_SECONDS, MAX_TIMER_SECONDS + 1));
        }
        item.put("focusable", random.nextBoolean());
        item.set("instruction", SyntheticTexts.instruction(id, random));
        item.set("explanation", SyntheticTexts.explanation(id));
        if (random.nextInt(WITH_FILE) == 0) {
            item.put("doing", true);
            item.set("attachments", attachment());
        }
        item.set(
                "wrongAnswers", array(answers.wrong().stream().map(SyntheticItems::json).toList()));
        addAnswer(item, type, answers.right());
        return item;
    }

    private ArrayNode attachment() {
        var file = SyntheticFiles.TABLES.get(random.nextInt(SyntheticFiles.TABLES.size()));
        var attachment = JSON.objectNode().put("title", "table.csv");
        attachment.set("files", JSON.arrayNode().add(file));
        return JSON.arrayNode().add(attachment);
    }

    private static void addAnswer(ObjectNode item, SyntheticType type, ResponseValue right) {
        switch (type) {
            case SC, OR -> {
                item.set("choices", SyntheticTexts.choices(SyntheticAnswers.FOUR));
                item.set("answer", json(right));
            }
            case MC -> {
                item.set("choices", SyntheticTexts.choices(SyntheticAnswers.FIVE));
                item.set("answer", json(right));
            }
            case SA -> item.set("answer", accept(json(right).textValue()));
            case NU -> item.set("answer", value(json(right).textValue()));
            case BL -> item.set("blanks", blanks(json(right)));
            case IB -> {
                item.set("blanks", array(List.of(blank("one"), blank("two"))));
                var groups = JSON.arrayNode();
                json(right).forEach(text -> groups.add(JSON.arrayNode().add(text)));
                item.set("answer", JSON.objectNode().set("groups", groups));
            }
        }
    }

    private static ArrayNode blanks(JsonNode right) {
        var word = blank("word");
        word.set("answer", accept(right.path("word").textValue()));
        var number = blank("number");
        number.set("answer", value(right.path("number").textValue()));
        var choice = blank("choice");
        choice.set("options", SyntheticTexts.choices(SyntheticAnswers.FOUR));
        choice.set("answer", right.path("choice"));
        return array(List.of(word, number, choice));
    }

    private static ObjectNode blank(String id) {
        return JSON.objectNode().put("id", id).put("label", id);
    }

    private static JsonNode accept(String text) {
        return JSON.objectNode().set("accept", JSON.arrayNode().add(text));
    }

    private static JsonNode value(String number) {
        return JSON.objectNode().put("value", Integer.parseInt(number));
    }

    private static JsonNode json(ResponseValue value) {
        return switch (value) {
            case ResponseValue.Text(var text) -> JSON.textNode(text);
            case ResponseValue.Ids(var ids) -> {
                var array = JSON.arrayNode();
                ids.forEach(array::add);
                yield array;
            }
            case ResponseValue.Blanks(var texts) -> {
                var object = JSON.objectNode();
                texts.forEach(object::put);
                yield object;
            }
        };
    }

    private static ArrayNode array(List<? extends JsonNode> elements) {
        return JSON.arrayNode().addAll(elements);
    }
}
