package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.number;
import static org.assay.cache.bank.files.Files13Answers.sum;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on statistics. */
final class Files13StatisticsAnswers {
    private static final String WEIGHT = "Kg";
    private static final int GOOD_MARK = 8;
    private static final int TARGET_WEEK = 60;

    private Files13StatisticsAnswers() {}

    static Map<String, ResponseValue> all() {
        var books = Files13Statistics.books();
        var answers = new TreeMap<String, ResponseValue>();
        answers.put(
                "statistics-3a",
                percentage(
                        Files13Answers.first(books, "survey-a").entries(),
                        person -> person.number("Note / Mark (0-10)") >= GOOD_MARK));
        answers.put(
                "statistics-3b",
                percentage(
                        Files13Answers.first(books, "survey-b").entries(),
                        person -> person.text("Option").equals("B")));
        answers.put("statistics-4a", corrected(Files13Answers.first(books, "weights-a").entries()));
        answers.put("statistics-4b", corrected(Files13Answers.first(books, "weights-b").entries()));
        answers.put("statistics-6a", forecast(Files13Answers.first(books, "weeks-a").entries()));
        answers.put("statistics-6b", forecast(Files13Answers.first(books, "weeks-b").entries()));
        return answers;
    }

    private static ResponseValue percentage(List<Entry> people, Predicate<Entry> condition) {
        return number(100.0 * people.stream().filter(condition).count() / people.size());
    }

    /** The mean once the only weight far above the others is divided by ten. */
    private static ResponseValue corrected(List<Entry> lots) {
        var descending =
                lots.stream()
                        .sorted(
                                Comparator.comparingDouble((Entry lot) -> lot.number(WEIGHT))
                                        .reversed())
                        .toList();
        double wrong = descending.get(0).number(WEIGHT);
        if (wrong < 3 * descending.get(1).number(WEIGHT)) {
            throw new IllegalStateException("no weight stands out");
        }
        return number((sum(lots, WEIGHT) - wrong + wrong / 10) / lots.size());
    }

    /** The value of the line of least squares at the target week, as a whole number. */
    private static ResponseValue forecast(List<Entry> weeks) {
        double meanWeek = sum(weeks, "Semaine / Week") / weeks.size();
        double meanVisits = sum(weeks, "Visites / Visits") / weeks.size();
        double together = 0;
        double alone = 0;
        for (var week : weeks) {
            double apart = week.number("Semaine / Week") - meanWeek;
            together += apart * (week.number("Visites / Visits") - meanVisits);
            alone += apart * apart;
        }
        return count(Math.round(meanVisits + together / alone * (TARGET_WEEK - meanWeek)));
    }
}
