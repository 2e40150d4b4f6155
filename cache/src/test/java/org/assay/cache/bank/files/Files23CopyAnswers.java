package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on copies in conflict. */
final class Files23CopyAnswers {

    private Files23CopyAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of("sync-conflicts-4a", people(), "sync-conflicts-4b", stock());
    }

    private static ResponseValue people() {
        var addresses = new TreeSet<String>();
        for (var copy : Files23Reading.entries("copies-a.zip").values()) {
            Reading.lines(copy).stream()
                    .skip(1)
                    .map(line -> line.split(";", -1)[1])
                    .forEach(addresses::add);
        }
        return count(addresses.size());
    }

    private static ResponseValue stock() {
        var before = table("before.csv");
        var merged = new TreeMap<>(before);
        for (var copy : new String[] {"desk.csv", "tablet.csv"}) {
            table(copy)
                    .forEach(
                            (item, number) -> {
                                if (!number.equals(before.get(item))
                                        && !Objects.equals(
                                                merged.put(item, number), before.get(item))) {
                                    throw new IllegalStateException(item + " changed twice");
                                }
                            });
        }
        return count(merged.values().stream().mapToInt(number -> number).sum());
    }

    private static Map<String, Integer> table(String name) {
        var numbers = new TreeMap<String, Integer>();
        Reading.lines(Reading.entry(Files23Reading.bytes("copies-b.zip"), name)).stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .forEach(cells -> numbers.put(cells[0], Integer.valueOf(cells[1])));
        return numbers;
    }
}
