package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Accounts with their passwords, some of which are shared or look alike. */
final class Files41Accounts {
    private static final List<String> HEADINGS = List.of("site", "login", "password");

    private Files41Accounts() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "accounts-a",
                book(
                        "paul.t",
                        "colibri-84-mauve",
                        List.of("colibri-48-mauve", "colibri-94-mauve"),
                        "Trottelot",
                        "Aquarelle",
                        "Courriel",
                        "Filante",
                        "Jardinet",
                        "Nougatine",
                        "Vitrail"),
                "accounts-b",
                book(
                        "salome.k",
                        "Pivoine+Tambour5",
                        List.of(
                                "Pivoine+Tambour6",
                                "Pivoine-Tambour5",
                                "Pivoine+Tambours",
                                "Pivoines+Tambour5"),
                        "Brindille",
                        "Mirabel"));
    }

    /**
     * @param shared the password of the given sites
     * @param alike passwords of one other site each
     */
    private static Workbook book(String login, String shared, List<String> alike, String... sites) {
        var random = new Random(4112L + shared.length());
        var rows = new ArrayList<List<Cell>>();
        Arrays.asList(sites).forEach(site -> rows.add(row(text(site), text(login), text(shared))));
        var others = Files13Words.names(random, 34);
        for (int i = 0; i < others.size(); i++) {
            var own =
                    "%s-%02d-%s"
                            .formatted(
                                    Files13Words.codes(random, 1, 4).getFirst(),
                                    random.nextInt(100),
                                    Files13Words.names(random, 1).getFirst());
            rows.add(
                    row(
                            text(others.get(i)),
                            text(login),
                            text(i < alike.size() ? alike.get(i) : own)));
        }
        Collections.shuffle(rows, random);
        return Workbook.of(Sheet.of("Accounts", HEADINGS, rows));
    }
}
