package org.assay.cache.bank.files;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assay.cache.bank.files.Files13Answers.blanks;
import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.first;
import static org.assay.cache.bank.files.Files13Answers.number;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on dates, durations and imports. */
final class Files13ExchangeAnswers {
    private static final long MINUTES_AN_HOUR = 60;

    private Files13ExchangeAnswers() {}

    static Map<String, ResponseValue> all() {
        var books = Files13Exchange.books();
        var commas = Files13Exchange.commas();
        var semicolons = Files13Exchange.semicolons();
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("dates-durations-3a", distance(table(commas, "export-a")));
        answers.put("dates-durations-3b", distance(table(semicolons, "export-b")));
        answers.put("dates-durations-4a", length(first(books, "shifts-a")));
        answers.put("dates-durations-4b", length(first(books, "shifts-b")));
        answers.put(
                "dates-durations-6a",
                visitsOn(EnumSet.of(SATURDAY, SUNDAY), table(commas, "visits-a")));
        answers.put(
                "dates-durations-6b", visitsOn(EnumSet.of(FRIDAY), table(semicolons, "visits-b")));
        return answers;
    }

    private static Sheet table(Map<String, Sheet> tables, String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    private static ResponseValue distance(Sheet outings) {
        return number(
                outings.entries().stream()
                        .map(outing -> new BigDecimal(outing.text("Distance").replace(',', '.')))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .doubleValue());
    }

    private static ResponseValue length(Sheet sessions) {
        long minutes = Math.round(Files13Answers.sum(sessions.entries(), "h:min"));
        return blanks(
                "hours",
                Long.toString(minutes / MINUTES_AN_HOUR),
                "minutes",
                Long.toString(minutes % MINUTES_AN_HOUR));
    }

    private static ResponseValue visitsOn(Set<DayOfWeek> days, Sheet visits) {
        return count(
                visits.entries().stream()
                        .map(visit -> LocalDate.parse(visit.text("Date"), Files13Exchange.AMERICAN))
                        .filter(day -> days.contains(day.getDayOfWeek()))
                        .count());
    }
}
