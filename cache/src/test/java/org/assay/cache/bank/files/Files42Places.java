package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Location histories of one telephone. */
final class Files42Places {
    static final int WEEKS = 8;

    private static final LocalDate FIRST = LocalDate.of(2031, 3, 3);
    private static final int DAYS = 7 * WEEKS;

    private static final String[] ZONES = {"A2", "B5", "C3", "D1", "E5", "F6", "G1"};

    private Files42Places() {}

    static Map<String, Workbook> books() {
        return Map.of("places-a", habits(), "places-b", care());
    }

    /** The evenings and weekends are mostly spent neither at home nor at work. */
    private static Workbook habits() {
        var random = new Random(4261);
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < DAYS; i++) {
            var day = FIRST.plusDays(i);
            for (int hour = 0; hour < 24; hour++) {
                if (random.nextInt(10) < 3) {
                    rows.add(line(day, hour, habit(random, day, hour)));
                }
            }
        }
        return workbook(rows);
    }

    private static String habit(Random random, LocalDate day, int hour) {
        boolean isUsual = random.nextInt(10) < 7;
        if (hour <= 5) {
            return isUsual ? "D1" : Files13Words.one(random, "E5", "E5", "B5");
        }
        if (day.getDayOfWeek().getValue() <= 5 && hour >= 9 && hour <= 16) {
            return isUsual ? "A2" : Files13Words.one(random, ZONES);
        }
        return isUsual ? "G1" : Files13Words.one(random, ZONES);
    }

    /** Other visits to the treatment centre are frequent, but not weekly. */
    private static Workbook care() {
        var random = new Random(4262);
        var zoneByTime = new TreeMap<LocalDate, TreeMap<Integer, String>>();
        for (int i = 0; i < DAYS; i++) {
            var hours = new TreeMap<Integer, String>();
            for (int hour = 7; hour < 23; hour++) {
                if (random.nextInt(10) < 3) {
                    hours.put(hour, Files13Words.one(random, ZONES));
                }
            }
            var day = FIRST.plusDays(i);
            switch (day.getDayOfWeek()) {
                case WEDNESDAY -> hours.put(17, "H7");
                case TUESDAY -> {
                    if (i % 3 != 0) {
                        hours.put(10, "H7");
                        hours.put(17, "H7");
                    }
                }
                case FRIDAY -> hours.put(9 + i % 5, "H7");
                case MONDAY, THURSDAY, SATURDAY, SUNDAY -> {
                    if (i % 4 == 0) {
                        hours.put(15, "H7");
                    }
                }
            }
            zoneByTime.put(day, hours);
        }
        var rows = new ArrayList<List<Cell>>();
        zoneByTime.forEach(
                (day, hours) -> hours.forEach((hour, zone) -> rows.add(line(day, hour, zone))));
        return workbook(rows);
    }

    private static List<Cell> line(LocalDate day, int hour, String zone) {
        return row(new Cell.Day(day), text(name(day.getDayOfWeek())), number(hour), text(zone));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static Workbook workbook(List<List<Cell>> rows) {
        return Workbook.of(Sheet.of("History", List.of("Date", "Day", "Hour", "Zone"), rows));
    }
}
