package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;
import static org.assay.cache.bank.files.Files21.file;
import static org.assay.cache.bank.files.Files21.unfolded;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on calendars, derived from the files that calendars exchange. */
final class Files21CalendarAnswers {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern EVENT =
            Pattern.compile("(?s)BEGIN:VEVENT\n.*?DTSTART(\\S+)\nDTEND(\\S+)\n.*?SUMMARY:(.*?)\n");
    private static final Pattern ZONE = Pattern.compile("(?s)TZID:(\\S+)\n.*?TZOFFSETTO:(\\S+)\n");

    private Files21CalendarAnswers() {}

    private record Event(String name, OffsetDateTime start, OffsetDateTime end) {

        boolean overlaps(Event other) {
            return start.isBefore(other.end()) && other.start().isBefore(end);
        }
    }

    /** Responses by item. */
    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("calendar-invitations-4a", visit());
        answers.put("calendar-invitations-4b", jury());
        answers.put("calendar-invitations-5a", series("series-a.ics"));
        answers.put("calendar-invitations-5b", series("series-b.ics"));
        answers.put("calendar-invitations-6a", overlapInWeek());
        answers.put("calendar-invitations-6b", overlapOfTwo());
        return answers;
    }

    private static ResponseValue visit() {
        var text = unfolded(file("event-a.ics"));
        var start = start(text).plusHours(2);
        var before = Duration.parse(Reading.found("(?m)^TRIGGER:-(.+)$", text));
        return blanks("start", CLOCK.format(start), "reminder", CLOCK.format(start.minus(before)));
    }

    private static ResponseValue jury() {
        var text = unfolded(file("event-b.ics"));
        var accepted = text.lines().filter(line -> line.contains("PARTSTAT=ACCEPTED")).count();
        return blanks("start", CLOCK.format(start(text).minusHours(4)), "accepted", "" + accepted);
    }

    private static LocalDateTime start(String text) {
        return LocalDateTime.parse(Reading.found("(?m)^DTSTART:(.+)Z$", text), TIME);
    }

    /** How often a series takes place, and when for the last time. */
    private static ResponseValue series(String name) {
        var text = unfolded(file(name));
        var rule = new TreeMap<String, String>();
        for (var part : Reading.found("(?m)^RRULE:(.+)$", text).split(";", -1)) {
            rule.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        int interval = Integer.parseInt(rule.getOrDefault("INTERVAL", "1"));
        int most = Integer.parseInt(rule.getOrDefault("COUNT", "1000"));
        var until = LocalDateTime.parse(rule.getOrDefault("UNTIL", "20991231T000000Z"), zulu());
        var start = start(text);
        var days = rule.getOrDefault("BYDAY", start.getDayOfWeek().name().substring(0, 2));
        var dates = new ArrayList<LocalDateTime>();
        for (var day = start; dates.size() < most && !day.isAfter(until); day = day.plusDays(1)) {
            // The start's week begins at most one day before it in these files.
            long week = Duration.between(start, day).toDays() / 7;
            if (week % interval == 0 && days.contains(day.getDayOfWeek().name().substring(0, 2))) {
                dates.add(day);
            }
        }
        for (var excluded : Reading.found("(?m)^EXDATE:(.+)$", text).split(",", -1)) {
            if (!dates.remove(LocalDateTime.parse(excluded, zulu()))) {
                throw new AssertionError(excluded + " is no date of " + name);
            }
        }
        var last = dates.getLast();
        return blanks(
                "count",
                "" + dates.size(),
                "day",
                "" + last.getDayOfMonth(),
                "month",
                "m" + last.getMonthValue());
    }

    private static DateTimeFormatter zulu() {
        return DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    }

    private static ResponseValue overlapInWeek() {
        var events = events(unfolded(file("week-a.ics")));
        var found = new ArrayList<Event>();
        for (var event : events) {
            if (events.stream().anyMatch(other -> !other.equals(event) && event.overlaps(other))) {
                found.add(event);
            }
        }
        if (found.size() != 2) {
            throw new AssertionError("not exactly two: " + found);
        }
        return blanks("one", found.getFirst().name(), "two", found.getLast().name());
    }

    private static ResponseValue overlapOfTwo() {
        var lou = events(unfolded(Reading.entry(file("week-b.zip"), "lou.ics")));
        var max = events(unfolded(Reading.entry(file("week-b.zip"), "max.ics")));
        var ofLou =
                lou.stream()
                        .filter(event -> max.stream().anyMatch(event::overlaps))
                        .collect(Reading.only());
        var ofMax = max.stream().filter(ofLou::overlaps).collect(Reading.only());
        return blanks("lou", ofLou.name(), "max", ofMax.name());
    }

    private static List<Event> events(String text) {
        var offsets = new TreeMap<String, String>();
        ZONE.matcher(text).results().forEach(zone -> offsets.put(zone.group(1), zone.group(2)));
        return EVENT.matcher(text)
                .results()
                .map(
                        event ->
                                new Event(
                                        event.group(3),
                                        time(event.group(1), offsets),
                                        time(event.group(2), offsets)))
                .toList();
    }

    /** The time after the property's name: of UTC, or of a zone of the file. */
    private static OffsetDateTime time(String value, Map<String, String> offsets) {
        var zone = value.replaceAll("^;TZID=|:.*$", "");
        var time = value.substring(value.lastIndexOf(':') + 1).replace("Z", "");
        var offset =
                zone.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(offsets.getOrDefault(zone, ""));
        return LocalDateTime.parse(time, TIME).atOffset(offset);
    }
}
