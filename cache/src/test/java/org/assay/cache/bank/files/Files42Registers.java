package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Registers of requests under the GDPR. */
final class Files42Registers {

    private Files42Registers() {}

    static Map<String, Workbook> books() {
        return Map.of("requests-a", simple(), "requests-b", extended());
    }

    /** Some answers come on the last day, which is 28 to 31 days after receipt. */
    private static Workbook simple() {
        var random = new Random(4211);
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < 90; i++) {
            var received = Files13Words.day(random, LocalDate.of(2031, 1, 6), 320);
            var answered =
                    switch (random.nextInt(4)) {
                        case 0 -> received.plusMonths(1);
                        case 1 -> received.plusMonths(1).plusDays(1 + random.nextInt(2));
                        default -> received.plusDays(4 + random.nextInt(34));
                    };
            rows.add(row(id(i), new Cell.Day(received), new Cell.Day(answered)));
        }
        return Workbook.of(Sheet.of("Requests", List.of("Request", "Received", "Answered"), rows));
    }

    private static Workbook extended() {
        var random = new Random(4212);
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < 80; i++) {
            var received = Files13Words.day(random, LocalDate.of(2031, 1, 6), 250);
            boolean isExtended = random.nextInt(5) < 3;
            var told = received.plusDays(12 + random.nextInt(32));
            var answered =
                    isExtended
                            ? told.plusDays(5 + random.nextInt(75))
                            : received.plusDays(6 + random.nextInt(38));
            rows.add(
                    row(
                            id(i),
                            new Cell.Day(received),
                            isExtended ? new Cell.Day(told) : new Cell.Empty(),
                            new Cell.Day(answered)));
        }
        return Workbook.of(
                Sheet.of("Requests", List.of("Request", "Received", "Extended", "Answered"), rows));
    }

    private static Cell id(int index) {
        return text("R%03d".formatted(index + 1));
    }
}
