package org.assay.cache.bank;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** Banks written out in a test: a framework of competency 1.1, and what the test puts into it. */
final class BankText {
    static final String TOPIC = "topics/1.1/web-addresses.yaml";

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    private BankText() {}

    static BankText withFramework() {
        return new BankText()
                .with(
                        "framework.yaml",
                        """
                        format: 1
                        title: {fr: Cadre, en: Framework}
                        levelCeilings: [{from: "2020-01-01", level: 6}]
                        areas:
                          - code: "1"
                            title: {fr: Données, en: Data}
                            colour: "#1a8c89"
                            competencies:
                              - code: "1.1"
                                title: {fr: Chercher, en: Searching}
                                description: {fr: Trouver., en: Find.}
                        """);
    }

    BankText with(String path, String content) {
        return with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    BankText with(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    /** Adds a topic of one skill of level 1 with the items given, each in YAML. */
    BankText withItems(String... items) {
        return with(TOPIC, topic(items));
    }

    /** Adds a topic of one item, {@code simulated}, whose simulator shows the data, in YAML. */
    BankText withSimulator(String data) {
        return with("simulators/common.css", "")
                .with("simulators/common.js", "")
                .with(
                        "simulators/lamp.html",
                        """
                        <link rel="stylesheet" href="common.css">
                        <script src="common.js"></script>
                        """)
                .withItems(
                        singleChoice("simulated")
                                + """
                                simulator:
                                  name: lamp
                                  title: x
                                  data: %s
                                  walkthrough: [{at: x, press: Enter}]
                                """
                                        .formatted(data));
    }

    static String topic(String... items) {
        var topic =
                new StringBuilder(
                        """
                        format: 1
                        id: web-addresses
                        competency: "1.1"
                        title: {fr: Adresses, en: Addresses}
                        description: {fr: Lire une adresse., en: Read an address.}
                        tutorials:
                          - id: anatomy
                            title: {fr: Anatomie, en: Anatomy}
                            format: page
                            minutes: 3
                            body: {fr: Une adresse…, en: An address…}
                        skills:
                          - level: 1
                            description: {fr: Lire., en: Read.}
                            hint: {fr: Regarder., en: Look.}
                            tutorials: [anatomy]
                            items:
                        """);
        for (var item : items) {
            var lines = item.lines().toList();
            topic.append("      - ").append(lines.getFirst()).append('\n');
            lines.stream()
                    .skip(1)
                    .forEach(line -> topic.append("        ").append(line).append('\n'));
        }
        return topic.toString();
    }

    /** An item with all that every type asks for. */
    static String item(String id, String type, String rest) {
        return """
        id: %s
        type: %s
        instruction: {fr: Choisir., en: Choose.}
        explanation: {fr: Ainsi., en: Thus.}
        """
                        .formatted(id, type)
                + rest;
    }

    static String singleChoice(String id) {
        return item(
                id,
                "single-choice",
                """
                choices: [{id: a, text: un}, {id: b, text: deux}, {id: c, text: trois}]
                answer: b
                wrongAnswers: [a, c]
                """);
    }

    BankSource source() {
        return new BankSource(files, List.of());
    }

    LoadedBank load() {
        return BankFiles.load(source());
    }
}
