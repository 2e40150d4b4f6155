package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What headphones log: how long and how loud. */
final class Files43Sounds {
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
    private static final int DAYS = 28;
    private static final int STEP_DECIBELS = 3;

    /**
     * A child's listening during a week.
     *
     * @param levels in dB, of which one is drawn for each session
     * @param minutes about the length of a session
     */
    private record Child(String code, int sessions, List<Integer> levels, int minutes) {}

    /** M2 listens longest, M5 loudest; only M7 gets more than the dose. */
    private static final List<Child> CHILDREN =
            List.of(
                    new Child("M1", 9, List.of(72, 75, 78), 50),
                    new Child("M2", 16, List.of(66, 69, 72), 95),
                    new Child("M3", 8, List.of(75, 78, 81), 35),
                    new Child("M4", 11, List.of(72, 75), 60),
                    new Child("M5", 5, List.of(87, 84), 20),
                    new Child("M6", 12, List.of(69, 72, 75, 78), 55),
                    new Child("M7", 13, List.of(78, 81, 84), 64),
                    new Child("M8", 7, List.of(75, 81), 40));

    private Files43Sounds() {}

    static Map<String, Workbook> books() {
        return Map.of("sound-a", month(), "sound-b", week());
    }

    private static Workbook month() {
        var random = new Random(4301);
        var records = new ArrayList<List<Cell>>();
        for (int day = 0; day < DAYS; day++) {
            int sessions = 2 + random.nextInt(3);
            for (int i = 0; i < sessions; i++) {
                records.add(
                        row(
                                new Cell.Day(MONDAY.plusDays(day)),
                                number(15 + random.nextInt(60)),
                                number(74 + STEP_DECIBELS * random.nextInt(6))));
            }
        }
        return Workbook.of(Sheet.of("Sound", List.of("Date", "Minutes", "dB"), records));
    }

    private static Workbook week() {
        var random = new Random(4302);
        var records = new ArrayList<List<Cell>>();
        for (int day = 0; day < 7; day++) {
            for (var child : CHILDREN) {
                for (int i = day; i < child.sessions(); i += 7) {
                    records.add(
                            row(
                                    new Cell.Day(MONDAY.plusDays(day)),
                                    text(child.code()),
                                    number(child.minutes() - 10 + random.nextInt(20)),
                                    number(
                                            child.levels()
                                                    .get(random.nextInt(child.levels().size())))));
                }
            }
        }
        return Workbook.of(Sheet.of("Sound", List.of("Date", "Child", "Minutes", "dB"), records));
    }
}
