package org.assay.engine.grading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.engine.Vectors;
import org.assay.engine.grading.AnswerKey.BlankRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GradingVectorsTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    private static final String ALL_BLANKS = "every blank must be answered (RULES.md 4)";
    private static final String NO_PARTIAL =
            "interchangeable answers: greedy, all or nothing (RULES.md 4)";
    private static final String BOTH_SIDES =
            "accepted texts get the same treatments as the response (RULES_REFERENCE 1.3)";
    private static final String SET = "a choice is chosen once or not at all";
    private static final String TEXT = "a blank holds a text, not a list";

    /** The cases in which we decide otherwise: by id, with the reason. */
    private static final Map<String, String> OTHERWISE =
            Map.ofEntries(
                    Map.entry("g-38", SET),
                    Map.entry("g-44", SET),
                    Map.entry("g-46", SET),
                    Map.entry("g-54", SET),
                    Map.entry("g-288", ALL_BLANKS),
                    Map.entry("g-352", BOTH_SIDES),
                    Map.entry("g-354", BOTH_SIDES),
                    Map.entry("g-366", NO_PARTIAL),
                    Map.entry("g-374", NO_PARTIAL),
                    Map.entry("g-384", TEXT));

    static Stream<JsonNode> cases() {
        return Vectors.cases("pix-grading.json");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void responsesAreGradedAsInTheReferenceUnlessListed(JsonNode c) throws JsonProcessingException {
        boolean reference = c.get("expected").path("result").asText().equals("ok");
        boolean listed = OTHERWISE.containsKey(c.get("id").asText());
        assertThat(ours(c)).as(c.toString()).isEqualTo(reference != listed);
    }

    private static boolean ours(JsonNode c) throws JsonProcessingException {
        return switch (c.get("group").asText()) {
            case "qcu" ->
                    Grader.isRight(
                            new AnswerKey.SingleChoice(c.get("solution").asText()),
                            new ResponseValue.Text(c.get("answer").asText()));
            case "qcm" ->
                    Grader.isRight(
                            new AnswerKey.MultipleChoice(new HashSet<>(ids(c.get("solution")))),
                            new ResponseValue.Ids(ids(c.get("answer"))));
            case "qroc", "qroc-number" -> text(c);
            case "qrocm-ind" -> independent(c);
            case "qrocm-dep" -> interchangeable(c);
            default -> throw new IllegalArgumentException(c.toString());
        };
    }

    private static List<String> ids(JsonNode joined) {
        return Stream.of(joined.asText().split(",", -1)).map(Treatments::trim).toList();
    }

    private static boolean text(JsonNode c) {
        if (!c.get("answer").isTextual() || !c.get("solution").isTextual()) {
            return false;
        }
        var accepted =
                Stream.of(c.get("solution").asText().split("\n"))
                        .filter(s -> !s.isEmpty())
                        .toList();
        if (firstIsSelect(c.get("qrocBlocksTypes"))) {
            return dropDown(accepted).options().contains(Treatments.pre(c.get("answer").asText()));
        }
        return Grader.isRight(
                new AnswerKey.ShortAnswer(
                        rule(c, accepted), c.get("format").asText().equals("nombre")),
                new ResponseValue.Text(c.get("answer").asText()));
    }

    /** Drop-downs answer with ids here; in the reference with texts, after the pre-treatment. */
    private static BlankRule.DropDown dropDown(List<String> accepted) {
        return new BlankRule.DropDown(
                Set.copyOf(accepted.stream().map(Treatments::pre).distinct().toList()));
    }

    private static boolean firstIsSelect(JsonNode types) {
        return types.isObject()
                && types.properties().iterator().next().getValue().asText().equals("select");
    }

    private static boolean isSelect(JsonNode types, String key) {
        return types.path(key).asText().equals("select");
    }

    private static TextRule rule(JsonNode c, List<String> accepted) {
        return new TextRule(
                accepted,
                c.get("t1").asBoolean(),
                c.get("t2").asBoolean(),
                c.get("t3").asBoolean());
    }

    private static boolean independent(JsonNode c) throws JsonProcessingException {
        var rules = new TreeMap<String, BlankRule>();
        yaml(c.get("solution").asText())
                .properties()
                .forEach(
                        blank -> {
                            var accepted = texts(blank.getValue());
                            rules.put(
                                    blank.getKey(),
                                    isSelect(c.get("qrocBlocksTypes"), blank.getKey())
                                            ? dropDown(accepted)
                                            : new BlankRule.Typed(rule(c, accepted), false));
                        });
        return Grader.isRight(new AnswerKey.Blanks(rules), new ResponseValue.Blanks(answers(c)));
    }

    private static boolean interchangeable(JsonNode c) throws JsonProcessingException {
        var groups = new ArrayList<TextRule>();
        yaml(c.get("solution").asText()).forEach(group -> groups.add(rule(c, texts(group))));
        var answers = answers(c);
        var blanks = answers.isEmpty() ? List.of("a") : List.copyOf(answers.keySet());
        return Grader.isRight(
                new AnswerKey.Interchangeable(blanks, groups), new ResponseValue.Blanks(answers));
    }

    private static TreeMap<String, String> answers(JsonNode c) {
        var answers = new TreeMap<String, String>();
        try {
            yaml(c.get("answer").asText())
                    .properties()
                    .forEach(answer -> answers.put(answer.getKey(), answer.getValue().asText("")));
        } catch (JsonProcessingException e) {
            answers.clear(); // The reference throws; a client of ours sends a JSON object.
        }
        return answers;
    }

    private static JsonNode yaml(String text) throws JsonProcessingException {
        var read = YAML.readTree(text);
        return read.isObject() ? read : YAML.createObjectNode();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(one -> one.asText("")).toList();
    }
}
