package org.assay.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.assay.cache.bank.BankSource;

/**
 * A bank of four topics of five levels in 1.1, named against the order of their ids, two variants
 * each, whose right answer is the choice {@code right}; and one topic of one level in 1.2 whose
 * simulator gives the answer, {@code GREEN}.
 */
final class SmallBank {

    private static final String LAMP =
            """
            <!DOCTYPE html>
            <html lang="fr">
            <head><meta charset="utf-8"><title>Lampe</title>
            <link rel="stylesheet" href="common.css">
            <script src="common.js"></script>
            </head>
            <body>
            <script>
            assay.simulator({ fr: { title: 'Lampe' }, en: { title: 'Lamp' } }, (root, data) => {
              root.append(assay.el('button', { onclick: () => assay.answer(data.colour) }, 'Allumer'));
            });
            </script>
            </body>
            </html>
            """;

    private static final String SIMULATED =
            """
            format: 1
            id: simulated
            competency: "1.2"
            title: {fr: Sujet, en: Topic}
            description: {fr: Un sujet, en: A topic}
            tutorials:
              - {id: help-lamp, title: {fr: Aide, en: Help}, format: page, minutes: 2, body: {fr: Texte, en: Text}}
            skills:
              - level: 1
                description: {fr: Savoir, en: Know}
                hint: {fr: Cherchez, en: Search}
                tutorials: [help-lamp]
                items:
                  - id: lamp
                    type: short-answer
                    instruction: {fr: Allumez la lampe, en: Light the lamp}
                    simulator:
                      name: lamp
                      title: {fr: La lampe, en: The lamp}
                      data: {name: {fr: Lampe, en: Lamp}, watts: [7, 2.5, null], colour: GREEN}
                      walkthrough: [{at: Allumer, press: Enter}]
                    answer: {accept: [GREEN], tolerateTypos: false}
                    wrongAnswers: [RED, BLUE, BLACK]
                    explanation: {fr: Parce que, en: Because}
            """;

    private SmallBank() {}

    static BankSource source() {
        try {
            var files = new TreeMap<String, byte[]>();
            var shipped = Path.of(System.getProperty("assay.home"), "config/item-bank");
            for (var path :
                    List.of("framework.yaml", "simulators/common.css", "simulators/common.js")) {
                files.put(path, Files.readAllBytes(shipped.resolve(path)));
            }
            files.put("simulators/lamp.html", LAMP.getBytes(StandardCharsets.UTF_8));
            files.put("topics/1.2/simulated.yaml", SIMULATED.getBytes(StandardCharsets.UTF_8));
            files.put("files/note.txt", "A note.".getBytes(StandardCharsets.UTF_8));
            for (int topic = 0; topic < 4; topic++) {
                files.put(
                        "topics/1.1/topic-" + topic + ".yaml",
                        topic(topic).getBytes(StandardCharsets.UTF_8));
            }
            return new BankSource(files, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes its files into a folder, which a server can be pointed to; returns the folder. */
    static Path writeTo(Path folder) throws IOException {
        for (var file : source().files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, file.getValue());
        }
        return folder;
    }

    private static String topic(int topic) {
        var yaml = new StringBuilder();
        yaml.append(
                """
                format: 1
                id: topic-%d
                competency: "1.1"
                title: {fr: Sujet %d, en: Topic %d}
                description: {fr: Un sujet, en: A topic}
                tutorials:
                  - {id: help-%d, title: {fr: Aide, en: Help}, format: page, minutes: 2, body: {fr: Texte, en: Text}}
                skills:
                """
                        .formatted(topic, 3 - topic, 3 - topic, topic));
        for (int level = 1; level <= 5; level++) {
            yaml.append(
                    """
                      - level: %d
                        description: {fr: Savoir, en: Know}
                        hint: {fr: Cherchez, en: Search}
                        tutorials: [help-%d]
                        items:
                    """
                            .formatted(level, topic));
            for (var variant : new String[] {"a", "b"}) {
                yaml.append(
                        """
                              - id: item-%d-%d%s
                                type: single-choice
                                instruction: {fr: Choisissez, en: Choose}
                                attachments: [{title: {fr: Note, en: Note}, files: [note.txt]}]
                                choices: [{id: right, text: {fr: Oui, en: "Yes"}}, {id: wrong, text: {fr: Non, en: "No"}}, {id: other, text: {fr: Autre, en: Other}}, {id: none, text: {fr: Aucun, en: None}}]
                                answer: right
                                wrongAnswers: [wrong, other, none]
                                explanation: {fr: Parce que, en: Because}
                        """
                                .formatted(topic, level, variant));
            }
        }
        return yaml.toString();
    }
}
