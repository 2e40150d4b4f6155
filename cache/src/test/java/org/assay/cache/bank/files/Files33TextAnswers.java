package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files33.file;
import static org.assay.cache.bank.files.Reading.lines;
import static org.assay.cache.bank.files.Reading.only;
import static org.assay.cache.bank.files.Reading.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.grading.ResponseValue.Text;

/** Answers of the items with pages, tables and language files, derived from them. */
final class Files33TextAnswers {

    private Files33TextAnswers() {}

    /** Responses by item. */
    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("doc-accessibility-4a", withoutText());
        answers.put("doc-accessibility-4b", withoutLabel());
        answers.put(
                "export-formats-5a",
                count("batch-a.csv", row -> isClosed(row) && hasAllFonts(row)));
        answers.put(
                "export-formats-5b",
                count("batch-b.csv", row -> isClosed(row) && !hasAllFonts(row)));
        answers.put("language-versions-4a", missingKey());
        answers.put("language-versions-4b", otherVariables());
        answers.put("clean-copies-6a", alone("health-a.csv", row -> row[1]));
        answers.put("clean-copies-6b", alone("loans-b.csv", row -> row[1].substring(0, 3)));
        return answers;
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
    }

    private static Text withoutText() {
        return new Text(
                String.valueOf(
                        found("<img [^>]*>", text(file("gallery.html"))).stream()
                                .filter(picture -> !picture.contains(" alt=\""))
                                .count()));
    }

    private static Text withoutLabel() {
        var page = text(file("enrolment.html"));
        return new Text(
                found("(?<=<input id=\")[^\"]*", page).stream()
                        .filter(id -> !page.contains("<label for=\"" + id + "\">"))
                        .filter(id -> found("<label>[^<]*<input id=\"" + id + "\"", page).isEmpty())
                        .collect(only()));
    }

    private static List<String[]> rows(String table) {
        return lines(file(table)).stream().skip(1).map(line -> line.split(";", -1)).toList();
    }

    private static Text count(String table, Predicate<String[]> rule) {
        return new Text(String.valueOf(rows(table).stream().filter(rule).count()));
    }

    private static boolean isClosed(String[] row) {
        return row[4].equals("no") && row[5].equals("no") && row[6].equals("no");
    }

    private static boolean hasAllFonts(String[] row) {
        return row[2].equals(row[3]);
    }

    private static Text missingKey() {
        var english = keys("site-en.txt");
        return new Text(
                keys("site-fr.txt").stream().filter(key -> !english.contains(key)).collect(only()));
    }

    private static Set<String> keys(String languageFile) {
        return lines(file(languageFile)).stream()
                .map(line -> line.split(" = ", 2)[0])
                .collect(Collectors.toSet());
    }

    private static Text otherVariables() {
        return new Text(
                rows("texts-b.csv").stream()
                        .filter(row -> !variables(row[1]).equals(variables(row[2])))
                        .map(row -> row[0])
                        .collect(only()));
    }

    private static List<String> variables(String text) {
        return found("\\{[^}]*}", text).stream().sorted().toList();
    }

    /** Counts the rows whose town, time of birth and sex no other row has. */
    private static Text alone(String table, Function<String[], String> birth) {
        return new Text(
                String.valueOf(
                        rows(table).stream()
                                .collect(
                                        Collectors.groupingBy(
                                                row -> row[0] + birth.apply(row) + row[2],
                                                Collectors.counting()))
                                .values()
                                .stream()
                                .filter(size -> size == 1)
                                .count()));
    }
}
