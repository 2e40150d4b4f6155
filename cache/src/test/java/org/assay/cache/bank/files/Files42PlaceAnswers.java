package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;
import static org.assay.cache.bank.files.Files13Answers.first;
import static org.assay.cache.bank.files.Files13Answers.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from where telephones were. */
final class Files42PlaceAnswers {

    private Files42PlaceAnswers() {}

    static Map<String, ResponseValue> all() {
        var books = Files42.books();
        var answers = new TreeMap<String, ResponseValue>();
        var habits = first(books, "places-a").entries();
        answers.put(
                "data-exports-4a",
                blanks(
                        "home", usual(habits, one -> one.number("Hour") <= 5),
                        "work", usual(habits, Files42PlaceAnswers::isWorkingTime)));
        answers.put("data-exports-4b", weekly(first(books, "places-b").entries()));
        answers.put("data-exports-6a", text(nadia(first(books, "devices-a").entries())));
        answers.put("data-exports-6b", text(informant(first(books, "devices-b").entries())));
        return answers;
    }

    private static String usual(List<Entry> history, Predicate<Entry> when) {
        return Files11Reading.greatest(
                history.stream().filter(when).toList(), one -> one.text("Zone"), _ -> 1);
    }

    private static boolean isWorkingTime(Entry one) {
        return one.day("Date").getDayOfWeek().getValue() <= 5
                && one.number("Hour") >= 9
                && one.number("Hour") <= 16;
    }

    private static ResponseValue weekly(List<Entry> history) {
        var moment =
                history.stream()
                        .filter(one -> one.text("Zone").equals("H7"))
                        .collect(
                                Collectors.groupingBy(
                                        one ->
                                                one.text("Day")
                                                        + " "
                                                        + Cell.plain(one.number("Hour")),
                                        Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(one -> one.getValue() == Files42Places.WEEKS)
                        .map(Map.Entry::getKey)
                        .collect(Reading.only());
        var parts = moment.split(" ", -1);
        return blanks("day", parts[0].toLowerCase(Locale.ROOT), "hour", parts[1]);
    }

    private static String nadia(List<Entry> locations) {
        var evening = devices(locations, 6, 20, "K4");
        var afternoon = devices(locations, 9, 14, "B2");
        var elsewhere = devices(locations, 13, 20, "K4");
        return evening.stream()
                .filter(afternoon::contains)
                .filter(device -> !elsewhere.contains(device))
                .collect(Reading.only());
    }

    private static Set<String> devices(List<Entry> locations, int day, int hour, String zone) {
        return locations.stream()
                .filter(one -> one.day("Date").equals(LocalDate.of(2031, 5, day)))
                .filter(one -> one.number("Hour") == hour)
                .filter(one -> one.text("Zone").equals(zone))
                .map(one -> one.text("Device"))
                .collect(Collectors.toSet());
    }

    private static String informant(List<Entry> locations) {
        var moments =
                locations.stream()
                        .filter(one -> one.text("Device").equals("D05"))
                        .map(Files42PlaceAnswers::moment)
                        .collect(Collectors.toSet());
        return Files11Reading.greatest(
                locations.stream()
                        .filter(one -> !one.text("Device").equals("D05"))
                        .filter(one -> moments.contains(moment(one)))
                        .toList(),
                one -> one.text("Device"),
                _ -> 1);
    }

    private static String moment(Entry one) {
        return "%s %s %s"
                .formatted(one.day("Date"), Cell.plain(one.number("Hour")), one.text("Zone"));
    }
}
