package org.assay.cache.bank.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Visits of sites: addresses with the source of a click, and a log with robots and the team. */
final class Files22Visits {
    static final String DAY = "Jour / Day";
    static final String ADDRESS = "Adresse / Address";
    static final String SIGNED_UP = "Inscription / Sign-up";
    static final String VISITOR = "Visiteur / Visitor";
    static final String PAGE = "Page";
    static final String AGENT = "Logiciel / Software";
    static final String YES = "oui / yes";

    private static final List<String> SOURCES =
            List.of("infos", "infos-ecole", "affiche", "reseau");
    private static final List<String> MEDIA = List.of("infos", "qr", "post", "infos");
    private static final List<String> PAGES =
            List.of("/", "/programme", "/programme-2030", "/acces", "/contact");
    private static final List<String> BROWSERS =
            List.of("Lynx 4", "Orbite 12", "Orbite 11", "Polaris 7 mobile");
    private static final List<String> ROBOTS = List.of("CrawlBot 2", "SondeBot 1");

    private Files22Visits() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "visits-a", sources(new Random(2261)),
                "visits-b", sources(new Random(2265)),
                "hits-a", hits(new Random(2263)),
                "hits-b", hits(new Random(2264)));
    }

    private static Workbook sources(Random random) {
        var visits = new ArrayList<String>();
        for (int i = 0; i < 150; i++) {
            int source = random.nextInt(SOURCES.size() + 1);
            visits.add(
                    String.join(
                            ";",
                            day(random, 28).toString(),
                            address(random, source),
                            random.nextInt(5 + source) == 0 ? YES : "non / no"));
        }
        Collections.sort(visits);
        return Workbook.of(
                Files22Tables.sheet(
                        "Visites-Visits", String.join(";", DAY, ADDRESS, SIGNED_UP), visits));
    }

    private static String address(Random random, int source) {
        var page =
                "https://foire-aube.example" + Files13Words.one(random, "/", "/infos", "/stands");
        if (source == SOURCES.size()) {
            return page;
        }
        var parts =
                new ArrayList<>(
                        List.of(
                                "utm_source=" + SOURCES.get(source),
                                "utm_medium=" + MEDIA.get(source),
                                "lang=" + Files13Words.one(random, "fr", "en")));
        Collections.shuffle(parts, random);
        return page + "?" + String.join("&", parts);
    }

    private static Workbook hits(Random random) {
        var visitors = Files13Words.codes(random, 48, 4);
        var team = new ArrayList<>(visitors.subList(0, 5));
        var hits = new ArrayList<String>();
        for (int i = 0; i < visitors.size(); i++) {
            boolean isRobot = i >= 5 && i < 11;
            var agent = one(random, isRobot ? ROBOTS : BROWSERS);
            int count = i < 11 ? 4 + random.nextInt(6) : 1 + random.nextInt(6);
            var day = day(random, 30);
            for (int hit = 0; hit < count; hit++) {
                day = random.nextBoolean() ? day : day(random, 30);
                hits.add(
                        String.join(
                                ";", day.toString(), visitors.get(i), one(random, PAGES), agent));
            }
        }
        Collections.sort(hits);
        Collections.sort(team);
        return Workbook.of(
                Files22Tables.sheet("Pages", String.join(";", DAY, VISITOR, PAGE, AGENT), hits),
                Files22Tables.sheet("Equipe-Team", VISITOR, team));
    }

    private static LocalDate day(Random random, int days) {
        return Files13Words.day(random, LocalDate.of(2031, 4, 1), days);
    }

    private static String one(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
