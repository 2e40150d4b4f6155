package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.text;
import static org.assay.cache.bank.files.Files43Reading.first;
import static org.assay.cache.bank.files.Files43Reading.most;
import static org.assay.cache.bank.files.Files43Reading.rows;
import static org.assay.cache.bank.files.Files43Reading.second;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on listening, screen time, notifications and sleep. */
final class Files43UseAnswers {
    private static final double HOURS_A_WEEK = 40;
    private static final double STEP_DECIBELS = 3;
    private static final int ADULT_DECIBELS = 80;
    private static final int CHILD_DECIBELS = 75;
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 10);

    private Files43UseAnswers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put(
                "body-comfort-5a",
                count(
                        Math.round(
                                100
                                        * dose(
                                                first("sound-a").stream()
                                                        .filter(Files43UseAnswers::isInTheWeek)
                                                        .toList(),
                                                ADULT_DECIBELS))));
        answers.put(
                "body-comfort-5b",
                text(
                        dosesByChild().entrySet().stream()
                                .filter(child -> child.getValue() > 1)
                                .map(Map.Entry::getKey)
                                .collect(Reading.only())));
        answers.put("screen-attention-3a", Files13Answers.number(games()));
        answers.put(
                "screen-attention-3b",
                text(
                        most(
                                first("usage-b").stream()
                                        .filter(
                                                use ->
                                                        use.day("Date")
                                                                        .getDayOfWeek()
                                                                        .compareTo(DayOfWeek.FRIDAY)
                                                                > 0)
                                        .toList(),
                                use -> use.text("Application"),
                                use -> use.number("Minutes"))));
        answers.put(
                "screen-attention-4a",
                text(
                        most(
                                rows("notices-a.csv").stream()
                                        .filter(
                                                row ->
                                                        row.get(1).compareTo("22:00") >= 0
                                                                || row.get(1).compareTo("07:00")
                                                                        < 0)
                                        .toList(),
                                row -> row.get(2),
                                _ -> 1)));
        answers.put("screen-attention-4b", text(leastOpened()));
        answers.put("screen-attention-6a", count(Math.round(lostSleep("nights-a"))));
        answers.put(
                "screen-attention-6b",
                text(
                        most(
                                second("nights-b").stream()
                                        .filter(
                                                use ->
                                                        first("nights-b").stream()
                                                                .anyMatch(isJustBefore(use)))
                                        .toList(),
                                use -> use.text("Application"),
                                _ -> 1)));
        return answers;
    }

    /** The share of a week's dose: half the time for 3 dB more. */
    static double dose(List<Entry> sessions, int decibels) {
        return sessions.stream()
                .mapToDouble(
                        one ->
                                one.number("Minutes")
                                        / (60 * HOURS_A_WEEK)
                                        * Math.pow(
                                                2, (one.number("dB") - decibels) / STEP_DECIBELS))
                .sum();
    }

    static Map<String, Double> dosesByChild() {
        return first("sound-b").stream()
                .collect(
                        Collectors.groupingBy(
                                one -> one.text("Child"),
                                Collectors.collectingAndThen(
                                        Collectors.toList(), some -> dose(some, CHILD_DECIBELS))));
    }

    private static boolean isInTheWeek(Entry entry) {
        return !entry.day("Date").isBefore(MONDAY)
                && entry.day("Date").isBefore(MONDAY.plusDays(7));
    }

    private static double games() {
        return Files13Answers.sum(
                first("usage-a").stream()
                        .filter(Files43UseAnswers::isInTheWeek)
                        .filter(use -> use.text("Category").equals("games"))
                        .toList(),
                "Minutes");
    }

    private static String leastOpened() {
        var rows = rows("notices-b.csv");
        var often =
                rows.stream()
                        .collect(Collectors.groupingBy(row -> row.get(2), Collectors.counting()));
        return Files43Reading.greatest(
                rows.stream()
                        .filter(row -> often.getOrDefault(row.get(2), 0L) > 40)
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.get(2),
                                        Collectors.averagingInt(
                                                row -> row.get(3).equals("1") ? -1 : 0))));
    }

    /** The difference of the mean minutes of sleep. */
    static double lostSleep(String book) {
        var bySleeper =
                first(book).stream()
                        .collect(
                                Collectors.partitioningBy(
                                        night ->
                                                second(book).stream()
                                                        .anyMatch(
                                                                use ->
                                                                        isJustBefore(use)
                                                                                .test(night)),
                                        Collectors.averagingDouble(
                                                night -> night.number("Sleep (min)"))));
        return Objects.requireNonNull(bySleeper.get(false))
                - Objects.requireNonNull(bySleeper.get(true));
    }

    private static Predicate<Entry> isJustBefore(Entry use) {
        var end = time(use, "End");
        return night -> {
            long minutes = ChronoUnit.MINUTES.between(end, time(night, "Bedtime"));
            return minutes >= 0 && minutes < 60;
        };
    }

    private static LocalDateTime time(Entry entry, String heading) {
        return entry.day("Date").atStartOfDay().plusMinutes((long) entry.number(heading));
    }
}
