package org.assay.cache.bank.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A sheet of cells.
 *
 * @param name of the sheet
 * @param rows from row 1 on; they may differ in length
 */
record Sheet(String name, List<List<Cell>> rows) {

    Sheet {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A table of records below a row of headings. */
    static Sheet of(String name, List<String> headings, List<List<Cell>> records) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(headings.stream().map(Cell::text).toList());
        rows.addAll(records);
        return new Sheet(name, rows);
    }

    static List<Cell> row(Cell... cells) {
        return Arrays.asList(cells);
    }

    /**
     * One row below the headings.
     *
     * @param line the row's number in the sheet
     */
    record Entry(int line, Map<String, Cell> cellByHeading) {

        String text(String heading) {
            return cell(heading) instanceof Cell.Text(var text) ? text : "";
        }

        double number(String heading) {
            return valueOf(cell(heading));
        }

        LocalDate day(String heading) {
            if (cell(heading) instanceof Cell.Day(var day)) {
                return day;
            }
            throw new IllegalArgumentException("no date in " + heading + ", line " + line);
        }

        Cell cell(String heading) {
            var cell = cellByHeading.get(heading);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + heading);
            }
            return cell;
        }
    }

    /** The rows below the headings. */
    List<Entry> entries() {
        var headings = rows.getFirst();
        var entries = new ArrayList<Entry>();
        for (int i = 1; i < rows.size(); i++) {
            var cells = new LinkedHashMap<String, Cell>();
            for (int column = 0; column < headings.size(); column++) {
                if (headings.get(column) instanceof Cell.Text(var heading)) {
                    cells.put(heading, rows.get(i).get(column));
                }
            }
            entries.add(new Entry(i + 1, cells));
        }
        return entries;
    }

    /** The cell at an address such as {@code H43}, of the columns A to Z. */
    Cell at(String address) {
        int row = Integer.parseInt(address.substring(1));
        return rows.get(row - 1).get(address.charAt(0) - 'A');
    }

    /** The number that a cell shows. */
    static double valueOf(Cell cell) {
        return switch (cell) {
            case Cell.Value(var value) -> value;
            case Cell.Percent(var value) -> value;
            case Cell.Minutes(var minutes) -> minutes;
            case Cell.Formula(_, var value) -> value;
            case Cell.Text(var text) ->
                    throw new IllegalArgumentException("text, no number: " + text);
            case Cell.Day(var day) -> throw new IllegalArgumentException("date, no number: " + day);
            case Cell.Empty() -> throw new IllegalArgumentException("empty, no number");
        };
    }

    /** The table as text: one line a row, cells set apart by a separator. */
    String csv(String separator) {
        return rows.stream()
                .map(row -> row.stream().map(Sheet::shown).collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Day(var day) -> day.toString();
            case Cell.Empty() -> "";
            case Cell.Value _, Cell.Percent _ -> Cell.plain(valueOf(cell));
            case Cell.Minutes _, Cell.Formula _ -> Cell.plain(valueOf(cell));
        };
    }
}
