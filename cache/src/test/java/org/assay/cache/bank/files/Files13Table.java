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
record Files13Table(String name, List<List<Files13Cell>> rows) {

    Files13Table {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A table of records below a row of headings. */
    static Files13Table of(String name, List<String> headings, List<List<Files13Cell>> records) {
        var rows = new ArrayList<List<Files13Cell>>();
        rows.add(headings.stream().map(Files13Cell::text).toList());
        rows.addAll(records);
        return new Files13Table(name, rows);
    }

    static List<Files13Cell> row(Files13Cell... cells) {
        return Arrays.asList(cells);
    }

    /**
     * One row below the headings.
     *
     * @param line the row's number in the sheet
     */
    record Entry(int line, Map<String, Files13Cell> cellByHeading) {

        String text(String heading) {
            return cell(heading) instanceof Files13Cell.Text(var text) ? text : "";
        }

        double number(String heading) {
            return valueOf(cell(heading));
        }

        LocalDate day(String heading) {
            if (cell(heading) instanceof Files13Cell.Day(var day)) {
                return day;
            }
            throw new IllegalArgumentException("no date in " + heading + ", line " + line);
        }

        Files13Cell cell(String heading) {
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
            var cells = new LinkedHashMap<String, Files13Cell>();
            for (int column = 0; column < headings.size(); column++) {
                if (headings.get(column) instanceof Files13Cell.Text(var heading)) {
                    cells.put(heading, rows.get(i).get(column));
                }
            }
            entries.add(new Entry(i + 1, cells));
        }
        return entries;
    }

    /** The cell at an address such as {@code H43}, of the columns A to Z. */
    Files13Cell at(String address) {
        int row = Integer.parseInt(address.substring(1));
        return rows.get(row - 1).get(address.charAt(0) - 'A');
    }

    /** The number that a cell shows. */
    static double valueOf(Files13Cell cell) {
        return switch (cell) {
            case Files13Cell.Value(var value) -> value;
            case Files13Cell.Percent(var value) -> value;
            case Files13Cell.Minutes(var minutes) -> minutes;
            case Files13Cell.Formula(_, var value) -> value;
            case Files13Cell.Text(var text) ->
                    throw new IllegalArgumentException("text, no number: " + text);
            case Files13Cell.Day(var day) ->
                    throw new IllegalArgumentException("date, no number: " + day);
            case Files13Cell.Empty() -> throw new IllegalArgumentException("empty, no number");
        };
    }

    /** The table as text: one line a row, cells set apart by a separator. */
    String csv(String separator) {
        return rows.stream()
                .map(
                        row ->
                                row.stream()
                                        .map(Files13Table::shown)
                                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String shown(Files13Cell cell) {
        return switch (cell) {
            case Files13Cell.Text(var text) -> text;
            case Files13Cell.Day(var day) -> day.toString();
            case Files13Cell.Empty() -> "";
            case Files13Cell.Value _, Files13Cell.Percent _ -> Files13Cell.plain(valueOf(cell));
            case Files13Cell.Minutes _, Files13Cell.Formula _ -> Files13Cell.plain(valueOf(cell));
        };
    }
}
