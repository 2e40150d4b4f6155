package org.assay.cache.bank.files;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Planned posts of a town, and the times before which subjects stay secret. */
final class Files22Plans {
    static final String CODE = "Code";
    static final String SUBJECT = "Sujet / Subject";
    static final String CHANNEL = "Canal / Channel";
    static final String TIME = "Date";
    static final String STATUS = "État / Status";
    static final String NOT_BEFORE = "Pas avant / Not before";
    static final String APPROVED = "validé / approved";

    private static final String DRAFT = "brouillon / draft";
    private static final List<String> CHANNELS =
            List.of("Site", "Réseau / Network", "Lettre / Letter");
    private static final List<String> SUBJECTS =
            List.of("Concert", "Festival", "Marathon", "Navette / Shuttle", "Piscine / Pool");
    private static final int POSTS = 40;

    private Files22Plans() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "plan-a", book(new Random(2231), 1, 3),
                "plan-b", book(new Random(2232), 5, 6));
    }

    /**
     * A workbook.
     *
     * @param early approved posts that break an embargo
     * @param earlyDrafts drafts that would
     */
    private static Workbook book(Random random, int early, int earlyDrafts) {
        var embargoes = new ArrayList<String>();
        var ends = new ArrayList<LocalDateTime>();
        for (var subject : SUBJECTS) {
            var end = LocalDateTime.of(2031, 9, 8 + random.nextInt(8), 9 + random.nextInt(9), 30);
            ends.add(end);
            embargoes.add(subject + ";" + Files22Links.UTC.format(end));
        }
        var codes = Files13Words.codes(random, POSTS, 2);
        var posts = new ArrayList<String>();
        for (int i = 0; i < POSTS; i++) {
            int subject = random.nextInt(SUBJECTS.size());
            boolean isEarly = i < early + earlyDrafts;
            int quarters = isEarly ? -1 - random.nextInt(70) : random.nextInt(600);
            boolean isDraft = i >= early && (isEarly || random.nextInt(4) == 0);
            posts.add(
                    String.join(
                            ";",
                            codes.get(i),
                            SUBJECTS.get(subject),
                            CHANNELS.get(random.nextInt(CHANNELS.size())),
                            Files22Links.UTC.format(ends.get(subject).plusMinutes(15L * quarters)),
                            isDraft ? DRAFT : APPROVED));
        }
        Collections.shuffle(posts, random);
        return Workbook.of(
                Files22Tables.sheet(
                        "Publications-Posts",
                        String.join(";", CODE, SUBJECT, CHANNEL, TIME, STATUS),
                        posts),
                Files22Tables.sheet("Embargos-Embargoes", SUBJECT + ";" + NOT_BEFORE, embargoes));
    }
}
