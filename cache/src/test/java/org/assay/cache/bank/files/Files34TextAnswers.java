package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;
import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files34.file;
import static org.assay.cache.bank.files.Reading.lines;
import static org.assay.cache.bank.files.Reading.only;
import static org.assay.cache.bank.files.Reading.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from tables of tests and from logs. */
final class Files34TextAnswers {
    private static final Pattern FAILED_REQUEST =
            Pattern.compile("(?m) 5\\d\\d took=(\\d+)ms bytes=\\d+$");
    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.]+@corval\\.example(?!\\.?\\w)", Pattern.CASE_INSENSITIVE);

    /** A test of which the result is not the expected one, or is. */
    private record Tested(int input, boolean failed) {}

    private Files34TextAnswers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put(
                "program-debugging-4a",
                failures(
                        "tests-a.csv",
                        Map.of(
                                "heavy", weight -> weight > 2_000,
                                "round", weight -> weight % 100 == 0,
                                "limit", weight -> List.of(500, 1_000, 2_000).contains(weight),
                                "light", weight -> weight < 500)));
        answers.put(
                "program-debugging-4b",
                failures(
                        "tests-b.csv",
                        Map.of(
                                "four", year -> year % 4 == 0,
                                "hundred", year -> year % 100 == 0 && year % 400 != 0,
                                "century", year -> year % 100 == 0,
                                "fourhundred", year -> year % 400 == 0)));
        answers.put("text-patterns-5a", count(durationOfFailedRequests()));
        answers.put("text-patterns-5b", count(addresses()));
        return answers;
    }

    /** The number of failing tests, and the only cause that fits all of them and no other. */
    private static ResponseValue failures(String table, Map<String, IntPredicate> causes) {
        var tests =
                lines(file(table)).stream()
                        .skip(1)
                        .map(row -> row.split(";", -1))
                        .map(f -> new Tested(Integer.parseInt(f[1]), !f[2].equals(f[3])))
                        .toList();
        var cause =
                causes.entrySet().stream()
                        .filter(
                                one ->
                                        tests.stream()
                                                .allMatch(
                                                        test ->
                                                                one.getValue().test(test.input())
                                                                        == test.failed()))
                        .map(Map.Entry::getKey)
                        .collect(only());
        long failed = tests.stream().filter(Tested::failed).count();
        return blanks("count", Long.toString(failed), "cause", cause);
    }

    private static long durationOfFailedRequests() {
        return FAILED_REQUEST
                .matcher(text(file("access-a.log")))
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    private static long addresses() {
        return ADDRESS.matcher(text(file("desk-b.txt")))
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }
}
