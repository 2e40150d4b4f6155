package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.first;
import static org.assay.cache.bank.files.Files13Answers.ids;
import static org.assay.cache.bank.files.Files13Answers.number;
import static org.assay.cache.bank.files.Files13Answers.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on charts. */
final class Files13ChartAnswers {
    private static final int TEN_THOUSAND = 10_000;

    private Files13ChartAnswers() {}

    static Map<String, ResponseValue> all() {
        var points = Files13Charts.books();
        var cutA = Files13Charts.CUT_A;
        var cutB = Files13Charts.CUT_B;
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("charts-1a", number(Files13Charts.BARS_A.get("ABCDEF".indexOf('E'))));
        answers.put("charts-1b", text(barOfRank(3, Files13Charts.BARS_B)));
        answers.put(
                "charts-3a",
                number(firstMonthAbove(Files13Charts.RISING_A, Files13Charts.FALLING_A)));
        answers.put(
                "charts-3b",
                number(monthOfGreatestGap(Files13Charts.UPPER_B, Files13Charts.LOWER_B)));
        answers.put("charts-4a", number(percentAbove(cutA.get(2), cutA.get(1))));
        answers.put("charts-4b", number(percentAbove(cutB.get(3), cutB.get(1))));
        answers.put(
                "charts-5a", text(Files13Figure.drawnBy(first(points, "points-a"), "0123456789")));
        answers.put(
                "charts-5b", text(Files13Figure.drawnBy(first(points, "points-b"), "ABCDEFGHKPR")));
        answers.put(
                "charts-6a",
                number((double) Files13Charts.LOG_A.get(4) / Files13Charts.LOG_A.get(1)));
        answers.put("charts-6b", ids(trueStatements(Files13Charts.LOG_B)));
        return answers;
    }

    /** The id of a choice: the bar's letter in lower case. */
    private static String barOfRank(int rank, List<Integer> bars) {
        int value = bars.stream().sorted(Comparator.reverseOrder()).toList().get(rank - 1);
        return String.valueOf("abcdef".charAt(bars.indexOf(value)));
    }

    private static int firstMonthAbove(List<Integer> line, List<Integer> other) {
        return 1
                + IntStream.range(0, line.size())
                        .filter(i -> line.get(i) > other.get(i))
                        .findFirst()
                        .orElseThrow();
    }

    private static int monthOfGreatestGap(List<Integer> line, List<Integer> other) {
        var gaps =
                IntStream.range(0, line.size())
                        .mapToObj(i -> Math.abs(line.get(i) - other.get(i)))
                        .toList();
        return 1 + gaps.indexOf(gaps.stream().max(Comparator.naturalOrder()).orElseThrow());
    }

    private static double percentAbove(int value, int base) {
        return 100.0 * (value - base) / base;
    }

    /** The ids of what holds for the six years of a logarithmic chart. */
    private static List<String> trueStatements(List<Integer> years) {
        var statements = new ArrayList<String>();
        int first = years.getFirst();
        int last = years.getLast();
        int beforeLast = years.get(4);
        if (years.get(1) * beforeLast == last * first) {
            statements.add("a");
        }
        if (years.get(1) - first == last - beforeLast) {
            statements.add("b");
        }
        if (last - beforeLast > beforeLast - first) {
            statements.add("c");
        }
        if (last > TEN_THOUSAND) {
            statements.add("d");
        }
        return statements;
    }
}
