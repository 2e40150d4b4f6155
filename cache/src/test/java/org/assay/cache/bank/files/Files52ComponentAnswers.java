package org.assay.cache.bank.files;

import java.util.Map;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on obligations of licences. */
final class Files52ComponentAnswers {

    private Files52ComponentAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of("software-choice-6a", obliging(), "software-choice-6b", replaced());
    }

    private static ResponseValue obliging() {
        return Files13Answers.count(
                Files52.first("components-a").entries().stream()
                        .filter(Files52ComponentAnswers::obliges)
                        .count());
    }

    private static boolean obliges(Entry component) {
        var family = component.text("Family");
        return (family.equals("weak") && component.text("Modified").equals("yes"))
                || ((family.equals("strong") || family.equals("network"))
                        && component.text("Use").equals("linked"));
    }

    private static ResponseValue replaced() {
        var book = Files13Answers.book(Files52.books(), "components-b");
        var families =
                book.second().entries().stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.text("Licence"), row -> row.text("Family")));
        return Files13Answers.count(
                book.first().entries().stream()
                        .filter(row -> "network".equals(families.get(row.text("Licence"))))
                        .filter(row -> row.text("Use").equals("linked"))
                        .count());
    }
}
