package org.assay.cache.bank.synthetic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.assay.cache.bank.BankSource;
import org.assay.cache.bank.synthetic.SyntheticBank.Size;

/** The files of a synthetic bank: JSON, which is read faster than YAML. */
final class SyntheticFiles {
    static final List<String> COMPETENCIES =
            List.of(
                    "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4",
                    "4.1", "4.2", "4.3", "5.1", "5.2");

    /** Paths below files/ of what items offer. */
    static final List<String> TABLES = List.of("shared/loans-1.csv", "shared/loans-2.csv");

    private static final String COLOUR = "#1d4ed8";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonMapper mapper = new JsonMapper();
    private final Size size;
    private final SyntheticItems items;

    SyntheticFiles(Size size, long seed) {
        this.size = size;
        this.items = new SyntheticItems(new SplittableRandom(seed));
    }

    BankSource write() {
        var files = new TreeMap<String, byte[]>();
        var codes = COMPETENCIES.subList(0, size.competencies());
        files.put("framework.yaml", bytes(framework(codes)));
        TABLES.forEach(table -> files.put("files/" + table, table(table)));
        for (var code : codes) {
            for (int topic = 1; topic <= size.topics(); topic++) {
                var id = "s-" + code.replace('.', '-') + "-t" + topic;
                files.put("topics/" + code + "/" + id + ".json", bytes(topic(id, code)));
            }
        }
        return new BankSource(files, List.of());
    }

    private static byte[] table(String name) {
        return ("title;loans\r\n" + name + ";12\r\nThe sea;7\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode framework(List<String> codes) {
        var framework = JSON.objectNode().put("format", 1);
        framework.set("title", SyntheticTexts.text("Cadre d’essai", "Trial framework"));
        framework
                .putArray("levelCeilings")
                .add(JSON.objectNode().put("from", "2020-01-01").put("level", 6));
        var areas = framework.putArray("areas");
        codes.stream()
                .map(code -> code.substring(0, 1))
                .distinct()
                .forEach(area -> areas.add(area(area, codes)));
        return framework;
    }

    private static ObjectNode area(String area, List<String> codes) {
        var node = JSON.objectNode().put("code", area).put("colour", COLOUR);
        node.set("title", SyntheticTexts.text("Domaine " + area, "Area " + area));
        var competencies = node.putArray("competencies");
        for (var code : codes) {
            if (code.startsWith(area)) {
                var competency = competencies.addObject().put("code", code);
                competency.set(
                        "title", SyntheticTexts.text("Compétence " + code, "Competency " + code));
                competency.set("description", SyntheticTexts.text("Pour l’essai.", "For trial."));
            }
        }
        return node;
    }

    private ObjectNode topic(String id, String competency) {
        var topic = JSON.objectNode().put("format", 1).put("id", id).put("competency", competency);
        topic.set("title", SyntheticTexts.text("Sujet " + id, "Topic " + id));
        topic.set("description", SyntheticTexts.text("Pour l’essai.", "For trial."));
        topic.putArray("tutorials").add(tutorial(id + "-help"));
        var skills = topic.putArray("skills");
        for (int level = 1; level <= size.levels(); level++) {
            skills.add(skill(id, level));
        }
        return topic;
    }

    private static ObjectNode tutorial(String id) {
        var tutorial = JSON.objectNode().put("id", id).put("format", "page").put("minutes", 2);
        tutorial.set("title", SyntheticTexts.text("Lire un tableau", "Reading a table"));
        tutorial.set("body", SyntheticTexts.tutorialBody());
        return tutorial;
    }

    private ObjectNode skill(String topic, int level) {
        var skill = JSON.objectNode().put("level", level);
        skill.set("description", SyntheticTexts.text("Lire un tableau.", "Read a table."));
        skill.set("hint", SyntheticTexts.text("Regardez l’en-tête.", "Look at the header."));
        skill.putArray("tutorials").add(topic + "-help");
        var variants = skill.putArray("items");
        for (int variant = 1; variant <= size.variants(); variant++) {
            variants.add(items.item(topic.substring("s-".length()) + "-l" + level, variant));
        }
        return skill;
    }

    private byte[] bytes(ObjectNode node) {
        try {
            return mapper.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }
}
