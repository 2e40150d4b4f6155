package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Calendars (RFC 5545) with repeated events. */
final class Files23Calendars {

    private Files23Calendars() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "calendar-a.ics",
                calendar(
                        """
                        BEGIN:VEVENT
                        UID:assembly@foyer.example
                        DTSTAMP:20310701T080000Z
                        SUMMARY:Assemblée / General meeting
                        DTSTART:20311016T200000
                        DTEND:20311016T220000
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:choir@foyer.example
                        DTSTAMP:20310701T080000Z
                        SUMMARY:Chorale / Choir
                        DTSTART:20310902T183000
                        DTEND:20310902T200000
                        RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=24
                        EXDATE:20311016T183000,20311028T183000
                        EXDATE:20311030T183000
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:yoga@foyer.example
                        DTSTAMP:20310701T080000Z
                        SUMMARY:Yoga
                        DTSTART:20310904T090000
                        DTEND:20310904T100000
                        RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20311218T235959
                        END:VEVENT
                        """),
                "calendar-b.ics",
                calendar(
                        """
                        BEGIN:VEVENT
                        UID:chess@foyer.example
                        DTSTAMP:20320102T080000Z
                        SUMMARY:Échecs / Chess
                        DTSTART:20320106T170000
                        DTEND:20320106T190000
                        RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=10
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:pottery@foyer.example
                        DTSTAMP:20320102T080000Z
                        SUMMARY:Poterie / Pottery
                        DTSTART:20320107T140000
                        DTEND:20320107T163000
                        RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20320602T235959
                        EXDATE:20320218T140000,20320414T140000
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:pottery@foyer.example
                        DTSTAMP:20320210T080000Z
                        SUMMARY:Poterie / Pottery
                        RECURRENCE-ID:20320317T140000
                        DTSTART:20320319T140000
                        DTEND:20320319T163000
                        END:VEVENT
                        """));
    }

    private static byte[] calendar(String events) {
        return """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Foyer//Agenda//FR
        %sEND:VCALENDAR
        """
                .formatted(events)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
