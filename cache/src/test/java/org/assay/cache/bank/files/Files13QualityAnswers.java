package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.number;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on data quality. */
final class Files13QualityAnswers {

    private Files13QualityAnswers() {}

    static Map<String, ResponseValue> all() {
        var books = Files13Quality.books();
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("data-quality-2a", differentRows("list-a"));
        answers.put("data-quality-2b", differentRows("list-b"));
        answers.put("data-quality-3a", incompleteRows("gaps-a"));
        answers.put("data-quality-3b", incompleteRows("gaps-b"));
        answers.put("data-quality-4a", differentTowns("towns-c"));
        answers.put("data-quality-4b", differentTowns("towns-d"));
        answers.put("data-quality-5a", allKilos(Files13Answers.first(books, "amounts-a")));
        answers.put("data-quality-5b", allKilos(Files13Answers.first(books, "amounts-b")));
        answers.put("data-quality-6a", membersIn("OK", "register-a"));
        answers.put("data-quality-6b", membersIn("STOP", "register-b"));
        return answers;
    }

    private static Sheet text(String name) {
        return Objects.requireNonNull(Files13Quality.texts().get(name), name);
    }

    private static ResponseValue differentRows(String name) {
        return count(text(name).rows().stream().skip(1).distinct().count());
    }

    private static ResponseValue incompleteRows(String name) {
        return count(
                text(name).rows().stream()
                        .filter(row -> row.stream().anyMatch(Cell.Empty.class::isInstance))
                        .count());
    }

    private static ResponseValue differentTowns(String name) {
        return count(
                text(name).entries().stream()
                        .map(dossier -> clean(dossier.text("Ville / Town")))
                        .distinct()
                        .count());
    }

    private static String clean(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /** The sum of all weights, whether they are numbers or digits with something behind them. */
    private static ResponseValue allKilos(Sheet table) {
        return number(
                table.entries().stream()
                        .mapToDouble(
                                entry ->
                                        entry.cell("Kg") instanceof Cell.Text(var text)
                                                ? Integer.parseInt(text.replaceAll("[^0-9]", ""))
                                                : entry.number("Kg"))
                        .sum());
    }

    /** The number of members whose latest line gives a state. */
    private static ResponseValue membersIn(String state, String name) {
        List<Entry> lines = text(name).entries();
        var latest =
                lines.stream()
                        .collect(
                                Collectors.toMap(
                                        line -> clean(line.text(Files13Quality.KEY)),
                                        line -> line,
                                        BinaryOperator.maxBy(
                                                Comparator.comparing(
                                                        line ->
                                                                line.day(
                                                                        Files13Quality.UPDATED)))));
        return count(
                latest.values().stream().filter(line -> line.text("Code").equals(state)).count());
    }
}
