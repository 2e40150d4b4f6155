package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on merging three states of a table. */
final class Files23MergeAnswers {

    private Files23MergeAnswers() {}

    static Map<String, ResponseValue> all() {
        var prices = lines("merge-a");
        var members = lines("merge-b");
        if (members.stream().anyMatch(Line::isConflict)) {
            throw new IllegalStateException("merge-b has conflicts");
        }
        return Map.of(
                "sync-conflicts-6a", count(prices.stream().filter(Line::isConflict).count()),
                "sync-conflicts-6b",
                        count(members.stream().filter(line -> line.merged().isPresent()).count()));
    }

    /** What a line says in each state; empty where it is not there. */
    private record Line(Optional<Double> before, Optional<Double> one, Optional<Double> other) {
        boolean isConflict() {
            return !one.equals(before) && !other.equals(before) && !one.equals(other);
        }

        Optional<Double> merged() {
            return one.equals(before) ? other : one;
        }
    }

    private static List<Line> lines(String name) {
        var sheets =
                Files23Reading.book(name).sheets().stream().map(sheet -> values(sheet)).toList();
        var codes = new TreeSet<String>();
        sheets.forEach(sheet -> codes.addAll(sheet.keySet()));
        return codes.stream()
                .map(
                        code ->
                                new Line(
                                        Optional.ofNullable(sheets.get(0).get(code)),
                                        Optional.ofNullable(sheets.get(1).get(code)),
                                        Optional.ofNullable(sheets.get(2).get(code))))
                .toList();
    }

    private static Map<String, Double> values(Sheet sheet) {
        var values = new TreeMap<String, Double>();
        for (var entry : sheet.entries()) {
            var code = entry.text(Files23Merges.CODE);
            if (!Objects.isNull(values.put(code, entry.number(Files23Merges.PRICE)))) {
                throw new IllegalStateException(code + " is there twice");
            }
        }
        return values;
    }
}
