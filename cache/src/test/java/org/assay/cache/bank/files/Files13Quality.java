package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Faulty data of the items on data quality. */
final class Files13Quality {
    static final String KEY = "Membre / Member";
    static final String UPDATED = "Date";
    private static final int FEW = 9;

    private Files13Quality() {}

    static Map<String, Sheet> texts() {
        return Map.of(
                "list-a", repeated(1351, 180, 23),
                "list-b", repeated(1352, 205, 31),
                "gaps-a", gaps(1353, 240),
                "gaps-b", gaps(1354, 275),
                "towns-c", spellings(1355, 26, 190),
                "towns-d", spellings(1356, 34, 230),
                "register-a", register(1357, 90),
                "register-b", register(1358, 110));
    }

    static Map<String, Workbook> books() {
        return Map.of("amounts-a", amounts(1359, 130), "amounts-b", amounts(1360, 145));
    }

    /** Records of which some stand twice or thrice, letter by letter. */
    private static Sheet repeated(long seed, int count, int repeats) {
        var random = new Random(seed);
        var names = Files13Words.names(random, count);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < count; i++) {
            var name = names.get(random.nextInt(FEW) == 0 ? random.nextInt(count) : i);
            records.add(
                    row(
                            text(name),
                            text(Files13Words.one(random, "Alba", "Borga", "Celta", "Dorna")),
                            number(1000 + random.nextInt(9000))));
        }
        for (int i = 0; i < repeats; i++) {
            records.add(records.get(random.nextInt(i % 4 == 0 ? count : 40)));
        }
        Collections.shuffle(records, random);
        return Sheet.of("list", List.of("Contact", "Ville / Town", "Code"), records);
    }

    /** Records in which some cells are empty, sometimes two of a row. */
    private static Sheet gaps(long seed, int count) {
        var random = new Random(seed);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < count; i++) {
            var cells = new ArrayList<Cell>();
            cells.add(text("N%03d".formatted(i + 1)));
            for (int column = 0; column < 4; column++) {
                cells.add(
                        random.nextInt(14) == 0
                                ? new Cell.Empty()
                                : number(random.nextInt(5) == 0 ? 0 : 10 + random.nextInt(80)));
            }
            records.add(List.copyOf(cells));
        }
        return Sheet.of("gaps", List.of("Point", "S1", "S2", "S3", "S4"), records);
    }

    /** Towns that are spelled with other cases and with spaces too many. */
    private static Sheet spellings(long seed, int towns, int count) {
        var random = new Random(seed);
        var names = Files13Words.names(random, towns);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < count; i++) {
            var name = names.get(i < towns ? i : random.nextInt(towns));
            records.add(row(text("D%03d".formatted(i + 1)), text(spelled(random, name))));
        }
        Collections.shuffle(records, random);
        return Sheet.of("towns", List.of("Dossier", "Ville / Town"), records);
    }

    private static String spelled(Random random, String name) {
        return switch (random.nextInt(8)) {
            case 0 -> name.toUpperCase(java.util.Locale.ROOT);
            case 1 -> name.toLowerCase(java.util.Locale.ROOT);
            case 2 -> " " + name;
            case 3 -> name + " ";
            default -> name;
        };
    }

    /** Amounts of which some are text, for a space or a unit behind the number. */
    private static Workbook amounts(long seed, int count) {
        var random = new Random(seed);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < count; i++) {
            int amount = 5 + random.nextInt(90);
            var cell =
                    switch (random.nextInt(12)) {
                        case 0 -> text(amount + " ");
                        case 1 -> text(amount + " kg");
                        case 2 -> text(Integer.toString(amount));
                        default -> number(amount);
                    };
            records.add(row(text("T-%03d".formatted(i + 1)), cell));
        }
        return Workbook.of(Sheet.of("Kilos", List.of("Transport", "Kg"), records));
    }

    /** States of members: the latest line of each counts. Some lines name a member oddly. */
    private static Sheet register(long seed, int members) {
        var random = new Random(seed);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < members; i++) {
            var key = "M%03d".formatted(i + 1);
            for (int day : Files13Words.numbers(random, 0, 365, 1 + random.nextInt(4))) {
                var shown = random.nextInt(6) == 0 ? key.toLowerCase(java.util.Locale.ROOT) : key;
                records.add(
                        row(
                                text(random.nextInt(8) == 0 ? shown + " " : shown),
                                new Cell.Day(java.time.LocalDate.of(2021, 1, 1).plusDays(day)),
                                text(random.nextInt(3) == 0 ? "STOP" : "OK")));
            }
        }
        Collections.shuffle(records, random);
        return Sheet.of("register", List.of(KEY, UPDATED, "Code"), records);
    }
}
