package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files11Reading.cell;
import static org.assay.cache.bank.files.Files11Reading.greatest;
import static org.assay.cache.bank.files.Files11Reading.isOf;
import static org.assay.cache.bank.files.Files11Reading.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from the CSV files. */
final class Files11TableAnswers {

    private Files11TableAnswers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put(
                "search-queries-6a",
                number(rows("pages-a.csv").stream().filter(Files11TableAnswers::isMusic).count()));
        answers.put(
                "search-queries-6b",
                number(rows("pages-b.csv").stream().filter(Files11TableAnswers::isEvent).count()));
        answers.put("result-pages-5a", number(shared()));
        answers.put("result-pages-5b", new ResponseValue.Text(farthest()));
        answers.put(
                "source-evaluation-6a",
                percent(
                        rows("survey-a.csv").stream()
                                .filter(row -> is(row, "lives", "Corval"))
                                .filter(row -> !is(row, "answer", ""))
                                .toList(),
                        row -> is(row, "answer", "for")));
        answers.put(
                "source-evaluation-6b",
                percent(
                        rows("trial-b.csv").stream()
                                .filter(row -> is(row, "product", "nuitea"))
                                .toList(),
                        row -> is(row, "better", "yes")));
        answers.put("encyclopaedias-5a", new ResponseValue.Text(greatestAuthor()));
        answers.put("encyclopaedias-5b", new ResponseValue.Text(mostUndone()));
        return answers;
    }

    private static boolean is(Map<String, String> row, String column, String value) {
        return cell(row, column).equals(value);
    }

    private static boolean isMusic(Map<String, String> page) {
        var words = words(page);
        return (words.contains("jazz") || words.contains("tango"))
                && words.contains("piano")
                && !words.contains("radio")
                && isOf(cell(page, "site"), "scene.example");
    }

    private static boolean isEvent(Map<String, String> page) {
        var words = words(page);
        return words.contains("festival")
                && (words.contains("solo") || words.contains("rock"))
                && Set.of("pdf", "txt").contains(cell(page, "format"))
                && !words.contains("archive");
    }

    private static List<String> words(Map<String, String> page) {
        return List.of(cell(page, "words").split(" ", -1));
    }

    /** Pages among the first ten of both lists. */
    private static long shared() {
        var rows = rows("ranks-a.csv").subList(0, 10);
        var ofB = rows.stream().map(row -> same(cell(row, "B"))).toList();
        return rows.stream().map(row -> same(cell(row, "A"))).filter(ofB::contains).count();
    }

    /** The page whose ranks differ most. */
    private static String farthest() {
        var rows = rows("ranks-b.csv");
        var ofA = rows.stream().map(row -> same(cell(row, "A"))).toList();
        var ofB = rows.stream().map(row -> same(cell(row, "B"))).toList();
        return greatest(
                ofA.stream().filter(ofB::contains).toList(),
                page -> page,
                page -> Math.abs(ofA.indexOf(page) - ofB.indexOf(page)));
    }

    private static String same(String address) {
        return address.replaceFirst("^www\\.", "").replaceFirst("/$", "");
    }

    private static String greatestAuthor() {
        return greatest(
                rows("history-a.csv").stream()
                        .filter(row -> !is(row, "comment", "revert"))
                        .toList(),
                row -> cell(row, "contributor"),
                row -> Math.max(0, Integer.parseInt(cell(row, "bytes"))));
    }

    private static String mostUndone() {
        var rows = rows("history-b.csv");
        var undone = new ArrayList<String>();
        for (int i = 1; i < rows.size(); i++) {
            if (is(rows.get(i), "comment", "revert")) {
                undone.add(cell(rows.get(i - 1), "contributor"));
            }
        }
        return greatest(undone, who -> who, who -> 1);
    }

    private static ResponseValue percent(
            List<Map<String, String>> people, Predicate<Map<String, String>> counted) {
        long count = people.stream().filter(counted).count();
        return number(Math.round(100.0 * count / people.size()));
    }

    static ResponseValue number(long number) {
        return new ResponseValue.Text(String.valueOf(number));
    }
}
