package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Rentals: the workbooks of the items on conditional calculations and cross tables. */
final class Files13Rentals {
    static final String DAYS = "Jours / Days";

    private Files13Rentals() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "rentals-a",
                rentals(
                        1331,
                        260,
                        List.of("Kayak", "Surf", "Tandem", "Ski"),
                        List.of("Alba", "Borga", "Celta", "Dorna", "Estra")),
                "rentals-b",
                rentals(
                        1332,
                        290,
                        List.of("Piano", "Saxophone", "Tuba", "Guitare / Guitar", "Banjo"),
                        List.of("Lorne", "Mardi", "Norva", "Orsa")));
    }

    private static Workbook rentals(long seed, int count, List<String> types, List<String> sites) {
        var random = new Random(seed);
        var days = new ArrayList<LocalDate>();
        for (int i = 0; i < count; i++) {
            days.add(Files13Words.day(random, LocalDate.of(2022, 1, 3), 358));
        }
        days.sort(Comparator.naturalOrder());
        var records = new ArrayList<List<Cell>>();
        for (var day : days) {
            int type = (int) Math.floor(types.size() * Math.pow(random.nextDouble(), 1.3));
            int site = (int) Math.floor(sites.size() * Math.pow(random.nextDouble(), 0.8));
            int length = 1 + random.nextInt(14);
            records.add(
                    row(
                            new Cell.Day(day),
                            text(sites.get(site)),
                            text(types.get(type)),
                            number(length),
                            number(length * (6 + 3 * type) + random.nextInt(20))));
        }
        return Workbook.of(
                Sheet.of(
                        "Locations-Rentals",
                        List.of("Date", "Site", "Type", DAYS, "Total"),
                        records));
    }
}
