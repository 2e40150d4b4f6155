package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on dependencies, from the lists of packages as text. */
final class Files52PackageAnswers {

    private Files52PackageAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of("software-installing-6a", downloaded(), "software-installing-6b", removed());
    }

    private static ResponseValue downloaded() {
        var needs = new TreeMap<String, List<String>>();
        rows("packages-a.csv").forEach(row -> needs.put(row.get(0), needsOf(row)));
        var wanted = Files52Packages.closure(needs, "orchid");
        return Files13Answers.count(
                rows("packages-a.csv").stream()
                        .filter(row -> wanted.contains(row.get(0)))
                        .filter(row -> row.get(1).equals("no"))
                        .mapToInt(row -> Integer.parseInt(row.get(2)))
                        .sum());
    }

    private static ResponseValue removed() {
        var users = new TreeMap<String, List<String>>();
        for (var row : rows("packages-b.csv")) {
            for (var needed : needsOf(row)) {
                users.computeIfAbsent(needed, _ -> new ArrayList<>()).add(row.get(0));
            }
        }
        return Files13Answers.count(Files52Packages.closure(users, "fern").size() - 1);
    }

    private static List<String> needsOf(List<String> row) {
        return row.get(3).isEmpty() ? List.of() : List.of(row.get(3).split(" ", -1));
    }

    private static List<List<String>> rows(String name) {
        return Reading.lines(Files52.bytes(name)).stream()
                .skip(1)
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }
}
