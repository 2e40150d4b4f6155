package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Exports of screen time: minutes by day and application. */
final class Files43Usage {
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
    private static final int DAYS = 28;

    /**
     * An application and how long it is used on a day, on average.
     *
     * @param week minutes from Monday to Friday
     * @param weekend minutes on Saturday and Sunday
     */
    private record Habit(String application, String category, int week, int weekend) {}

    private static final List<Habit> PHONE =
            List.of(
                    new Habit("Kubiko", "games", 18, 30),
                    new Habit("Papoto", "chat", 25, 20),
                    new Habit("Zigloo", "games", 10, 14),
                    new Habit("Viduo", "video", 35, 50),
                    new Habit("Lexika", "learning", 12, 6),
                    new Habit("Radarix", "games", 7, 16),
                    new Habit("Melodio", "music", 20, 15));

    /** Viduo leads over all days, Papoto on the best single day, Kubiko at weekends. */
    private static final List<Habit> TABLET =
            List.of(
                    new Habit("Viduo", "video", 55, 34),
                    new Habit("Kubiko", "games", 12, 52),
                    new Habit("Papoto", "chat", 30, 28),
                    new Habit("Lexika", "learning", 20, 10),
                    new Habit("Melodio", "music", 25, 40));

    private Files43Usage() {}

    static Map<String, Workbook> books() {
        return Map.of("usage-a", export(PHONE, 4311), "usage-b", export(TABLET, 4312));
    }

    private static Workbook export(List<Habit> habits, long seed) {
        var random = new Random(seed);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < DAYS; i++) {
            var day = MONDAY.plusDays(i);
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            for (var habit : habits) {
                int usual = weekend ? habit.weekend() : habit.week();
                if (random.nextInt(8) > 0) {
                    records.add(
                            row(
                                    new Cell.Day(day),
                                    text(habit.application()),
                                    text(habit.category()),
                                    number(usual / 2 + random.nextInt(usual + 1))));
                }
            }
        }
        return Workbook.of(
                Sheet.of("Usage", List.of("Date", "Application", "Category", "Minutes"), records));
    }
}
