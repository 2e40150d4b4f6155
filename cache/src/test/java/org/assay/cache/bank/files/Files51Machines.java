package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Surveys of computers that fail, and measures of one. */
final class Files51Machines {
    private static final String[][] PARTS = {
        {"S10", "S11", "S12"},
        {"4.0", "4.1", "4.2"},
        {"Mira", "Nova", "Opal"},
        {"12 GB", "16 GB", "32 GB"},
        {"cable", "radio"},
    };
    private static final String[][] SETTINGS = {
        {"French", "English", "Turkish", "German"},
        {"Lumo", "Bika", "Zeno"},
        {"cable", "radio"},
        {"light", "dark"},
        {"v7", "v8"},
    };

    private Files51Machines() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "machines-a",
                survey(
                        5151,
                        List.of("System", "Driver", "Dock", "Memory", "Network"),
                        PARTS,
                        "4.2",
                        "Mira"),
                "machines-b",
                survey(
                        5152,
                        List.of("Language", "Plug-in", "Network", "Theme", "Version"),
                        SETTINGS,
                        "Turkish",
                        "v8"),
                "samples-b",
                samples());
    }

    /** Computers that fail when, and only when, two particulars meet. */
    private static Workbook survey(
            long seed, List<String> columns, String[][] values, String one, String other) {
        var random = new Random(seed);
        var headings = new ArrayList<String>();
        headings.add("Computer");
        headings.addAll(columns);
        headings.add("Fails");
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < 90; i++) {
            var drawn = new ArrayList<String>();
            for (var column : values) {
                drawn.add(Files13Words.one(random, column));
            }
            var record = new ArrayList<Cell>();
            record.add(text("PC-%03d".formatted(i + 1)));
            drawn.forEach(value -> record.add(text(value)));
            record.add(text(drawn.contains(one) && drawn.contains(other) ? "yes" : "no"));
            records.add(record);
        }
        return Workbook.of(Sheet.of("Computers", headings, records));
    }

    /** One process takes more at every measure; others are bigger, or jump up and down. */
    private static Workbook samples() {
        var random = new Random(5153);
        var names = Files13Words.names(random, 14);
        var records = new ArrayList<List<Cell>>();
        int growing = 140;
        for (int sample = 0; sample < 18; sample++) {
            growing += 14 + random.nextInt(15);
            for (int i = 0; i < names.size(); i++) {
                int memory =
                        switch (i) {
                            case 9 -> growing;
                            case 3 -> 1400 + random.nextInt(60);
                            case 12 -> 200 + random.nextInt(1500);
                            default -> 40 + i * 25 + random.nextInt(50);
                        };
                records.add(
                        row(
                                text("%02d:%02d".formatted(9 + sample / 6, sample % 6 * 10)),
                                text(names.get(i)),
                                number(memory)));
            }
        }
        return Workbook.of(Sheet.of("Processes", List.of("Time", "Process", "Memory MB"), records));
    }
}
