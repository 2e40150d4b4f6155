package org.assay.cache.bank.files;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Replies to two published forms, some of them repeated or late. */
final class Files22Replies {
    static final String TIME = "Horodatage / Timestamp";
    static final String ADDRESS = "Adresse / Address";
    static final String COMING = "Présence / Attendance";
    static final String PEOPLE = "Personnes / People";
    static final String WORKSHOP = "Atelier / Workshop";
    static final String YES = "oui / yes";
    static final String DEADLINE = "2031-06-12 20:00";

    private static final String NO = "non / no";
    private static final LocalDateTime START = LocalDateTime.of(2031, 6, 2, 8, 0);

    private Files22Replies() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "replies-a", party(new Random(2241)), "replies-b", workshops(new Random(2252)));
    }

    /** 44 people, of whom some change their minds, some after the deadline. */
    private static Workbook party(Random random) {
        var people = Files13Words.names(random, 44);
        var replies = new ArrayList<String>();
        for (var person : people) {
            int times = 1 + Math.max(0, random.nextInt(5) - 2);
            for (int i = 0; i < times; i++) {
                boolean isComing = random.nextInt(4) > 0;
                replies.add(
                        String.join(
                                ";",
                                time(random, 12),
                                address(person),
                                isComing ? YES : NO,
                                isComing ? String.valueOf(1 + random.nextInt(5)) : ""));
            }
        }
        Collections.sort(replies);
        return Workbook.of(
                Files22Tables.sheet(
                        "Reponses-Replies",
                        String.join(";", TIME, ADDRESS, COMING, PEOPLE),
                        replies));
    }

    /** Rows in no order: the list was sorted by address. */
    private static Workbook workshops(Random random) {
        var replies = new ArrayList<String>();
        for (var person : Files13Words.names(random, 52)) {
            int times = 1 + Math.max(0, random.nextInt(4) - 2);
            for (int i = 0; i < times; i++) {
                var workshop = Files13Words.one(random, "Photo", "Radio", "Robot");
                replies.add(String.join(";", address(person), time(random, 9), workshop));
            }
        }
        Collections.sort(replies);
        return Workbook.of(
                Files22Tables.sheet(
                        "Reponses-Replies", String.join(";", ADDRESS, TIME, WORKSHOP), replies));
    }

    private static String time(Random random, int days) {
        var time = START.plusMinutes(random.nextInt(days * 24 * 60));
        return Files22Links.UTC.format(time);
    }

    private static String address(String name) {
        return name.toLowerCase(Locale.ROOT) + "@courriel.example";
    }
}
