package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Files of the items on dates, durations and the exchange of data. */
final class Files13Exchange {
    static final DateTimeFormatter AMERICAN =
            DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

    private Files13Exchange() {}

    static Map<String, Workbook> books() {
        return Map.of("shifts-a", shifts(1371, 64), "shifts-b", shifts(1372, 78));
    }

    /**
     * Lengths with a decimal point between commas, prices with a decimal comma between semicolons.
     */
    static Map<String, Sheet> commas() {
        return Map.of("export-a", measures(1373, 160, '.'), "visits-a", visits(1375, 230));
    }

    static Map<String, Sheet> semicolons() {
        return Map.of("export-b", measures(1374, 185, ','), "visits-b", visits(1376, 260));
    }

    private static Workbook shifts(long seed, int count) {
        var random = new Random(seed);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < count; i++) {
            records.add(
                    row(
                            text("S%03d".formatted(i + 1)),
                            new Cell.Minutes(5 * (12 + random.nextInt(90)))));
        }
        return Workbook.of(Sheet.of("Sessions", List.of("Session", "h:min"), records));
    }

    private static Sheet measures(long seed, int count, char point) {
        var random = new Random(seed);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < count; i++) {
            int tenths = 12 + random.nextInt(480);
            records.add(
                    row(
                            text("E%03d".formatted(i + 1)),
                            text("%d%c%d".formatted(tenths / 10, point, tenths % 10))));
        }
        return Sheet.of("export", List.of("Code", "Distance"), records);
    }

    /** Visits whose dates are written month first. */
    private static Sheet visits(long seed, int count) {
        var random = new Random(seed);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < count; i++) {
            var day = Files13Words.day(random, LocalDate.of(2022, 1, 1), 365);
            records.add(row(text("V%03d".formatted(i + 1)), text(AMERICAN.format(day))));
        }
        return Sheet.of("visits", List.of("Code", "Date"), records);
    }
}
