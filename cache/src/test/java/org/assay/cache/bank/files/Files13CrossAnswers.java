package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;
import static org.assay.cache.bank.files.Files13Answers.typed;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on cross tables. */
final class Files13CrossAnswers {
    private static final Collector<Entry, ?, Double> TOTAL =
            Collectors.summingDouble(rental -> rental.number("Total"));
    private static final Collector<Entry, ?, Double> AVERAGE =
            Collectors.averagingDouble(rental -> rental.number("Total"));

    private Files13CrossAnswers() {}

    static Map<String, ResponseValue> all() {
        var books = Files13Rentals.books();
        var a = Files13Answers.first(books, "rentals-a").entries();
        var b = Files13Answers.first(books, "rentals-b").entries();
        var answers = new TreeMap<String, ResponseValue>();
        answers.put(
                "cross-tables-3a", type(greatest(grouped(a, Files13CrossAnswers::typeOf, TOTAL))));
        answers.put(
                "cross-tables-3b", type(smallest(grouped(b, Files13CrossAnswers::typeOf, TOTAL))));
        answers.put(
                "cross-tables-4a",
                cell(greatest(grouped(a, Files13CrossAnswers::siteAndTypeOf, TOTAL))));
        answers.put(
                "cross-tables-4b",
                cell(greatest(grouped(b, Files13CrossAnswers::siteAndTypeOf, TOTAL))));
        answers.put(
                "cross-tables-5a",
                share(greatest(grouped(a, Files13CrossAnswers::siteOf, percentage("Ski")))));
        answers.put(
                "cross-tables-5b",
                share(greatest(grouped(b, Files13CrossAnswers::siteOf, percentage("Saxophone")))));
        answers.put(
                "cross-tables-6a",
                month(greatest(grouped(a, Files13CrossAnswers::monthOf, AVERAGE))));
        answers.put(
                "cross-tables-6b",
                month(greatest(grouped(b, Files13CrossAnswers::monthOf, AVERAGE))));
        return answers;
    }

    private static List<String> siteOf(Entry rental) {
        return List.of(rental.text("Site"));
    }

    private static List<String> typeOf(Entry rental) {
        return List.of(rental.text("Type"));
    }

    private static List<String> siteAndTypeOf(Entry rental) {
        return List.of(rental.text("Site"), rental.text("Type"));
    }

    private static List<String> monthOf(Entry rental) {
        return List.of(Integer.toString(rental.day("Date").getMonthValue()));
    }

    /** The share of a type among the rentals of a group, in percent. */
    private static Collector<Entry, ?, Double> percentage(String type) {
        return Collectors.averagingDouble(rental -> rental.text("Type").equals(type) ? 100 : 0);
    }

    private static List<Map.Entry<List<String>, Double>> grouped(
            List<Entry> rentals,
            Function<Entry, List<String>> group,
            Collector<Entry, ?, Double> value) {
        return rentals.stream().collect(Collectors.groupingBy(group, value)).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .toList();
    }

    private static Map.Entry<List<String>, Double> smallest(
            List<Map.Entry<List<String>, Double>> ascending) {
        return different(ascending.get(0), ascending.get(1));
    }

    private static Map.Entry<List<String>, Double> greatest(
            List<Map.Entry<List<String>, Double>> ascending) {
        return different(ascending.getLast(), ascending.get(ascending.size() - 2));
    }

    private static Map.Entry<List<String>, Double> different(
            Map.Entry<List<String>, Double> found, Map.Entry<List<String>, Double> next) {
        if (found.getValue().equals(next.getValue())) {
            throw new IllegalStateException("two groups are alike: the item has two answers");
        }
        return found;
    }

    private static ResponseValue type(Map.Entry<List<String>, Double> group) {
        return blanks("type", id(group.getKey().getFirst()), "total", typed(group.getValue()));
    }

    private static ResponseValue cell(Map.Entry<List<String>, Double> group) {
        return blanks(
                "site",
                id(group.getKey().getFirst()),
                "type",
                id(group.getKey().getLast()),
                "total",
                typed(group.getValue()));
    }

    private static ResponseValue share(Map.Entry<List<String>, Double> group) {
        return blanks("site", id(group.getKey().getFirst()), "share", typed(group.getValue()));
    }

    private static ResponseValue month(Map.Entry<List<String>, Double> group) {
        return blanks("month", group.getKey().getFirst(), "average", typed(group.getValue()));
    }

    /** An option's id: the English one of two names, in lower case. */
    private static String id(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
