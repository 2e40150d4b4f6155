package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;
import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.text;
import static org.assay.cache.bank.files.Files31.document;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on tables, replacing and comparing. */
final class Files31ListAnswers {

    private Files31ListAnswers() {}

    /** Responses by item. */
    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put(
                "lists-tables-4a",
                text(
                        row(
                                "race-a",
                                "\t",
                                Comparator.comparing(
                                        row -> Integer.valueOf(row[2]), Comparator.reverseOrder()),
                                6)));
        Comparator<String[]> byPort =
                Comparator.comparing(row -> row[1], Collator.getInstance(Locale.FRENCH));
        answers.put(
                "lists-tables-4b",
                text(
                        row(
                                "boats-b",
                                ";",
                                byPort.thenComparing(
                                        row -> Integer.valueOf(row[2]), Comparator.reverseOrder()),
                                9)));
        answers.put("text-replacing-2a", occurrences("lines-a", "Trévenec"));
        answers.put("text-replacing-2b", occurrences("lines-b", "Salle Chopin"));
        answers.put("text-replacing-5a", occurrences("sheet-a", "\\d+\\.\\d\\d €"));
        answers.put(
                "text-replacing-5b",
                count(document("sheet-b").texts().stream().filter(String::isEmpty).count()));
        var hour = change();
        answers.put("text-replacing-4a", blanks("person", hour.getFirst(), "hour", hour.getLast()));
        answers.put(
                "text-replacing-4b",
                blanks(
                        "gone", onlyIn("first-b", "second-b"),
                        "new", onlyIn("second-b", "first-b")));
        return answers;
    }

    /** The first cell of a row of the sorted table, the first row being 1. */
    private static String row(
            String name, String separator, Comparator<String[]> order, int number) {
        return document(name).texts().stream()
                .map(line -> line.split(separator, -1))
                .sorted(order)
                .toList()
                .get(number - 1)[0];
    }

    private static ResponseValue occurrences(String name, String pattern) {
        var text = String.join("\n", document(name).texts());
        return count(Pattern.compile(pattern).matcher(text).results().count());
    }

    /** The person whose hour differs between two versions, and the new hour. */
    private static List<String> change() {
        var first = document("first-a").texts();
        var second = document("second-a").texts();
        var line =
                IntStream.range(0, first.size())
                        .filter(i -> !first.get(i).equals(second.get(i)))
                        .mapToObj(second::get)
                        .collect(Reading.only());
        var fields = line.split(", ", -1);
        return List.of(fields[0], fields[2]);
    }

    private static String onlyIn(String name, String other) {
        var others = document(other).texts();
        return document(name).texts().stream()
                .filter(line -> !others.contains(line))
                .collect(Reading.only());
    }
}
