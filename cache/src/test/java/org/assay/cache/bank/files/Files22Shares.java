package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Lists of a town hall's shares: who was given which file, with which right. */
final class Files22Shares {
    static final String FILE = "Fichier / File";
    static final String WITH = "Partagé avec / Shared with";
    static final String RIGHT = "Droit / Right";
    static final String EDIT = "modification / edit";
    static final String INSIDE = "@corval.example";
    static final String LEAVER = "lea.morin" + INSIDE;

    private static final List<String> RIGHTS =
            List.of("lecture / view", "commentaire / comment", EDIT);
    private static final List<String> COLLEAGUES =
            List.of("a.benali", "c.dorval", "h.petit", "j.roche", "k.ndiaye", "s.vidal", "t.weber");
    private static final List<String> OUTSIDERS =
            List.of(
                    "contact@atelier-sarral.example",
                    "l.dumas@ecoles-corval.example",
                    "n.roux@corval-tourisme.example",
                    "studio@presse-aube.example",
                    "(lien public / public link)");
    private static final List<String> KINDS =
            List.of("budget", "plan", "photos", "menu", "contacts", "notes");

    /** The file of which the leaver is the only editor. */
    private static final int ALONE = 21;

    private Files22Shares() {}

    static Map<String, Workbook> books() {
        return Map.of("shares-a", book(shares(new Random(2213))), "shares-b", book(leaverShares()));
    }

    private static Workbook book(List<String> shares) {
        return Workbook.of(
                Files22Tables.sheet(
                        "Partages-Shares", String.join(";", FILE, WITH, RIGHT), shares));
    }

    private static List<String> shares(Random random) {
        var shares = new ArrayList<String>();
        for (int file = 0; file < 36; file++) {
            for (var who : some(random, COLLEAGUES, 1 + random.nextInt(2))) {
                shares.add(share(file, who + INSIDE, RIGHTS.get(random.nextInt(3))));
            }
            for (var who : some(random, OUTSIDERS, Math.max(0, random.nextInt(6) - 2))) {
                shares.add(share(file, who, RIGHTS.get(random.nextInt(3))));
            }
        }
        Collections.shuffle(shares, random);
        return shares;
    }

    private static List<String> leaverShares() {
        var random = new Random(2212);
        var shares = new ArrayList<String>();
        for (int file = 0; file < 36; file++) {
            boolean leaverEdits = file == ALONE || file % 3 == 1;
            boolean othersEdit = file != ALONE && (leaverEdits || random.nextBoolean());
            var others = some(random, COLLEAGUES, 1 + random.nextInt(3));
            for (int i = 0; i < others.size(); i++) {
                int right = othersEdit && i == 0 ? 2 : random.nextInt(2);
                shares.add(share(file, others.get(i) + INSIDE, RIGHTS.get(right)));
            }
            if (leaverEdits || file % 3 == 2) {
                shares.add(share(file, LEAVER, leaverEdits ? EDIT : RIGHTS.get(file % 2)));
            }
        }
        Collections.shuffle(shares, random);
        return shares;
    }

    private static List<String> some(Random random, List<String> all, int count) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, count);
    }

    private static String share(int file, String who, String right) {
        var kind = KINDS.get(file % KINDS.size());
        return "%s-%02d.odt;%s;%s".formatted(kind, 7 * file % 36 + 1, who, right);
    }
}
