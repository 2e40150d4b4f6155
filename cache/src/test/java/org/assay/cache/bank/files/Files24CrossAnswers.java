package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;
import static org.assay.cache.bank.files.Files13Answers.book;
import static org.assay.cache.bank.files.Files13Answers.first;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from joining tables or comparing groups. */
final class Files24CrossAnswers {
    private static final int RELIABLE = 8;

    /** A group and how its speed compares with another's. */
    private record Drop(String first, String second, double share) {}

    private Files24CrossAnswers() {}

    static Map<String, ResponseValue> all() {
        var books = Files24.books();
        var answers = new TreeMap<String, ResponseValue>();
        answers.put(
                "advertising-influence-5a",
                Files13Answers.text(greatestFunder(book(books, "register-a"))));
        answers.put("open-participation-5a", evening(first(books, "speeds-a").entries()));
        answers.put("open-participation-5b", month(first(books, "speeds-b").entries()));
        var photos = book(books, "answers-a");
        answers.put(
                "open-participation-6a",
                Files13Answers.count(
                        subjects(photos, "Photo").stream()
                                .filter(one -> most(photos, "Photo", "Animal", one).equals("lynx"))
                                .count()));
        var birds = book(books, "answers-b");
        answers.put(
                "open-participation-6b",
                blanks(
                        "count", String.valueOf(reliable(birds, "Record", "Bird").size()),
                        "bird", most(birds, "Record", "Bird", "P17")));
        return answers;
    }

    private static String greatestFunder(Workbook register) {
        var funderByPage =
                register.second().entries().stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.text("Page"),
                                        entry -> entry.text("Funder")));
        return Files11Reading.greatest(
                register.first().entries().stream()
                        .filter(ad -> ad.text("Place").equals("Corval"))
                        .toList(),
                ad -> Objects.requireNonNull(funderByPage.get(ad.text("Page"))),
                ad -> (int) ad.number("Spend"));
    }

    private static ResponseValue evening(List<Entry> speeds) {
        var drops = new ArrayList<Drop>();
        for (var provider : List.of("Arcane", "Boreal", "Cobalt", "Dorsal")) {
            for (var service : Files24Speeds.SERVICES) {
                Predicate<Entry> group =
                        one ->
                                one.text("Provider").equals(provider)
                                        && one.text("Service").equals(service);
                drops.add(
                        new Drop(
                                provider,
                                service,
                                mean(speeds, group.and(one -> one.text("Time").equals("evening")))
                                        / mean(
                                                speeds,
                                                group.and(one -> one.text("Time").equals("day")))));
            }
        }
        var slowest = clearlyLeast(drops, 0.75);
        return blanks(
                "provider", slowest.first().toLowerCase(Locale.ROOT), "service", slowest.second());
    }

    /** The month from which on the mean of a service is least, compared with that before. */
    private static ResponseValue month(List<Entry> speeds) {
        var drops = new ArrayList<Drop>();
        for (var service : Files24Speeds.SERVICES) {
            var month = YearMonth.of(2031, 4);
            while (month.isBefore(YearMonth.of(2032, 12))) {
                var from = month;
                Predicate<Entry> group = one -> one.text("Service").equals(service);
                Predicate<Entry> after = one -> !YearMonth.from(one.day("Date")).isBefore(from);
                drops.add(
                        new Drop(
                                service,
                                month.toString(),
                                mean(speeds, group.and(after))
                                        / mean(speeds, group.and(after.negate()))));
                month = month.plusMonths(1);
            }
        }
        var greatest = clearlyLeast(drops, 1);
        var month = YearMonth.parse(greatest.second());
        return blanks(
                "service", greatest.first(),
                "month", String.valueOf(month.getMonthValue()),
                "year", String.valueOf(month.getYear()));
    }

    /** The least share, which must be less than a part of the next. */
    private static Drop clearlyLeast(List<Drop> drops, double part) {
        var sorted = drops.stream().sorted(Comparator.comparingDouble(Drop::share)).toList();
        if (sorted.getFirst().share() >= part * sorted.get(1).share()) {
            throw new IllegalStateException("no clear drop: " + sorted);
        }
        return sorted.getFirst();
    }

    private static double mean(List<Entry> speeds, Predicate<Entry> group) {
        return speeds.stream()
                .filter(group)
                .mapToDouble(one -> one.number("Speed"))
                .average()
                .orElseThrow();
    }

    private static TreeSet<String> subjects(Workbook book, String subject) {
        return book.first().entries().stream()
                .map(one -> one.text(subject))
                .filter(code -> code.startsWith("P"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Volunteers with enough right answers to the control cases. */
    private static List<String> reliable(Workbook book, String subject, String answer) {
        var right =
                book.second().entries().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.text(subject), one -> one.text(answer)));
        var counts =
                book.first().entries().stream()
                        .filter(one -> one.text(answer).equals(right.get(one.text(subject))))
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.text("Volunteer"), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(one -> one.getValue() >= RELIABLE)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the reliable answered most often; a tie is a fault of the file. */
    private static String most(Workbook book, String subject, String answer, String code) {
        var reliable = reliable(book, subject, answer);
        var given =
                book.first().entries().stream()
                        .filter(one -> one.text(subject).equals(code))
                        .filter(one -> reliable.contains(one.text("Volunteer")))
                        .map(one -> one.text(answer))
                        .toList();
        return Files11Reading.greatest(given, one -> one, one -> 1);
    }
}
