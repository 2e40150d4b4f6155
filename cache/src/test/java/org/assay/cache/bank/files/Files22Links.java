package org.assay.cache.bank.files;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Links that expire at a local time, and the log of their visits in UTC. */
final class Files22Links {
    static final String LINK = "Lien / Link";
    static final String EXPIRES = "Expire / Expires";
    static final String TIME = "Heure UTC / UTC time";
    static final String RESULT = "Résultat / Result";
    static final String OPENED = "ouvert / opened";
    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx");
    static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final String REFUSED = "refusé / refused";

    /** Hours of zones east of UTC. */
    private static final int[] OFFSETS = {2, -4, 11, 0, 4, -4, 2, -10};

    /** From the expiry, in minutes: the day before, near it, the day after. */
    private static final int[] MINUTES = {-1_270, -185, -50, 35, 145, 1_330};

    private Files22Links() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "links-a", book(new Random(2221), Set.of(4)),
                "links-b", book(new Random(2222), Set.of(1, 6)));
    }

    /**
     * A workbook.
     *
     * @param leaking the links that go on opening
     */
    private static Workbook book(Random random, Set<Integer> leaking) {
        var codes = Files13Words.codes(random, OFFSETS.length, 3);
        var links = new ArrayList<String>();
        var visits = new ArrayList<String>();
        for (int i = 0; i < OFFSETS.length; i++) {
            var expiry =
                    LocalDateTime.of(2031, 5, 5 + random.nextInt(12), 8 + random.nextInt(12), 0)
                            .atOffset(ZoneOffset.ofHours(OFFSETS[i]));
            links.add(codes.get(i) + ";" + LOCAL.format(expiry));
            for (int minutes : MINUTES) {
                boolean opens = minutes < 0 || leaking.contains(i);
                visits.add(
                        visit(
                                expiry.plusMinutes(minutes + random.nextInt(15)),
                                codes.get(i),
                                opens));
            }
        }
        Collections.sort(visits);
        return Workbook.of(
                Files22Tables.sheet("Liens-Links", LINK + ";" + EXPIRES, links),
                Files22Tables.sheet(
                        "Visites-Visits", String.join(";", TIME, LINK, RESULT), visits));
    }

    private static String visit(OffsetDateTime time, String link, boolean opens) {
        return UTC.format(time.withOffsetSameInstant(ZoneOffset.UTC))
                + ";"
                + link
                + ";"
                + (opens ? OPENED : REFUSED);
    }
}
