package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.book;
import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.first;
import static org.assay.cache.bank.files.Files13Answers.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from how many lines have the same details. */
final class Files42GroupAnswers {
    private static final String[] PERSON = {"Age", "Town", "Sex"};
    private static final int LEAST = 5;

    private Files42GroupAnswers() {}

    static Map<String, ResponseValue> all() {
        var books = Files42.books();
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("web-trackers-6a", text(returning(book(books, "browsers-a"))));
        answers.put(
                "web-trackers-6b",
                count(
                        groups(first(books, "browsers-b"), "Time zone", "Screen", "Fonts").stream()
                                .filter(group -> group.size() == 1)
                                .count()));
        answers.put(
                "data-anonymisation-5a",
                count(
                        groups(first(books, "survey-a"), PERSON).stream()
                                .mapToInt(List::size)
                                .min()
                                .orElseThrow()));
        answers.put(
                "data-anonymisation-5b",
                count(
                        groups(first(books, "survey-b"), PERSON).stream()
                                .mapToInt(List::size)
                                .filter(size -> size < LEAST)
                                .sum()));
        answers.put("data-anonymisation-6a", text(treatment(book(books, "care-a"))));
        answers.put(
                "data-anonymisation-6b",
                count(
                        groups(first(books, "care-b"), PERSON).stream()
                                .filter(Files42GroupAnswers::isHomogeneous)
                                .count()));
        return answers;
    }

    /** The lines of a sheet that agree in the columns, together. */
    private static Collection<List<Entry>> groups(Sheet sheet, String... columns) {
        return sheet.entries().stream()
                .collect(Collectors.groupingBy(one -> details(one, columns)))
                .values();
    }

    private static List<Cell> details(Entry one, String... columns) {
        return Arrays.stream(columns).map(one::cell).toList();
    }

    private static String returning(Workbook book) {
        String[] all = {"Language", "Time zone", "Screen", "Fonts", "System"};
        var sought = details(book.second().entries().getFirst(), all);
        return book.first().entries().stream()
                .filter(one -> details(one, all).equals(sought))
                .map(one -> one.text("Visit"))
                .collect(Reading.only());
    }

    private static String treatment(Workbook book) {
        String[] known = {"Birth", "Town", "Sex"};
        var sought =
                book.second().entries().stream()
                        .filter(one -> one.text("Name").equals("Solange Imbert"))
                        .map(one -> details(one, known))
                        .collect(Reading.only());
        return book.first().entries().stream()
                .filter(one -> details(one, known).equals(sought))
                .map(one -> one.text("Treatment"))
                .collect(Reading.only());
    }

    private static boolean isHomogeneous(List<Entry> group) {
        if (group.size() < 3) {
            throw new IllegalStateException("a group of less than three: " + group);
        }
        return group.stream().map(one -> one.text("Treatment")).distinct().count() == 1;
    }
}
