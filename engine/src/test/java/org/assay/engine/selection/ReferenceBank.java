package org.assay.engine.selection;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.assay.engine.bank.Item;
import org.assay.engine.bank.ItemId;
import org.assay.engine.bank.Skill;
import org.assay.engine.bank.SkillId;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.bank.SkillSet;
import org.assay.engine.bank.TopicId;
import org.assay.engine.grading.AnswerKey;
import org.assay.engine.irt.ItemParameters;

/** The skills and challenges of a vector as a pool. */
record ReferenceBank(
        SkillPool pool, Map<String, Integer> skillById, Map<String, JsonNode> challenges) {

    static ReferenceBank of(JsonNode c) {
        var itemsBySkill = new LinkedHashMap<String, List<Item>>();
        var challenges = new LinkedHashMap<String, JsonNode>();
        for (var challenge : c.get("challenges")) {
            challenges.put(challenge.get("id").asText(), challenge);
            itemsBySkill
                    .computeIfAbsent(challenge.get("skillId").asText(), _ -> new ArrayList<>())
                    .add(item(challenge));
        }
        var skills = new ArrayList<Skill>();
        var skillById = new LinkedHashMap<String, Integer>();
        for (var skill : c.get("skills")) {
            var id = skill.get("id").asText();
            skillById.put(id, skills.size());
            skills.add(
                    new Skill(
                            new SkillId(id),
                            new TopicId(skill.get("tube").asText()),
                            skill.get("level").asInt(),
                            itemsBySkill.getOrDefault(id, List.of())));
        }
        return new ReferenceBank(new SkillPool(skills), skillById, challenges);
    }

    /** A timer of 0 is a timer, as in the reference. */
    private static Item item(JsonNode challenge) {
        var timer = challenge.get("timer");
        return new Item(
                new ItemId(challenge.get("id").asText()),
                new SkillId(challenge.get("skillId").asText()),
                new AnswerKey.SingleChoice("right"),
                timer.isNull() ? OptionalInt.empty() : OptionalInt.of(timer.asInt()),
                false,
                new ItemParameters(1, 0, true));
    }

    /** The items that cannot be played any more: answered, or in another language. */
    long[] answeredOrForeign(JsonNode answers, String locale) {
        var closed = new long[(pool.itemCount() >>> 6) + 1];
        answers.forEach(answer -> close(closed, answer.get("challengeId").asText()));
        challenges.forEach(
                (id, challenge) -> {
                    if (challenge
                            .get("locales")
                            .valueStream()
                            .noneMatch(l -> l.asText().equals(locale))) {
                        close(closed, id);
                    }
                });
        return closed;
    }

    private void close(long[] closed, String challenge) {
        int ordinal = pool.ordinalOf(new ItemId(challenge));
        if (ordinal >= 0) {
            closed[ordinal >>> 6] |= 1L << ordinal;
        }
    }

    SkillEvidence evidence(JsonNode knowledgeElements) {
        var evidence = SkillEvidence.of(pool, untested(knowledgeElements));
        for (var element : knowledgeElements) {
            var skill = skillById.get(element.get("skillId").asText());
            if (skill != null && element.get("source").asText().equals("direct")) {
                evidence.addDirect(
                        pool.levelOf(skill), element.get("status").asText().equals("validated"));
            }
        }
        return evidence;
    }

    private SkillSet untested(JsonNode knowledgeElements) {
        var tested =
                knowledgeElements
                        .valueStream()
                        .map(element -> element.get("skillId").asText())
                        .collect(Collectors.toSet());
        var untested = new SkillSet.Builder(pool.skillCount());
        skillById.forEach(
                (id, skill) -> {
                    if (!tested.contains(id)) {
                        untested.add(skill);
                    }
                });
        return untested.build();
    }
}
