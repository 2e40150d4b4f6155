package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;
import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.first;
import static org.assay.cache.bank.files.Files13Answers.typed;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on percentages. */
final class Files13PercentageAnswers {
    private static final int GREAT_LOSS = -10;

    private Files13PercentageAnswers() {}

    static Map<String, ResponseValue> all() {
        var books = Files13Statistics.books();
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("percentages-4a", fastest(first(books, "towns-a")));
        answers.put(
                "percentages-4b",
                count(
                        first(books, "towns-b").entries().stream()
                                .filter(town -> growth(town) < GREAT_LOSS)
                                .count()));
        return answers;
    }

    /** In percent of the inhabitants of 2011. */
    private static double growth(Entry town) {
        return 100 * (town.number("2021") / town.number("2011") - 1);
    }

    private static ResponseValue fastest(Sheet towns) {
        var town =
                towns.entries().stream()
                        .max(Comparator.comparingDouble(Files13PercentageAnswers::growth))
                        .orElseThrow();
        return blanks("town", town.text("Commune / Town"), "rate", typed(growth(town)));
    }
}
