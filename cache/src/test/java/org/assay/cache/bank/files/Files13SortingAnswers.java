package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.number;
import static org.assay.cache.bank.files.Files13Answers.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on sorting and filtering. */
final class Files13SortingAnswers {
    private static final Comparator<Entry> BY_BIRTH =
            Comparator.comparing(entry -> entry.day(Files13Sorting.BIRTH));
    private static final Comparator<Entry> BY_ALTITUDE =
            Comparator.comparingDouble(entry -> entry.number("Altitude"));

    private Files13SortingAnswers() {}

    static Map<String, ResponseValue> all() {
        var books = Files13Sorting.books();
        var answers = new TreeMap<String, ResponseValue>();
        addMembers(answers, Files13Answers.first(books, "members").entries());
        addSummits(answers, Files13Answers.first(books, "summits").entries());
        addResults(answers, books);
        answers.put(
                "sorting-filtering-6a",
                number(
                        bestOfGroups(
                                Files13Answers.first(books, "rounds").entries(),
                                "Équipe / Team",
                                Comparator.comparingDouble(entry -> entry.number("Points")),
                                "Points")));
        answers.put(
                "sorting-filtering-6b",
                number(
                        bestOfGroups(
                                Files13Answers.first(books, "sensors").entries(),
                                "Sonde / Sensor",
                                Comparator.comparing(entry -> entry.day("Date")),
                                "Mesure / Measure")));
        return answers;
    }

    private static void addMembers(Map<String, ResponseValue> answers, List<Entry> members) {
        var golf = having(members, "Sport", "Golf");
        var tennis = having(members, "Sport", "Tennis");
        answers.put("sorting-filtering-1a", name(lowest(members, BY_BIRTH)));
        answers.put("sorting-filtering-2a", number(golf.size()));
        answers.put("sorting-filtering-3a", name(lowest(tennis, BY_BIRTH.reversed())));
    }

    private static ResponseValue name(Entry member) {
        return text(member.text(Files13Sorting.NAME));
    }

    private static void addSummits(Map<String, ResponseValue> answers, List<Entry> summits) {
        var heading = "Sommet / Summit";
        answers.put(
                "sorting-filtering-1b",
                text(lowest(summits, BY_ALTITUDE.reversed()).text(heading)));
        answers.put("sorting-filtering-2b", number(having(summits, "Massif", "Massif B").size()));
        answers.put(
                "sorting-filtering-3b",
                text(lowest(having(summits, "Massif", "Massif A"), BY_ALTITUDE).text(heading)));
    }

    private static void addResults(
            Map<String, ResponseValue> answers, Map<String, Workbook> books) {
        var a = Files13Answers.first(books, "results-a").entries();
        var b = Files13Answers.first(books, "results-b").entries();
        answers.put("sorting-filtering-4a", text(byZoneAndScore(a).get(59)));
        answers.put("sorting-filtering-4b", text(byZoneAndScore(b).get(74)));
        answers.put(
                "sorting-filtering-5a",
                number(between(a, 400, 700, LocalDate.of(2021, 3, 1), LocalDate.of(2021, 6, 30))));
        answers.put(
                "sorting-filtering-5b",
                number(between(b, 300, 600, LocalDate.of(2021, 9, 1), LocalDate.of(2021, 11, 30))));
    }

    private static List<String> byZoneAndScore(List<Entry> results) {
        Comparator<Entry> byScore = Comparator.comparingDouble(entry -> entry.number("Score"));
        return results.stream()
                .sorted(
                        Comparator.comparing((Entry entry) -> entry.text("Zone"))
                                .thenComparing(byScore.reversed()))
                .map(entry -> entry.text("Code"))
                .toList();
    }

    private static double between(
            List<Entry> results, int least, int most, LocalDate from, LocalDate to) {
        return results.stream()
                .filter(entry -> entry.number("Score") >= least && entry.number("Score") <= most)
                .filter(
                        entry ->
                                !entry.day("Date").isBefore(from) && !entry.day("Date").isAfter(to))
                .count();
    }

    private static double bestOfGroups(
            List<Entry> entries, String group, Comparator<Entry> order, String value) {
        var best =
                entries.stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.text(group),
                                        entry -> entry,
                                        BinaryOperator.maxBy(order)));
        return Files13Answers.sum(best.values(), value);
    }

    private static List<Entry> having(Collection<Entry> entries, String heading, String text) {
        return entries.stream().filter(entry -> entry.text(heading).equals(text)).toList();
    }

    /** The first in an order, which nothing else may share. */
    private static Entry lowest(List<Entry> entries, Comparator<Entry> order) {
        var sorted = entries.stream().sorted(order).toList();
        if (order.compare(sorted.get(0), sorted.get(1)) == 0) {
            throw new IllegalStateException("two stand first: the item has two answers");
        }
        return sorted.getFirst();
    }
}
