package org.assay.cache.bank.files;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sheets written as lines of text, and what their rows say. */
final class Files22Tables {

    private Files22Tables() {}

    /** A table whose headings and records are lines with semicolons; whole numbers are numbers. */
    static Sheet sheet(String name, String headings, List<String> records) {
        return Sheet.of(
                name,
                Arrays.asList(headings.split(";", -1)),
                records.stream().map(Files22Tables::cells).toList());
    }

    private static List<Cell> cells(String line) {
        return Arrays.stream(line.split(";", -1)).map(Files22Tables::cell).toList();
    }

    private static Cell cell(String text) {
        return text.matches("\\d{1,9}") ? Cell.number(Integer.parseInt(text)) : Cell.text(text);
    }

    /** The key with the most things, which must be the only one. */
    static <T> String most(List<T> things, Function<T, String> key) {
        var counts = things.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
        long greatest = counts.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        return counts.keySet().stream()
                .filter(one -> Objects.equals(counts.get(one), greatest))
                .collect(Reading.only());
    }
}
