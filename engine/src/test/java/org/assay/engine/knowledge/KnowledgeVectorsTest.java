package org.assay.engine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.engine.Vectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KnowledgeVectorsTest {

    static Stream<JsonNode> cases() {
        return Vectors.cases("pix-knowledge-elements.json");
    }

    /**
     * The reference keeps an element per skill and asks only whether this assessment has one; we
     * keep a ladder (RULES.md decision 2). Where the elements of the tube before the response stand
     * as a ladder, both must come to the same statuses. Where they do not (a failed level below a
     * mastered one), or an element was reset, the ladder decides otherwise by that decision, and
     * only its own laws are checked.
     */
    @ParameterizedTest
    @MethodSource("cases")
    void aResponseTeachesTheLadderWhatTheReferenceInfers(JsonNode c) {
        var skill = skill(c, c.get("challengeSkillId").asText());
        boolean certification = c.get("assessment").get("type").asText().equals("CERTIFICATION");
        if (skill.isMissingNode() || certification) {
            assertThat(c.get("expected").get("knowledgeElements"))
                    .as("no target skill, or a certification: nothing is learnt")
                    .isEmpty();
            return;
        }
        var before = statuses(c, skill.get("tube").asText(), c.get("previousKnowledgeElements"));
        long ladder = ladderOf(before);
        int level = skill.get("level").asInt();
        boolean right = c.get("expected").get("result").asText().equals("ok");
        long after =
                right
                        ? TopicKnowledge.withSuccess(ladder, level)
                        : TopicKnowledge.withFailure(ladder, level, 1);
        if (stands(c, skill.get("tube").asText(), before, ladder)
                && TopicKnowledge.isUntested(ladder, level)) {
            var expected = new HashMap<>(before);
            expected.putAll(
                    statuses(
                            c,
                            skill.get("tube").asText(),
                            c.get("expected").get("knowledgeElements")));
            levels(c, skill.get("tube").asText())
                    .forEach(
                            l ->
                                    assertThat(status(after, l))
                                            .as("level " + l)
                                            .isEqualTo(expected.getOrDefault(l, "untested")));
        } else {
            assertThat(TopicKnowledge.floor(after))
                    .isGreaterThanOrEqualTo(TopicKnowledge.floor(ladder));
            assertThat(TopicKnowledge.isUntested(after, level)).isFalse();
        }
    }

    private static JsonNode skill(JsonNode c, String id) {
        return c.get("skills")
                .valueStream()
                .filter(s -> s.get("id").asText().equals(id))
                .findFirst()
                .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    private static Map<Integer, String> statuses(JsonNode c, String tube, JsonNode elements) {
        var statuses = new HashMap<Integer, String>();
        for (var element : elements) {
            var skill = skill(c, element.get("skillId").asText());
            if (skill.path("tube").asText().equals(tube)) {
                statuses.put(skill.get("level").asInt(), element.get("status").asText());
            }
        }
        return statuses;
    }

    private static Set<Integer> levels(JsonNode c, String tube) {
        var levels = new TreeSet<Integer>();
        c.get("skills")
                .valueStream()
                .filter(s -> s.get("tube").asText().equals(tube))
                .forEach(s -> levels.add(s.get("level").asInt()));
        return levels;
    }

    private static long ladderOf(Map<Integer, String> statuses) {
        long ladder = TopicKnowledge.EMPTY;
        for (var entry : statuses.entrySet()) {
            ladder =
                    switch (entry.getValue()) {
                        case "validated" -> TopicKnowledge.withSuccess(ladder, entry.getKey());
                        case "invalidated" -> TopicKnowledge.withFailure(ladder, entry.getKey(), 1);
                        default -> ladder;
                    };
        }
        return ladder;
    }

    private static boolean stands(
            JsonNode c, String tube, Map<Integer, String> statuses, long ladder) {
        boolean oneSkillALevel =
                c.get("skills")
                                .valueStream()
                                .filter(s -> s.get("tube").asText().equals(tube))
                                .count()
                        == levels(c, tube).size();
        return oneSkillALevel
                && levels(c, tube).stream()
                        .allMatch(
                                l ->
                                        status(ladder, l)
                                                .equals(statuses.getOrDefault(l, "untested")));
    }

    private static String status(long ladder, int level) {
        return TopicKnowledge.isMastered(ladder, level)
                ? "validated"
                : TopicKnowledge.isFailed(ladder, level) ? "invalidated" : "untested";
    }
}
