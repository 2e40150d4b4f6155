package org.assay.cache.bank.files;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Calendars of a week whose events are noted in the times of several zones. */
final class Files21Weeks {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final LocalDateTime MONDAY = LocalDateTime.of(2031, 11, 10, 0, 0);
    private static final Map<String, String> OFFSETS =
            Map.of(
                    "Europe/Paris", "+0100",
                    "America/Toronto", "-0500",
                    "Asia/Kolkata", "+0530",
                    "Pacific/Noumea", "+1100");

    private Files21Weeks() {}

    /**
     * An event.
     *
     * @param day 0 is Monday
     * @param from minutes since the day's beginning at UTC
     * @param zone empty for UTC
     */
    private record Event(String name, int day, int from, int minutes, String zone) {

        static Event of(String name, int day, int hour, int minute, int minutes, String zone) {
            return new Event(name, day, hour * 60 + minute, minutes, zone);
        }

        String line(String property, int afterMinutes) {
            var utc = MONDAY.plusDays(day).plusMinutes(from + afterMinutes);
            if (zone.isEmpty()) {
                return "%s:%sZ".formatted(property, TIME.format(utc));
            }
            var offset = ZoneOffset.of(OFFSETS.getOrDefault(zone, ""));
            var local = utc.plusSeconds(offset.getTotalSeconds());
            return "%s;TZID=%s:%s".formatted(property, zone, TIME.format(local));
        }

        @Override
        public String toString() {
            return """
            BEGIN:VEVENT
            UID:%s-%d@corval.example
            DTSTAMP:20311101T080000Z
            %s
            %s
            SUMMARY:%s
            END:VEVENT
            """
                    .formatted(
                            name.toLowerCase(Locale.ROOT),
                            day,
                            line("DTSTART", 0),
                            line("DTEND", minutes),
                            name);
        }
    }

    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(Files21.alsoAsText("week-a", "ics", calendar(meetings())));
        files.put(
                "week-b.zip",
                new StoredZip()
                        .file("lou.ics", Files21.lines(calendar(ofLou())))
                        .file("max.ics", Files21.lines(calendar(ofMax())))
                        .bytes());
        return files;
    }

    private static String calendar(List<Event> events) {
        var text =
                new StringBuilder("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Corval//Agenda 4//FR\n");
        events.stream()
                .map(Event::zone)
                .filter(zone -> !zone.isEmpty())
                .distinct()
                .sorted()
                .forEach(zone -> text.append(zone(zone)));
        events.forEach(text::append);
        return text.append("END:VCALENDAR\n").toString();
    }

    private static String zone(String name) {
        return """
        BEGIN:VTIMEZONE
        TZID:%1$s
        BEGIN:STANDARD
        DTSTART:19700101T000000
        TZOFFSETFROM:%2$s
        TZOFFSETTO:%2$s
        END:STANDARD
        END:VTIMEZONE
        """
                .formatted(name, OFFSETS.get(name));
    }

    private static List<Event> meetings() {
        return List.of(
                Event.of("Budget", 0, 8, 0, 60, ""),
                Event.of("Audit", 0, 9, 30, 60, "Asia/Kolkata"),
                Event.of("Photo", 0, 14, 0, 90, "America/Toronto"),
                Event.of("Radio", 1, 7, 30, 60, "Europe/Paris"),
                Event.of("Forum", 1, 9, 0, 120, "Asia/Kolkata"),
                Event.of("Vote", 1, 13, 0, 45, ""),
                Event.of("Concert", 1, 15, 30, 60, "America/Toronto"),
                Event.of("Robot", 2, 8, 30, 90, "Asia/Kolkata"),
                Event.of("Tennis", 2, 14, 15, 60, "America/Toronto"),
                Event.of("Piano", 2, 15, 0, 60, "Europe/Paris"),
                Event.of("Judo", 3, 9, 0, 60, "Europe/Paris"),
                Event.of("Podium", 3, 10, 0, 90, "Asia/Kolkata"),
                Event.of("Menu", 3, 13, 30, 60, "America/Toronto"),
                Event.of("Quartz", 4, 7, 0, 120, ""),
                Event.of("Laser", 4, 9, 0, 60, "Asia/Kolkata"),
                Event.of("Sofa", 4, 14, 0, 60, "Europe/Paris"));
    }

    private static List<Event> ofLou() {
        return List.of(
                Event.of("Budget", 0, 7, 0, 60, ""),
                Event.of("Taxi", 0, 20, 0, 60, ""),
                Event.of("Radio", 1, 6, 30, 120, ""),
                Event.of("Yoga", 1, 21, 30, 90, ""),
                Event.of("Photo", 2, 4, 30, 60, ""),
                Event.of("Vote", 2, 22, 0, 60, ""),
                Event.of("Cinema", 3, 4, 0, 60, ""),
                Event.of("Judo", 3, 23, 0, 90, ""),
                Event.of("Piano", 4, 3, 0, 60, ""),
                Event.of("Forum", 4, 6, 0, 60, ""));
    }

    private static List<Event> ofMax() {
        var noumea = "Pacific/Noumea";
        return List.of(
                Event.of("Safari", 0, 5, 0, 120, noumea),
                Event.of("Audit", 0, 21, 0, 60, noumea),
                Event.of("Tennis", 1, 4, 0, 120, noumea),
                Event.of("Robot", 1, 23, 0, 60, noumea),
                Event.of("Menu", 2, 5, 30, 60, noumea),
                Event.of("Laser", 2, 23, 30, 60, noumea),
                Event.of("Concert", 3, 6, 0, 60, noumea),
                Event.of("Podium", 3, 7, 0, 60, noumea),
                Event.of("Stage", 4, 0, 15, 120, noumea),
                Event.of("Magazine", 4, 7, 0, 60, noumea));
    }
}
