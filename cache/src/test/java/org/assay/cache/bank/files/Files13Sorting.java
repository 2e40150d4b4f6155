package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Workbooks of the items on sorting and filtering. */
final class Files13Sorting {
    static final String NAME = "Nom / Name";
    static final String BIRTH = "Naissance / Birth";

    private Files13Sorting() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "members", members(),
                "summits", summits(),
                "results-a", results(1323, 150),
                "results-b", results(1324, 170),
                "rounds", rounds(),
                "sensors", sensors());
    }

    /** People with different dates of birth. */
    private static Workbook members() {
        var random = new Random(1321);
        var names = Files13Words.names(random, 160);
        var births = Files13Words.numbers(random, 0, 17_000, names.size());
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < names.size(); i++) {
            records.add(
                    row(
                            text(names.get(i)),
                            new Cell.Day(LocalDate.of(1951, 3, 4).plusDays(births.get(i))),
                            text(
                                    Files13Words.one(
                                            random,
                                            "Judo",
                                            "Rugby",
                                            "Tennis",
                                            "Badminton",
                                            "Golf"))));
        }
        return Workbook.of(Sheet.of("Club", List.of(NAME, BIRTH, "Sport"), records));
    }

    /** Summits with different altitudes. */
    private static Workbook summits() {
        var random = new Random(1322);
        var names = Files13Words.names(random, 150);
        var altitudes = Files13Words.numbers(random, 640, 3900, names.size());
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < names.size(); i++) {
            records.add(
                    row(
                            text(names.get(i)),
                            text(
                                    Files13Words.one(
                                            random,
                                            "Massif A",
                                            "Massif B",
                                            "Massif C",
                                            "Massif D")),
                            number(altitudes.get(i))));
        }
        return Workbook.of(
                Sheet.of("Massifs", List.of("Sommet / Summit", "Massif", "Altitude"), records));
    }

    /** Results whose scores all differ. */
    private static Workbook results(long seed, int count) {
        var random = new Random(seed);
        var codes = Files13Words.codes(random, count, 4);
        var scores = Files13Words.numbers(random, 100, 1000, count);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < count; i++) {
            records.add(
                    row(
                            text(codes.get(i)),
                            text(Files13Words.one(random, "Alpha", "Beta", "Delta", "Gamma")),
                            number(scores.get(i)),
                            new Cell.Day(Files13Words.day(random, LocalDate.of(2021, 1, 4), 360))));
        }
        return Workbook.of(Sheet.of("Scores", List.of("Code", "Zone", "Score", "Date"), records));
    }

    /** Several rounds of each team. */
    private static Workbook rounds() {
        var random = new Random(1325);
        var records = new ArrayList<List<Cell>>();
        for (var team : Files13Words.names(random, 32)) {
            int rounds = 3 + random.nextInt(6);
            for (int i = 0; i < rounds; i++) {
                records.add(row(text(team), number(40 + random.nextInt(260))));
            }
        }
        Collections.shuffle(records, random);
        return Workbook.of(Sheet.of("Points", List.of("Équipe / Team", "Points"), records));
    }

    /** Several measures of each sensor, on different days. */
    private static Workbook sensors() {
        var random = new Random(1326);
        var records = new ArrayList<List<Cell>>();
        for (var sensor : Files13Words.codes(random, 36, 3)) {
            for (int day : Files13Words.numbers(random, 0, 500, 3 + random.nextInt(5))) {
                records.add(
                        row(
                                text(sensor),
                                new Cell.Day(LocalDate.of(2021, 2, 1).plusDays(day)),
                                number(100 + random.nextInt(400))));
            }
        }
        Collections.shuffle(records, random);
        return Workbook.of(
                Sheet.of(
                        "Mesures-Measures",
                        List.of("Sonde / Sensor", "Date", "Mesure / Measure"),
                        records));
    }
}
