package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Workbooks of the items on statistics and percentages. */
final class Files13Statistics {

    private Files13Statistics() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "survey-a", survey(1341, 217),
                "survey-b", survey(1342, 184),
                "weights-a", slip(1391, 120, 46, 54),
                "weights-b", slip(1344, 95, 180, 60),
                "weeks-a", trend(1345, 52, 214, 3.7, 60),
                "weeks-b", trend(1346, 48, 1480, -12.4, 150),
                "towns-a", towns(1347),
                "towns-b", towns(1348));
    }

    private static Workbook survey(long seed, int count) {
        var random = new Random(seed);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < count; i++) {
            records.add(
                    row(
                            text("R%03d".formatted(i + 1)),
                            number(16 + random.nextInt(66)),
                            text(Files13Words.one(random, "A", "B", "B", "C", "D")),
                            number((int) Math.floor(11 * Math.pow(random.nextDouble(), 0.7)))));
        }
        return Workbook.of(
                Sheet.of(
                        "Réponses-Answers",
                        List.of("Code", "Âge / Age", "Option", "Note / Mark (0-10)"),
                        records));
    }

    /** Measures of which one was typed without its decimal sign: it is ten times too big. */
    private static Workbook slip(long seed, int count, int smallest, int spread) {
        var random = new Random(seed);
        int wrong = 20 + random.nextInt(count - 40);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < count; i++) {
            int tenths = 10 * (smallest + random.nextInt(spread)) + 1 + random.nextInt(9);
            records.add(
                    row(
                            text("L%03d".formatted(i + 1)),
                            number(i == wrong ? tenths : tenths / 10.0)));
        }
        return Workbook.of(Sheet.of("Kilos", List.of("Lot", "Kg"), records));
    }

    /** A number a week around a straight line. */
    private static Workbook trend(long seed, int weeks, double start, double slope, double noise) {
        var random = new Random(seed);
        var records = new ArrayList<List<Cell>>();
        for (int week = 1; week <= weeks; week++) {
            double value = start + slope * week + noise * (random.nextDouble() - 0.5);
            records.add(row(number(week), number((double) Math.round(value))));
        }
        return Workbook.of(
                Sheet.of("Semaines-Weeks", List.of("Semaine / Week", "Visites / Visits"), records));
    }

    /** Inhabitants of towns in two years; no two growth rates of big towns are alike. */
    private static Workbook towns(long seed) {
        var random = new Random(seed);
        var records = new ArrayList<List<Cell>>();
        for (var name : Files13Words.names(random, 90)) {
            int before = 800 + random.nextInt(60_000);
            double rate = 0.8 + 0.5 * random.nextDouble();
            records.add(
                    row(text(name), number(before), number((double) Math.round(before * rate))));
        }
        Collections.shuffle(records, random);
        return Workbook.of(
                Sheet.of("Population", List.of("Commune / Town", "2011", "2021"), records));
    }
}
