package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Catalogues, offers and fleets of devices. */
final class Files52Equipment {
    private static final String[] VERSIONS = {
        "9.12", "9.30", "10.1", "10.2", "10.4", "10.8", "10.9", "10.10", "10.11", "11.0"
    };

    private Files52Equipment() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "laptops-a", laptops(),
                "offers-b", offers(),
                "fleet-a", costly(),
                "fleet-b", versions());
    }

    /** Each laptop cheaper than the right one fails a single condition. */
    private static Workbook laptops() {
        var random = new Random(5211);
        var rows =
                new ArrayList<>(
                        List.of(
                                "16;512;1400;60;6;2036;745",
                                "8;512;1290;66;6;2037;539",
                                "16;256;1410;72;6;2038;589",
                                "16;512;1350;69;7;2036;615",
                                "32;512;1330;70;6;2035;659",
                                "16;512;1250;61;6;2037;829"));
        while (rows.size() < 48) {
            int memory = 8 << random.nextInt(3);
            int mass = 1100 + 10 * random.nextInt(90);
            int battery = 42 + random.nextInt(40);
            int power = 5 + random.nextInt(5);
            int updates = 2033 + random.nextInt(7);
            boolean fits = memory >= 16 && mass <= 1400 && battery >= 10 * power && updates >= 2036;
            int price = (fits ? 880 : 480) + random.nextInt(700);
            int storage = 256 << random.nextInt(3);
            rows.add(
                    "%d;%d;%d;%d;%d;%d;%d"
                            .formatted(memory, storage, mass, battery, power, updates, price));
        }
        return book(
                "Laptops",
                "Ref;Memory (GB);Storage (GB);Mass (g);Battery (Wh);Power (W);Updates;Price (€)",
                numbered('L', rows, random));
    }

    private static Workbook offers() {
        var random = new Random(5212);
        var rows =
                new ArrayList<>(
                        List.of(
                                "204;60;20;10;2;15",
                                "189;0;30;12;1;38",
                                "196;60;25;15;3;0",
                                "179;40;10;5;1;45",
                                "214;90;24;8;3;0"));
        while (rows.size() < 30) {
            int warranty = 1 + random.nextInt(3);
            int extension = warranty == 3 ? 0 : 14 + random.nextInt(30);
            rows.add(
                    "%d;%d;%d;%d;%d;%d"
                            .formatted(
                                    210 + random.nextInt(90),
                                    10 * random.nextInt(12),
                                    10 + 5 * random.nextInt(5),
                                    3 + random.nextInt(8),
                                    warranty,
                                    extension));
        }
        return book(
                "Offers",
                "Ref;Price (€);Delivery (€);From;Discount (%);Warranty;Extension (€)",
                numbered('T', rows, random));
    }

    private static Workbook costly() {
        var random = new Random(5213);
        var rows = new ArrayList<String>();
        while (rows.size() < 60) {
            rows.add(
                    "%d;%d;%d;%s"
                            .formatted(
                                    random.nextInt(8) == 0 ? 32 : 64,
                                    new int[] {2, 4, 4, 6, 8, 8, 16}[random.nextInt(7)],
                                    random.nextInt(4),
                                    random.nextInt(5) < 2 ? "HDD" : "SSD"));
        }
        return book("Fleet", "Ref;Bits;Memory (GB);Slots;Disk", numbered('P', rows, random));
    }

    private static Workbook versions() {
        var random = new Random(5214);
        var rows = new ArrayList<String>();
        while (rows.size() < 60) {
            rows.add(
                    "%s;%d;%s"
                            .formatted(
                                    random.nextInt(5) == 0 ? "arm64" : "x64",
                                    4 << random.nextInt(4),
                                    VERSIONS[random.nextInt(VERSIONS.length)]));
        }
        return book("Fleet", "Ref;Chip;Memory (GB);Version", numbered('P', rows, random));
    }

    private static List<String> numbered(char letter, List<String> rows, Random random) {
        Collections.shuffle(rows, random);
        var numbered = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) {
            numbered.add("%c%d;%s".formatted(letter, 101 + i, rows.get(i)));
        }
        return numbered;
    }

    private static Workbook book(String name, String headings, List<String> rows) {
        return Workbook.of(Files22Tables.sheet(name, headings, rows));
    }
}
