package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Files of an organisation and the rules on how long they are kept. */
final class Files42Retention {

    private Files42Retention() {}

    static Map<String, Workbook> books() {
        return Map.of("retention-a", records(), "retention-b", recordings());
    }

    private static Workbook records() {
        var random = new Random(4221);
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < 140; i++) {
            var created = Files13Words.day(random, LocalDate.of(2027, 1, 4), 1500);
            rows.add(
                    row(
                            text("F%03d".formatted(i + 1)),
                            text(
                                    Files13Words.one(
                                            random,
                                            "applicant",
                                            "prospect",
                                            "customer",
                                            "visitor",
                                            "competition")),
                            new Cell.Day(created),
                            new Cell.Day(created.plusDays(random.nextInt(600)))));
        }
        return Workbook.of(
                Sheet.of("Records", List.of("File", "Category", "Created", "Last contact"), rows),
                Sheet.of(
                        "Rules",
                        List.of("Category", "From", "Months"),
                        List.of(
                                row(text("applicant"), text("Last contact"), number(24)),
                                row(text("prospect"), text("Last contact"), number(36)),
                                row(text("customer"), text("Last contact"), number(30)),
                                row(text("visitor"), text("Created"), number(12)),
                                row(text("competition"), text("Created"), number(18)))));
    }

    private static Workbook recordings() {
        var random = new Random(4222);
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < 160; i++) {
            rows.add(
                    row(
                            text("E%03d".formatted(i + 1)),
                            text(Files13Words.one(random, "camera", "badge", "call", "network")),
                            new Cell.Day(
                                    LocalDate.of(2031, 11, 30)
                                            .minusDays(random.nextInt(i % 2 == 0 ? 60 : 240))),
                            text(random.nextInt(6) == 0 ? "yes" : "no")));
        }
        return Workbook.of(
                Sheet.of("Records", List.of("Recording", "Kind", "Date", "Dispute"), rows),
                Sheet.of(
                        "Rules",
                        List.of("Kind", "Days"),
                        List.of(
                                row(text("camera"), number(30)),
                                row(text("badge"), number(90)),
                                row(text("call"), number(180)),
                                row(text("network"), number(45)))));
    }
}
