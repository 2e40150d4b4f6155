package org.assay.cache.bank.synthetic;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Texts of the length that authors write, in both languages; they name their item and say little.
 */
final class SyntheticTexts {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MAX_SENTENCES = 4;

    private SyntheticTexts() {}

    static ObjectNode text(String fr, String en) {
        return JSON.objectNode().put("fr", fr).put("en", en);
    }

    static ObjectNode instruction(String id, SplittableRandom random) {
        int sentences = random.nextInt(1, MAX_SENTENCES + 1);
        return text(
                "**Épreuve "
                        + id
                        + ".** "
                        + ("Consultez le tableau des emprunts de la médiathèque, trié par date, puis"
                                        + " répondez à la question posée. ")
                                .repeat(sentences)
                        + "\n\n| Titre | Emprunts |\n|---|---|\n| Les étoiles | 12 |\n| La mer | 7 |",
                "**Item "
                        + id
                        + ".** "
                        + "Look at the table of the library's loans, sorted by date, then answer the question asked. "
                                .repeat(sentences)
                        + "\n\n| Title | Loans |\n|---|---|\n| The stars | 12 |\n| The sea | 7 |");
    }

    static ObjectNode explanation(String id) {
        return text(
                "La réponse se déduit de l’identifiant `" + id + "`, comme le dit le générateur.",
                "The answer follows from the id `" + id + "`, as the generator says.");
    }

    static ArrayNode choices(List<String> ids) {
        var choices = JSON.arrayNode();
        for (var id : ids) {
            var choice = JSON.objectNode().put("id", id);
            choice.set("text", text("la proposition " + id, "the proposal " + id));
            choices.add(choice);
        }
        return choices;
    }

    static ObjectNode tutorialBody() {
        return text(
                "Un tableau se lit par lignes et par colonnes. ".repeat(12),
                "A table is read by rows and by columns. ".repeat(12));
    }
}
