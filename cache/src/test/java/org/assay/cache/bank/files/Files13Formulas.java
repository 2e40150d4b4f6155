package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.cents;
import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Workbooks of the items on formulas and functions. */
final class Files13Formulas {
    static final String PRICE = "Prix / Price";
    static final String QUANTITY = "Qté / Qty";

    private Files13Formulas() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "stations", stations(),
                "sections", sections(),
                "codes-a", codesA(),
                "codes-b", codesB(),
                "orders", orders(),
                "missions", missions(),
                "parcels", parcels(),
                "bonus", bonus());
    }

    private static Workbook stations() {
        var random = new Random(1311);
        var names = Files13Words.names(random, 140);
        var records = new ArrayList<List<Cell>>();
        for (var name : names) {
            records.add(
                    row(
                            text(name),
                            number(120 + random.nextInt(1900)),
                            number(15 + random.nextInt(640))));
        }
        return Workbook.of(
                Sheet.of("Stations", List.of("Station", "Altitude", "Passages"), records));
    }

    private static Workbook sections() {
        var random = new Random(1312);
        var records = new ArrayList<List<Cell>>();
        for (int i = 1; i <= 165; i++) {
            records.add(
                    row(
                            text("S-%03d".formatted(i)),
                            number(4 + random.nextInt(95)),
                            number(20 + random.nextInt(380))));
        }
        return Workbook.of(Sheet.of("Sections", List.of("Section", "Minutes", "Points"), records));
    }

    /** Codes such as {@code KT-4582-NO}. */
    private static Workbook codesA() {
        var random = new Random(1313);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < 210; i++) {
            records.add(
                    row(
                            text(
                                    "%s-%04d-%s"
                                            .formatted(
                                                    Files13Words.one(
                                                            random, "KT", "NO", "BX", "RM", "SE"),
                                                    random.nextInt(10_000),
                                                    Files13Words.one(
                                                            random, "NO", "NE", "SE", "SO", "KT"))),
                            number(1 + random.nextInt(60))));
        }
        return Workbook.of(Sheet.of("Codes", List.of("Code", "Points"), records));
    }

    /** Codes whose last three characters are a number. */
    private static Workbook codesB() {
        var random = new Random(1314);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < 190; i++) {
            records.add(
                    row(
                            text(
                                    "%s%02d/%03d"
                                            .formatted(
                                                    Files13Words.one(random, "A", "BK", "CDL"),
                                                    random.nextInt(100),
                                                    random.nextInt(400)))));
        }
        return Workbook.of(Sheet.of("Codes", List.of("Code"), records));
    }

    private static Workbook orders() {
        var random = new Random(1315);
        var codes = Files13Words.codes(random, 24, 3);
        var articles = new ArrayList<List<Cell>>();
        for (var code : codes) {
            articles.add(row(text(code), number(cents(50L * (3 + random.nextInt(180))))));
        }
        var lines = new ArrayList<List<Cell>>();
        for (int i = 0; i < 160; i++) {
            lines.add(
                    row(
                            text("C-%04d".formatted(2400 + i)),
                            text(codes.get(random.nextInt(codes.size()))),
                            number(1 + random.nextInt(12))));
        }
        return Workbook.of(
                Sheet.of("Commandes-Orders", List.of("Commande / Order", "Code", QUANTITY), lines),
                Sheet.of("Articles", List.of("Code", PRICE), articles));
    }

    private static Workbook missions() {
        var random = new Random(1316);
        var codes = Files13Words.codes(random, 18, 4);
        var routes = new ArrayList<List<Cell>>();
        for (var code : codes) {
            routes.add(row(text(code), number(8 + random.nextInt(230))));
        }
        var missions = new ArrayList<List<Cell>>();
        for (int i = 0; i < 175; i++) {
            missions.add(
                    row(
                            text("M-%04d".formatted(7100 + i)),
                            text(codes.get(random.nextInt(codes.size()))),
                            number(1 + random.nextInt(6))));
        }
        return Workbook.of(
                Sheet.of("Missions", List.of("Mission", "Route", "Trajets / Trips"), missions),
                Sheet.of("Routes", List.of("Route", "Distance (km)"), routes));
    }

    /** Weights, and the prices from each weight on. */
    private static Workbook parcels() {
        var random = new Random(1317);
        var parcels = new ArrayList<List<Cell>>();
        int[] from = {0, 250, 500, 1000, 2000, 5000};
        long[] prices = {240, 390, 525, 710, 980, 1450};
        for (int i = 0; i < 220; i++) {
            int weight =
                    i % 11 == 5 ? from[1 + i % 5] : 20 + random.nextInt(i % 3 == 0 ? 7000 : 1500);
            parcels.add(row(text("P-%03d".formatted(i + 1)), number(weight)));
        }
        return Workbook.of(
                Sheet.of("Colis-Parcels", List.of("Colis / Parcel", "Grammes / Grams"), parcels),
                brackets("Tarifs-Rates", List.of("À partir de / From (g)", PRICE), from, prices));
    }

    /** Scores, and the bonus from each score on. */
    private static Workbook bonus() {
        var random = new Random(1318);
        var scores = new ArrayList<List<Cell>>();
        int[] from = {0, 120, 200, 350, 600};
        long[] bonuses = {0, 500, 1200, 2000, 3500};
        for (int i = 0; i < 190; i++) {
            int score = i % 13 == 4 ? from[1 + i % 4] : random.nextInt(i % 4 == 0 ? 800 : 380);
            scores.add(row(text("J-%03d".formatted(i + 1)), number(score)));
        }
        return Workbook.of(
                Sheet.of("Scores", List.of("Code", "Score"), scores),
                brackets("Bonus", List.of("À partir de / From", "Bonus"), from, bonuses));
    }

    private static Sheet brackets(String name, List<String> headings, int[] from, long[] cents) {
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < from.length; i++) {
            records.add(row(number(from[i]), number(cents(cents[i]))));
        }
        return Sheet.of(name, headings, records);
    }
}
