package org.assay.cache.bank.files;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Results that mislead: two versions of a page by device, and sources before and after a sign-up.
 */
final class Files22Campaigns {
    static final String VERSION = "Version";
    static final String DEVICE = "Appareil / Device";
    static final String VIEWS = "Vues / Views";
    static final String SIGN_UPS = "Inscriptions / Sign-ups";
    static final String PHONE = "téléphone / phone";
    static final String COMPUTER = "ordinateur / computer";
    static final String PERSON = "Personne / Person";
    static final String TIME = "Date";
    static final String SOURCE = "Source";

    private static final int DAYS = 10;
    private static final List<String> SOURCES =
            List.of(
                    "affiche / poster",
                    "lettre / newsletter",
                    "réseau / network",
                    "moteur / search");

    private Files22Campaigns() {}

    static Map<String, Workbook> books() {
        return Map.of("test-a", versions(new Random(2271)), "paths-b", paths(new Random(2272)));
    }

    /** A is better on each device; B, mostly seen on computers, seems better in all. */
    private static Workbook versions(Random random) {
        var rows = new ArrayList<String>();
        addDays(rows, random, "A;" + PHONE, 1_600, 96);
        addDays(rows, random, "B;" + PHONE, 400, 20);
        addDays(rows, random, "A;" + COMPUTER, 400, 48);
        addDays(rows, random, "B;" + COMPUTER, 1_600, 176);
        Collections.sort(rows);
        return Workbook.of(
                Files22Tables.sheet(
                        "Essai-Test",
                        String.join(";", TIME, VERSION, DEVICE, VIEWS, SIGN_UPS),
                        rows));
    }

    /** Spreads totals over the days, unevenly. */
    private static void addDays(
            List<String> rows, Random random, String what, int views, int signUps) {
        int viewsLeft = views;
        int signUpsLeft = signUps;
        for (int day = 1; day <= DAYS; day++) {
            int left = DAYS - day + 1;
            int today = day == DAYS ? viewsLeft : viewsLeft / left + random.nextInt(11) - 5;
            int joined = day == DAYS ? signUpsLeft : signUpsLeft / left;
            viewsLeft -= today;
            signUpsLeft -= joined;
            rows.add("2031-03-%02d;%s;%d;%d".formatted(day, what, today, joined));
        }
    }

    private static Workbook paths(Random random) {
        var people = Files13Words.names(random, 46);
        var visits = new ArrayList<String>();
        var signUps = new ArrayList<String>();
        for (var person : people) {
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                var source = SOURCES.get(random.nextInt(SOURCES.size()));
                visits.add(String.join(";", time(random, 0), person, source));
            }
            if (random.nextInt(5) < 3) {
                visits.add(
                        String.join(
                                ";",
                                "2031-03-01 07:" + (10 + random.nextInt(50)),
                                person,
                                SOURCES.get(random.nextInt(SOURCES.size()))));
                signUps.add(person + ";" + time(random, 7));
            }
        }
        Collections.sort(visits);
        Collections.sort(signUps);
        return Workbook.of(
                Files22Tables.sheet(
                        "Visites-Visits", String.join(";", TIME, PERSON, SOURCE), visits),
                Files22Tables.sheet("Inscriptions-Sign-ups", PERSON + ";" + TIME, signUps));
    }

    private static String time(Random random, int fromDay) {
        var time =
                LocalDateTime.of(2031, 3, 1, 8, 0)
                        .plusDays(fromDay)
                        .plusMinutes(random.nextInt(20 * 24 * 60));
        return Files22Links.UTC.format(time);
    }
}
