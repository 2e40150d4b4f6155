package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Inventories of the software of computers. */
final class Files41Inventories {
    private static final List<String> HEADINGS = List.of("computer", "software", "version");

    private Files41Inventories() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "inventory-a", book(4155, "MAI", "Parvis", "7.2", "7.4", "7.5"),
                "inventory-b", book(4156, "HOP", "Tamaris", "3.8", "3.9", "3.10"));
    }

    private static Workbook book(long seed, String prefix, String software, String... branches) {
        var random = new Random(seed);
        var rows = new ArrayList<List<Cell>>();
        for (int i = 1; i <= 240; i++) {
            var one =
                    random.nextInt(4) == 0
                            ? Files13Words.one(random, "Oriel", "Vantail")
                            : software;
            var version = Files13Words.one(random, branches) + "." + random.nextInt(24);
            rows.add(row(text("%s-%03d".formatted(prefix, i)), text(one), text(version)));
        }
        return Workbook.of(Sheet.of("Inventory", HEADINGS, rows));
    }
}
