package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.cents;
import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Workbooks of the items on cells and references. */
final class Files13References {
    private static final int GRID_ROWS = 60;
    private static final int GRID_COLUMNS = 12;

    private Files13References() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "grid-a", grid(1301),
                "grid-b", grid(1302),
                "column-a", discount(1303),
                "column-b", allowance(1304),
                "ledger-a", ledger(1305, 117, 0),
                "ledger-b", ledger(1306, 0, 89));
    }

    /** Codes of three letters, all different. */
    private static Workbook grid(long seed) {
        var codes = Files13Words.codes(new Random(seed), GRID_ROWS * GRID_COLUMNS, 3);
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < GRID_ROWS; i++) {
            rows.add(
                    codes.subList(i * GRID_COLUMNS, (i + 1) * GRID_COLUMNS).stream()
                            .map(Cell::text)
                            .toList());
        }
        return Workbook.of(new Sheet("Codes", rows));
    }

    /** Prices whose discount in F1 was not held fast: from the third row on it is an empty cell. */
    private static Workbook discount(long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<List<Cell>>();
        rows.add(
                row(
                        text("Article"),
                        text("Prix / Price"),
                        text("Prix réduit / Reduced"),
                        new Cell.Empty(),
                        text("Remise / Discount"),
                        new Cell.Percent(0.15)));
        for (int line = 2; line <= 151; line++) {
            long price = 20L * (50 + random.nextInt(900));
            double reduced = cents(line == 2 ? price * 85 / 100 : price);
            rows.add(
                    row(
                            text("A-%03d".formatted(line + 98)),
                            number(cents(price)),
                            new Cell.Formula("B%d*(1-F%d)".formatted(line, line - 1), reduced)));
        }
        return Workbook.of(new Sheet("Articles", rows));
    }

    /** Distances whose rate in F1 was not held fast. */
    private static Workbook allowance(long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<List<Cell>>();
        rows.add(
                row(
                        text("Mission"),
                        text("Distance (km)"),
                        text("Indemnité / Allowance"),
                        new Cell.Empty(),
                        text("€ / km"),
                        number(0.35)));
        for (int line = 2; line <= 131; line++) {
            int distance = 12 + random.nextInt(480);
            rows.add(
                    row(
                            text("M-%03d".formatted(line + 298)),
                            number(distance),
                            new Cell.Formula(
                                    "B%d*F%d".formatted(line, line - 1),
                                    line == 2 ? cents(distance * 35L) : 0)));
        }
        return Workbook.of(new Sheet("Missions", rows));
    }

    /**
     * Quantities times prices.
     *
     * @param typed the row whose total was typed, or 0
     * @param shifted the row whose formula takes the quantity of the row above, or 0
     */
    private static Workbook ledger(long seed, int typed, int shifted) {
        var random = new Random(seed);
        var rows = new ArrayList<List<Cell>>();
        rows.add(row(text("Article"), text("Qté / Qty"), text("Prix / Price"), text("Total")));
        int above = 0;
        for (int line = 2; line <= 181; line++) {
            int quantity = 2 + random.nextInt(40);
            long price = 150L + random.nextInt(4000);
            int counted = line == shifted ? above : quantity;
            double total = cents(price * (line == typed ? quantity + 3 : counted));
            rows.add(
                    row(
                            text("R-%03d".formatted(line + 498)),
                            number(quantity),
                            number(cents(price)),
                            line == typed
                                    ? number(total)
                                    : new Cell.Formula(
                                            "B%d*C%d"
                                                    .formatted(
                                                            line == shifted ? line - 1 : line,
                                                            line),
                                            total)));
            above = quantity;
        }
        return Workbook.of(new Sheet("Articles", rows));
    }
}
