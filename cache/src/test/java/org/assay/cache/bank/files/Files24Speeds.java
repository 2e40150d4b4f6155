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

/** Measured speeds: one service is slowed down. */
final class Files24Speeds {
    static final List<String> SERVICES = List.of("calls", "games", "music", "news", "video");

    private static final Map<String, Integer> DAY_SPEED =
            Map.of("Arcane", 100, "Boreal", 55, "Cobalt", 150, "Dorsal", 80);

    private Files24Speeds() {}

    static Map<String, Workbook> books() {
        return Map.of("speeds-a", providers(), "speeds-b", months());
    }

    /** Cobalt is the fastest, but slows calls down in the evening. */
    private static Workbook providers() {
        var random = new Random(2491);
        var records = new ArrayList<List<Cell>>();
        for (var provider : List.of("Arcane", "Boreal", "Cobalt", "Dorsal")) {
            for (var service : SERVICES) {
                for (int i = 0; i < 12; i++) {
                    boolean evening = i % 2 == 1;
                    double share = evening ? 0.85 : 1;
                    if (evening && provider.equals("Cobalt") && service.equals("calls")) {
                        share = 0.45;
                    }
                    records.add(
                            row(
                                    text(evening ? "evening" : "day"),
                                    text(provider),
                                    text(service),
                                    number(
                                            noisy(
                                                    random,
                                                    share * DAY_SPEED.getOrDefault(provider, 0)))));
                }
            }
        }
        Collections.shuffle(records, random);
        return Workbook.of(
                Sheet.of("Speeds", List.of("Time", "Provider", "Service", "Speed"), records));
    }

    /** Music is slowed down for good from September 2032; news for two months only. */
    private static Workbook months() {
        var random = new Random(2492);
        var records = new ArrayList<List<Cell>>();
        for (int month = 0; month < 24; month++) {
            var first = LocalDate.of(2031, 1, 1).plusMonths(month);
            for (int day : Files13Words.numbers(random, 0, 28, 4)) {
                for (var service : SERVICES) {
                    double speed = 80 + month;
                    if (service.equals("music") && month >= 20) {
                        speed *= 0.55;
                    }
                    if (service.equals("news") && (month == 10 || month == 11)) {
                        speed *= 0.6;
                    }
                    records.add(
                            row(
                                    new Cell.Day(first.plusDays(day)),
                                    text(service),
                                    number(noisy(random, speed))));
                }
            }
        }
        Collections.shuffle(records, random);
        return Workbook.of(Sheet.of("Speeds", List.of("Date", "Service", "Speed"), records));
    }

    private static double noisy(Random random, double speed) {
        return Math.round(speed * (0.9 + 0.2 * random.nextDouble()));
    }
}
