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

/** Reviews, some of them by accounts as young as the review. */
final class Files24Reviews {

    private Files24Reviews() {}

    static Map<String, Workbook> books() {
        return Map.of("reviews-a", vacuumCleaner(), "reviews-b", restaurant());
    }

    private static Workbook vacuumCleaner() {
        var random = new Random(2461);
        var names = Files13Words.names(random, 150);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            records.add(
                    switch (i % 10) {
                        case 0, 1 -> review(random, name, random.nextInt(2), 5, false);
                        case 2 -> review(random, name, random.nextInt(2), 5, true);
                        case 3 -> review(random, name, random.nextInt(2), 3 + i % 2, false);
                        case 4 -> review(random, name, 2 + random.nextInt(3), 5, false);
                        case 5 -> review(random, name, 40 + random.nextInt(700), 5, false);
                        default ->
                                review(
                                        random,
                                        name,
                                        10 + random.nextInt(900),
                                        1 + random.nextInt(5),
                                        random.nextInt(4) > 0);
                    });
        }
        return book(records, random);
    }

    private static Workbook restaurant() {
        var random = new Random(2462);
        var names = Files13Words.names(random, 140);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            records.add(
                    switch (i % 7) {
                        case 0, 1 -> review(random, name, 0, 5, false);
                        case 2 -> review(random, name, 1, 4 + i % 2, i % 3 == 0);
                        default ->
                                review(
                                        random,
                                        name,
                                        2 + random.nextInt(900),
                                        1 + random.nextInt(4),
                                        random.nextInt(3) > 0);
                    });
        }
        return book(records, random);
    }

    private static List<Cell> review(
            Random random, String author, int ageDays, int stars, boolean verified) {
        var posted = Files13Words.day(random, LocalDate.of(2031, 2, 1), 200);
        return row(
                text(author),
                new Cell.Day(posted.minusDays(ageDays)),
                new Cell.Day(posted),
                number(stars),
                text(verified ? "yes" : "no"));
    }

    private static Workbook book(List<List<Cell>> records, Random random) {
        Collections.shuffle(records, random);
        return Workbook.of(
                Sheet.of(
                        "Reviews",
                        List.of("Author", "Created", "Posted", "Stars", "Verified"),
                        records));
    }
}
