package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.book;
import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.first;
import static org.assay.cache.bank.files.Files13Answers.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from logs and registers. */
final class Files42TableAnswers {
    private static final LocalDate TODAY = LocalDate.of(2031, 12, 1);

    private Files42TableAnswers() {}

    static Map<String, ResponseValue> all() {
        var books = Files42.books();
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("application-access-5a", text(atNight(first(books, "accesses-a").entries())));
        answers.put("application-access-5b", count(tooCurious(book(books, "accesses-b"))));
        answers.put(
                "gdpr-requests-5a",
                count(
                        first(books, "requests-a").entries().stream()
                                .filter(one -> isLate(one, 1))
                                .count()));
        answers.put(
                "gdpr-requests-5b",
                count(
                        first(books, "requests-b").entries().stream()
                                .filter(one -> isLate(one, isExtended(one) ? 3 : 1))
                                .count()));
        answers.put("privacy-notices-6a", count(dueFiles(book(books, "retention-a"))));
        answers.put("privacy-notices-6b", count(dueRecordings(book(books, "retention-b"))));
        return answers;
    }

    private static String atNight(List<Entry> log) {
        return Files11Reading.greatest(
                log.stream()
                        .filter(one -> one.text("Permission").equals("location"))
                        .filter(one -> one.text("State").equals("closed"))
                        .filter(one -> one.number("Hour") >= 22 || one.number("Hour") <= 5)
                        .toList(),
                one -> one.text("Application"),
                _ -> 1);
    }

    private static long tooCurious(Workbook book) {
        var needs =
                book.second().entries().stream()
                        .map(one -> one.text("Category") + " " + one.text("Permission"))
                        .toList();
        return book.first().entries().stream()
                .filter(one -> !needs.contains(one.text("Category") + " " + one.text("Permission")))
                .map(one -> one.text("Application"))
                .distinct()
                .count();
    }

    private static boolean isLate(Entry request, int months) {
        return request.day("Answered").isAfter(request.day("Received").plusMonths(months));
    }

    private static boolean isExtended(Entry request) {
        return request.cell("Extended") instanceof Cell.Day(var told)
                && !told.isAfter(request.day("Received").plusMonths(1));
    }

    private static long dueFiles(Workbook book) {
        var rules =
                book.second().entries().stream()
                        .collect(Collectors.toMap(one -> one.text("Category"), one -> one));
        return book.first().entries().stream()
                .filter(
                        one -> {
                            var rule = Objects.requireNonNull(rules.get(one.text("Category")));
                            return one.day(rule.text("From"))
                                    .plusMonths((long) rule.number("Months"))
                                    .isBefore(TODAY);
                        })
                .count();
    }

    private static long dueRecordings(Workbook book) {
        var days =
                book.second().entries().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.text("Kind"), one -> one.number("Days")));
        return book.first().entries().stream()
                .filter(one -> one.text("Dispute").equals("no"))
                .filter(
                        one ->
                                one.day("Date")
                                        .plusDays(
                                                Objects.requireNonNull(days.get(one.text("Kind")))
                                                        .longValue())
                                        .isBefore(TODAY))
                .count();
    }
}
