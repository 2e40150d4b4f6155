package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;
import static org.assay.cache.bank.files.Files13Answers.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on comparing two texts. */
final class Files23PriceAnswers {
    private static final List<String> ANNOUNCED = List.of("117", "152", "209");

    private Files23PriceAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of("text-merging-4a", unannounced(), "text-merging-4b", differences());
    }

    private static ResponseValue unannounced() {
        var before = prices("prices-a.zip", "before.txt");
        var after = prices("prices-a.zip", "after.txt");
        return text(
                before.keySet().stream()
                        .filter(line -> !Objects.equals(before.get(line), after.get(line)))
                        .filter(line -> !ANNOUNCED.contains(line))
                        .collect(Reading.only()));
    }

    private static ResponseValue differences() {
        var before = prices("prices-b.zip", "before.txt");
        var after = prices("prices-b.zip", "after.txt");
        return blanks(
                "removed", count(before, after, false),
                "added", count(after, before, false),
                "changed", count(before, after, true));
    }

    /** How many lines stand in one text and not, or otherwise, in the other. */
    private static String count(Map<String, String> one, Map<String, String> other, boolean there) {
        return Long.toString(
                one.entrySet().stream()
                        .filter(line -> other.containsKey(line.getKey()) == there)
                        .filter(line -> !line.getValue().equals(other.get(line.getKey())))
                        .count());
    }

    private static Map<String, String> prices(String zip, String name) {
        var prices = new TreeMap<String, String>();
        Reading.lines(Reading.entry(Files23Reading.bytes(zip), name)).stream()
                .map(line -> line.split(" ", -1))
                .forEach(words -> prices.put(words[1], words[3]));
        return prices;
    }
}
