package org.assay.api.simulators;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.cache.bank.Language;

/**
 * An item with a simulator, and how its author says that it is done.
 *
 * @param walkthrough steps, as they stand in the file
 */
record SimulatedItem(String simulator, String id, List<JsonNode> walkthrough) {

    SimulatedItem {
        walkthrough = List.copyOf(walkthrough);
    }

    /** All of a bank's folder. */
    static List<SimulatedItem> of(Path bank) throws IOException {
        var all = new ArrayList<SimulatedItem>();
        var yaml = new YAMLMapper();
        try (var files = Files.walk(bank.resolve("topics"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                var topic = yaml.readTree(file.toFile());
                for (var items : topic.path("skills").findValues("items")) {
                    items.forEach(item -> addTo(all, item));
                }
            }
        }
        return all;
    }

    private static void addTo(List<SimulatedItem> all, JsonNode item) {
        if (item.has("simulator")) {
            var steps = new ArrayList<JsonNode>();
            item.path("simulator").path("walkthrough").forEach(steps::add);
            all.add(
                    new SimulatedItem(
                            item.path("simulator").path("name").asText(),
                            item.path("id").asText(),
                            steps));
        }
    }

    /** A text of a step in one language. */
    static String text(JsonNode text, Language language) {
        return text.isObject() ? text.path(language.code()).asText() : text.asText();
    }

    @Override
    public String toString() {
        return id;
    }
}
