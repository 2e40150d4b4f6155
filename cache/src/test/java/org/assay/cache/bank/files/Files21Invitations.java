package org.assay.cache.bank.files;

import java.util.Map;
import java.util.TreeMap;

/** Invitations and series of dates, as calendars exchange them. */
final class Files21Invitations {

    private Files21Invitations() {}

    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(Files21.alsoAsText("event-a", "ics", event("REQUEST", visit())));
        files.putAll(Files21.alsoAsText("event-b", "ics", event("REQUEST", jury())));
        files.putAll(Files21.alsoAsText("series-a", "ics", event("PUBLISH", everySecondWeek())));
        files.putAll(Files21.alsoAsText("series-b", "ics", event("PUBLISH", twiceAWeek())));
        return files;
    }

    private static String event(String method, String properties) {
        return """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Corval//Agenda 4//FR
        METHOD:%s
        BEGIN:VEVENT
        """
                        .formatted(method)
                + properties
                + """
                END:VEVENT
                END:VCALENDAR
                """;
    }

    private static String visit() {
        return """
        UID:visit-7731@corval.example
        SEQUENCE:1
        DTSTAMP:20310602T101500Z
        CREATED:20310528T061200Z
        LAST-MODIFIED:20310602T101500Z
        DTSTART:20310612T073000Z
        DTEND:20310612T090000Z
        SUMMARY:Visite / Visit
        LOCATION:Lyon
        ORGANIZER;CN=Karim Benali:mailto:karim@atlas.example
        ATTENDEE;CN=Lina Weber;PARTSTAT=NEEDS-ACTION:mailto:lina@mistral.example
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:Visite / Visit
        TRIGGER:-PT45M
        END:VALARM
        """;
    }

    private static String jury() {
        return """
        UID:jury-0412@corval.example
        SEQUENCE:3
        DTSTAMP:20310915T073000Z
        CREATED:20310901T120000Z
        LAST-MODIFIED:20310915T073000Z
        DTSTART:20310923T143000Z
        DTEND:20310923T160000Z
        SUMMARY:Jury
        LOCATION:Montréal
        ORGANIZER;CN=Vera Novak:mailto:vera@nordet.example
        ATTENDEE;CN=Ana Reis;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:ana@nordet.example
        ATTENDEE;CN=Bilal Saad;ROLE=REQ-PARTICIPANT;PARTSTAT=TENTATIVE:mailto:bilal@atlas.example
        ATTENDEE;CN=Chloe Ruiz;ROLE=OPT-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:chloe@atlas.example
        ATTENDEE;CN=David Oyo;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED:mailto:david@nordet.example
        ATTENDEE;CN=Fatou Sow;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:fatou@mistral.example
        ATTENDEE;CN=Gael Morin;ROLE=OPT-PARTICIPANT;PARTSTAT=NEEDS-ACTION:mailto:gael@mistral.example
        ATTENDEE;CN=Hana Sato;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:hana@atlas.example
        ATTENDEE;CN=Otis Brun;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION:mailto:otis@nordet.example
        ATTENDEE;CN=Paul Tran;ROLE=OPT-PARTICIPANT;PARTSTAT=DECLINED:mailto:paul@mistral.example
        ATTENDEE;CN=Rosa Campi;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:rosa@atlas.example
        """;
    }

    private static String everySecondWeek() {
        return """
        UID:series-118@corval.example
        DTSTAMP:20310701T080000Z
        DTSTART:20310904T160000Z
        DTEND:20310904T173000Z
        RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=10
        EXDATE:20311030T160000Z,20311225T160000Z
        SUMMARY:Piano
        """;
    }

    private static String twiceAWeek() {
        return """
        UID:series-254@corval.example
        DTSTAMP:20310301T080000Z
        DTSTART:20310401T100000Z
        DTEND:20310401T113000Z
        RRULE:FREQ=WEEKLY;BYDAY=TU,FR;UNTIL=20310601T000000Z
        EXDATE:20310418T100000Z,20310509T100000Z,20310530T100000Z
        SUMMARY:Yoga
        """;
    }
}
