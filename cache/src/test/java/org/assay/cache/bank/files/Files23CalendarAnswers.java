package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on calendars, by the rules of RFC 5545, section 3.8.5. */
final class Files23CalendarAnswers {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final List<String> WEEKDAYS =
            Arrays.asList("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private Files23CalendarAnswers() {}

    static Map<String, ResponseValue> all() {
        var choir = held("calendar-a.ics", "choir");
        var pottery = held("calendar-b.ics", "pottery");
        var moved =
                Reading.found(
                        "RECURRENCE-ID:\\w+\\s+DTSTART:(\\w+)",
                        Files23Reading.text("calendar-b.ics"));
        return Map.of(
                "shared-slots-6a", countAndDay(choir.size(), choir.getLast()),
                "shared-slots-6b", countAndDay(pottery.size(), LocalDateTime.parse(moved, TIME)));
    }

    private static ResponseValue countAndDay(int count, LocalDateTime time) {
        return blanks(
                "count",
                Integer.toString(count),
                "day",
                Integer.toString(time.getDayOfMonth()),
                "month",
                "m" + time.getMonthValue());
    }

    /** When the repeated event of a calendar takes place; moving one of them changes no number. */
    private static List<LocalDateTime> held(String file, String uid) {
        var event =
                Reading.found(
                        "(?s)(UID:" + uid + "@(?:(?!END:VEVENT).)*RRULE(?:(?!END:VEVENT).)*)",
                        Files23Reading.text(file));
        var times = new ArrayList<>(planned(event));
        event.lines()
                .filter(line -> line.startsWith("EXDATE:"))
                .flatMap(line -> Arrays.stream(line.substring("EXDATE:".length()).split(",")))
                .forEach(
                        time -> {
                            if (!times.remove(LocalDateTime.parse(time, TIME))) {
                                throw new IllegalStateException(time + " is no time of " + uid);
                            }
                        });
        return times;
    }

    private static List<LocalDateTime> planned(String event) {
        var start = LocalDateTime.parse(Reading.found("DTSTART:(\\w+)", event), TIME);
        var rule = new HashMap<String, String>();
        for (var part : Reading.found("RRULE:(\\S+)", event).split(";", -1)) {
            rule.put(part.split("=", 2)[0], part.split("=", 2)[1]);
        }
        var days =
                Arrays.stream(Objects.requireNonNull(rule.get("BYDAY")).split(","))
                        .map(day -> DayOfWeek.of(WEEKDAYS.indexOf(day) + 1))
                        .toList();
        int interval = Integer.parseInt(rule.getOrDefault("INTERVAL", "1"));
        int most = Integer.parseInt(rule.getOrDefault("COUNT", "1000"));
        var until = LocalDateTime.parse(rule.getOrDefault("UNTIL", "20991231T000000"), TIME);
        var firstMonday = monday(start.toLocalDate());
        var times = new ArrayList<LocalDateTime>();
        for (var time = start;
                !time.isAfter(until) && times.size() < most;
                time = time.plusDays(1)) {
            long week = ChronoUnit.WEEKS.between(firstMonday, monday(time.toLocalDate()));
            if (days.contains(time.getDayOfWeek()) && week % interval == 0) {
                times.add(time);
            }
        }
        return times;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
