package org.assay.cache.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assay.engine.bank.Item;

/** The bank in config/item-bank. */
final class ShippedBank {
    static final Path FOLDER =
            Path.of(Objects.requireNonNull(System.getProperty("assay.home")), "config/item-bank");

    private ShippedBank() {}

    static LoadedBank load() throws IOException {
        return BankFiles.read(FOLDER);
    }

    /** Its topics' files as they stand, by path. */
    static SortedMap<String, JsonNode> topics() throws IOException {
        var topics = new TreeMap<String, JsonNode>();
        var yaml = new YAMLMapper();
        for (var file : BankSource.read(FOLDER).files().entrySet()) {
            if (BankPaths.isTopic(file.getKey())) {
                topics.put(file.getKey(), yaml.readTree(file.getValue()));
            }
        }
        return topics;
    }

    /** All items of a bank. */
    static List<Item> items(LoadedBank bank) {
        return bank.bank().competencies().stream()
                .map(code -> bank.bank().pool(code).orElseThrow())
                .flatMap(pool -> IntStream.range(0, pool.itemCount()).mapToObj(pool::item))
                .toList();
    }
}
