package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Sheet.row;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What smart plugs measure during a week. */
final class Files43Plugs {
    static final LocalDateTime WEEK = LocalDate.of(2031, 3, 10).atStartOfDay();
    static final int DAYS = 7;

    private static final int INTERVAL_MINUTES = 10;
    private static final int INTERVALS = DAYS * 24 * 60 / INTERVAL_MINUTES;

    private Files43Plugs() {}

    static Map<String, Workbook> books() {
        return Map.of("plug-a", changes());
    }

    static Map<String, byte[]> texts() {
        return Map.of("plugs-b.csv", office());
    }

    /** Standby at 6 to 14 W between uses at 60 W and more; some nights it is unplugged. */
    private static Workbook changes() {
        var random = new Random(4361);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < DAYS; i++) {
            var day = WEEK.plusDays(i);
            boolean unplugged = i == 2 || i == 5;
            records.add(change(day, unplugged ? 0 : 6 + random.nextInt(9)));
            var time = day.plusMinutes(7 * 60 + random.nextInt(90));
            for (int use = 0; use < 3; use++) {
                records.add(change(time, 60 + random.nextInt(90)));
                time = time.plusMinutes(20 + random.nextInt(60));
                records.add(change(time, 60 + random.nextInt(90)));
                time = time.plusMinutes(15 + random.nextInt(60));
                records.add(change(time, 6 + random.nextInt(9)));
                time = time.plusMinutes(90 + random.nextInt(120));
            }
        }
        return Workbook.of(Sheet.of("Power", List.of("Date", "Time", "W"), records));
    }

    private static List<Cell> change(LocalDateTime time, int watts) {
        return row(
                new Cell.Day(time.toLocalDate()),
                new Cell.Minutes(60 * time.getHour() + time.getMinute()),
                number(watts));
    }

    /** P is steady, Q uses most by day, R has the highest peaks. */
    private static byte[] office() {
        var random = new Random(4363);
        var csv = new StringBuilder("date;time;P;Q;R\n");
        for (int i = 0; i < INTERVALS; i++) {
            var time = WEEK.plusMinutes((long) i * INTERVAL_MINUTES);
            boolean work =
                    time.getDayOfWeek().getValue() <= 5
                            && time.getHour() >= 8
                            && time.getHour() < 19;
            boolean late = time.getDayOfYear() == WEEK.getDayOfYear() + 1 && time.getHour() == 20;
            int steady = 23 + random.nextInt(5);
            int screens = work || late ? 170 + random.nextInt(40) : 11 + random.nextInt(4);
            int printer = work && random.nextInt(9) == 0 ? 600 : 14 + random.nextInt(6);
            csv.append(
                    "%s;%s;%d;%d;%d\n"
                            .formatted(
                                    time.toLocalDate(),
                                    time.toLocalTime(),
                                    steady,
                                    screens,
                                    printer));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
