package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a site of videos made people watch. */
final class Files24Feeds {
    private static final int DAYS = 28;
    private static final int RANKS = 10;

    private Files24Feeds() {}

    static Map<String, Workbook> books() {
        return Map.of("history-a", history(), "suggestions-b", suggestions());
    }

    private static Workbook history() {
        var random = new Random(2451);
        var records = new ArrayList<List<Cell>>();
        var day = LocalDate.of(2031, 3, 1);
        for (int i = 0; i < 180; i++) {
            day = day.plusDays(random.nextInt(5) == 0 ? 1 : 0);
            var origin =
                    Files13Words.one(
                            random,
                            "search",
                            "search",
                            "subscription",
                            "subscription",
                            "suggestion",
                            "autoplay",
                            "autoplay");
            boolean chosen = origin.startsWith("s") && !origin.equals("suggestion");
            records.add(
                    row(
                            new Cell.Day(day),
                            text(Files13Words.one(random, "games", "music", "sport", "space")),
                            number(chosen ? 3 + random.nextInt(9) : 6 + random.nextInt(20)),
                            text(origin)));
        }
        return Workbook.of(
                Sheet.of("History", List.of("Date", "Topic", "Minutes", "Origin"), records));
    }

    /** The share of one topic grows from day to day. */
    private static Workbook suggestions() {
        var random = new Random(2452);
        var records = new ArrayList<List<Cell>>();
        for (int day = 1; day <= DAYS; day++) {
            for (int rank = 1; rank <= RANKS; rank++) {
                boolean diet = random.nextInt(100) < 5 + 3 * day;
                records.add(
                        row(
                                number(day),
                                number(rank),
                                text(
                                        diet
                                                ? "diet"
                                                : Files13Words.one(
                                                        random, "cooking", "music", "sport",
                                                        "animals", "travel"))));
            }
        }
        return Workbook.of(Sheet.of("Suggestions", List.of("Day", "Rank", "Topic"), records));
    }
}
