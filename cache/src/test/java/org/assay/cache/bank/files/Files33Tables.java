package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Tables of the items on archiving and on re-identification; all rows are invented. */
final class Files33Tables {
    private static final int BATCH = 90;

    private Files33Tables() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "batch-a.csv", batch(331),
                "batch-b.csv", batch(332),
                "health-a.csv", health(),
                "loans-b.csv", loans());
    }

    private static byte[] batch(long seed) {
        var random = new Random(seed);
        var table = new StringBuilder("file;pages;fonts;embedded;encrypted;script;media\n");
        for (int i = 1; i <= BATCH; i++) {
            int fonts = 1 + random.nextInt(9);
            int missing = random.nextInt(4) == 0 ? 1 + random.nextInt(fonts) : 0;
            table.append(
                    "doc-%03d.pdf;%d;%d;%d;%s;%s;%s\n"
                            .formatted(
                                    i,
                                    1 + random.nextInt(60),
                                    fonts,
                                    fonts - missing,
                                    yes(random, 8),
                                    yes(random, 9),
                                    yes(random, 7)));
        }
        return bytes(table);
    }

    private static String yes(Random random, int oneIn) {
        return random.nextInt(oneIn) == 0 ? "yes" : "no";
    }

    /** Families of rows of one town, year and sex; many have a single row. */
    private static byte[] health() {
        var random = new Random(333);
        var towns = new String[] {"Arsac", "Belmont", "Corval", "Dornes", "Ervy"};
        var rows = new ArrayList<String>();
        for (var town : towns) {
            for (int year = 1950; year < 2010; year += 5) {
                int persons = random.nextInt(7);
                int born = year + random.nextInt(5);
                for (int i = 0; i < persons; i++) {
                    var sex = random.nextInt(3) == 0 ? "F" : "M";
                    rows.add(
                            "%s;%d;%s;%s"
                                    .formatted(
                                            town,
                                            born,
                                            sex,
                                            random.nextInt(3) == 0 ? "yes" : "no"));
                }
            }
        }
        return table("town;year;sex;ill", rows, random);
    }

    private static byte[] loans() {
        var random = new Random(334);
        var towns = new String[] {"Fontel", "Gravas", "Hautbois", "Issac"};
        var rows = new ArrayList<String>();
        for (int i = 0; i < 110; i++) {
            rows.add(
                    "%s;%d;%s;%d"
                            .formatted(
                                    towns[random.nextInt(towns.length)],
                                    1950 + random.nextInt(50),
                                    random.nextBoolean() ? "F" : "M",
                                    500 * (1 + random.nextInt(60))));
        }
        return table("town;year;sex;amount", rows, random);
    }

    private static byte[] table(String header, List<String> rows, Random random) {
        Collections.shuffle(rows, random);
        return bytes(new StringBuilder(header + "\n" + String.join("\n", rows) + "\n"));
    }

    private static byte[] bytes(StringBuilder table) {
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }
}
