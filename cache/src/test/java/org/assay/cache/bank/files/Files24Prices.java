package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

/** Prices before a sale. */
final class Files24Prices {

    /** What happened to a price before 1 December. */
    private enum Past {
        STEADY,
        LOWER_IN_SEPTEMBER,
        RAISED_IN_NOVEMBER,
        DIPPED_IN_NOVEMBER,
        RAISED_AFTER_A_LOW_OCTOBER
    }

    private Files24Prices() {}

    static Map<String, Workbook> books() {
        return Map.of("prices-a", headphones(), "prices-b", shop());
    }

    private static Workbook headphones() {
        NavigableMap<LocalDate, Integer> from =
                new TreeMap<>(
                        Map.of(
                                LocalDate.of(2031, 9, 1), 119,
                                LocalDate.of(2031, 9, 20), 105,
                                LocalDate.of(2031, 10, 11), 118,
                                LocalDate.of(2031, 10, 24), 126,
                                LocalDate.of(2031, 11, 5), 112,
                                LocalDate.of(2031, 11, 10), 126,
                                LocalDate.of(2031, 11, 19), 140));
        var records = new ArrayList<List<Cell>>();
        for (var day = LocalDate.of(2031, 9, 1);
                day.isBefore(LocalDate.of(2031, 11, 28));
                day = day.plusDays(1)) {
            records.add(row(new Cell.Day(day), number(from.floorEntry(day).getValue())));
        }
        return Workbook.of(Sheet.of("Prices", List.of("Date", "Price"), records));
    }

    private static Workbook shop() {
        var random = new Random(2441);
        var pasts = new ArrayList<Past>();
        pasts.addAll(Collections.nCopies(4, Past.STEADY));
        pasts.addAll(Collections.nCopies(3, Past.LOWER_IN_SEPTEMBER));
        pasts.addAll(Collections.nCopies(3, Past.RAISED_IN_NOVEMBER));
        pasts.addAll(Collections.nCopies(3, Past.DIPPED_IN_NOVEMBER));
        pasts.addAll(Collections.nCopies(2, Past.RAISED_AFTER_A_LOW_OCTOBER));
        Collections.shuffle(pasts, random);
        var codes = Files13Words.codes(random, pasts.size(), 3);
        var sales = new ArrayList<List<Cell>>();
        var changes = new ArrayList<List<Cell>>();
        for (int i = 0; i < pasts.size(); i++) {
            int usual = 40 + 2 * random.nextInt(60);
            var code = codes.get(i);
            for (var change : changes(pasts.get(i), usual, random).entrySet()) {
                changes.add(
                        row(text(code), new Cell.Day(change.getKey()), number(change.getValue())));
            }
            sales.add(row(text(code), number(usual), number(Math.round(usual * 0.7f))));
        }
        return Workbook.of(
                Sheet.of("Sales", List.of("Product", "Before", "Sale price"), sales),
                Sheet.of("Prices", List.of("Product", "From", "Price"), changes));
    }

    /** Prices by their first day; the last is the usual price, which the shop crosses out. */
    private static NavigableMap<LocalDate, Integer> changes(Past past, int usual, Random random) {
        int low = usual - 6 - random.nextInt(10);
        var september = LocalDate.of(2031, 9, 1 + random.nextInt(20));
        var october = LocalDate.of(2031, 10, 3 + random.nextInt(22));
        var november = LocalDate.of(2031, 11, 4 + random.nextInt(12));
        var changes = new TreeMap<LocalDate, Integer>();
        changes.put(LocalDate.of(2031, 8, 1), usual + 5);
        switch (past) {
            case STEADY -> changes.put(october, usual);
            case LOWER_IN_SEPTEMBER -> {
                changes.put(september, low);
                changes.put(october, usual);
            }
            case RAISED_IN_NOVEMBER -> {
                changes.put(october, usual + 3);
                changes.put(november, low);
                changes.put(november.plusDays(9), usual);
            }
            case DIPPED_IN_NOVEMBER -> {
                changes.put(october, usual);
                changes.put(november, low);
                changes.put(november.plusDays(3), usual);
            }
            case RAISED_AFTER_A_LOW_OCTOBER -> {
                changes.put(october, low);
                changes.put(november, usual);
            }
        }
        return changes;
    }
}
