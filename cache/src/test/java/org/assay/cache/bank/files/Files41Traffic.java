package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Records of what machines send, with an infected one and a leak. */
final class Files41Traffic {
    private static final LocalDate MONDAY = LocalDate.of(2032, 3, 8);

    private record Flow(
            LocalDate day, LocalTime time, String machine, String target, double sent) {}

    private final Random random;
    private final List<Flow> flows = new ArrayList<>();

    private Files41Traffic(long seed) {
        random = new Random(seed);
    }

    static Map<String, Workbook> books() {
        return Map.of("traffic-a", office(), "traffic-b", engineers());
    }

    private static Workbook office() {
        var record = new Files41Traffic(4176);
        for (int i = 0; i < 420; i++) {
            record.add(0, 8, 10, "PC-%02d".formatted(1 + record.random.nextInt(24)), 900);
        }
        for (int i = 0; i < 130; i++) {
            record.addTo("198.51.100.5", 0, 8, 10, "PC-07", 40);
        }
        for (int i = 0; i < 60; i++) {
            record.addTo("198.51.100.90", 0, 0, 24, "SERVER-2", 3000);
        }
        for (int minute = 6; minute < 24 * 60; minute += 20) {
            record.flows.add(
                    new Flow(
                            MONDAY,
                            LocalTime.of(minute / 60, minute % 60, 11),
                            "PC-14",
                            "203.0.113.200",
                            312));
        }
        return record.book(
                List.of("time", "machine", "target", "bytes"),
                flow ->
                        row(
                                text(flow.time().toString()),
                                text(flow.machine()),
                                text(flow.target()),
                                number(flow.sent())));
    }

    private static Workbook engineers() {
        var record = new Files41Traffic(4177);
        for (int i = 0; i < 420; i++) {
            var machine =
                    Files13Words.one(record.random, "PLAN-", "DESK-")
                            + "%02d".formatted(1 + record.random.nextInt(12));
            record.add(i % 5, 7, 12, machine, 30);
        }
        for (int i = 0; i < 40; i++) {
            record.addTo("10.1.0.250", i % 5, 22, 2, "BACKUP-1", 2400);
            record.addTo("198.51.100.140", i % 5, 9, 8, "PLAN-03", 700);
        }
        for (int i = 0; i < 14; i++) {
            record.addTo("203.0.113.31", i % 5, 1, 4, "PLAN-08", 240);
            record.addTo("203.0.113.77", i % 5, 0, 5, "DESK-05", 40);
        }
        return record.book(
                List.of("day", "time", "machine", "target", "megabytes"),
                flow ->
                        row(
                                text(flow.day().toString()),
                                text(flow.time().toString()),
                                text(flow.machine()),
                                text(flow.target()),
                                number(flow.sent())));
    }

    private void add(int day, int fromHour, int hours, String machine, int most) {
        var inside = random.nextInt(3) == 0;
        var target = inside ? "10.1.0." + (2 + random.nextInt(9)) : "192.0.2." + random.nextInt(40);
        addTo(target, day, fromHour, hours, machine, most);
    }

    private void addTo(String target, int day, int fromHour, int hours, String machine, int most) {
        var time =
                LocalTime.of(
                        fromHour + random.nextInt(hours),
                        random.nextInt(60),
                        1 + random.nextInt(59));
        flows.add(
                new Flow(
                        MONDAY.plusDays(day),
                        time,
                        machine,
                        target,
                        most / 2 + random.nextInt(most)));
    }

    private interface Shown {
        List<Cell> cells(Flow flow);
    }

    private Workbook book(List<String> headings, Shown shown) {
        return Workbook.of(
                Sheet.of(
                        "Traffic",
                        headings,
                        flows.stream()
                                .sorted(Comparator.comparing(Flow::day).thenComparing(Flow::time))
                                .map(shown::cells)
                                .toList()));
    }
}
