package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Exported journals of a system's events. */
final class Files51Events {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    static final int RESTART = 6008;

    private static final List<String> HEADINGS =
            List.of("Time", "Level", "Source", "Event", "Message");
    private static final String[] SOURCES = {
        "AudioHost", "DiskGuard", "NetLink", "ThermoCore", "UpdateAgent", "PrintHost", "CloudSync"
    };

    private Files51Events() {}

    static Map<String, Workbook> books() {
        return Map.of("events-a", restarts(), "events-b", updates());
    }

    /** One source warns shortly before every sudden restart; another one often, but not each. */
    private static Workbook restarts() {
        var random = new Random(5141);
        var lines = new ArrayList<List<Cell>>();
        var time = LocalDateTime.of(2031, 5, 2, 8, 0, 0);
        int restarts = 0;
        for (int i = 0; i < 190; i++) {
            time = time.plusMinutes(5 + random.nextInt(80)).plusSeconds(random.nextInt(60));
            if (i % 27 == 20) {
                if (restarts != 2) {
                    add(lines, time, "Error", "CloudSync", 1204, "Synchronisation failed");
                }
                add(lines, time.plusSeconds(24), "Warning", "ThermoCore", 37, "Limit exceeded");
                time = time.plusSeconds(71);
                add(lines, time, "Critical", "System", RESTART, "Unexpected restart");
                restarts++;
            } else {
                var source = Files13Words.one(random, SOURCES);
                if (source.equals("ThermoCore")) {
                    add(lines, time, "Information", source, 30, "Fan speed changed");
                } else if (source.equals("CloudSync") || random.nextInt(5) == 0) {
                    add(lines, time, "Error", source, 1204, "Operation failed");
                } else {
                    add(lines, time, "Information", source, 100, "Operation completed");
                }
            }
        }
        return Workbook.of(Sheet.of("Events", HEADINGS, lines));
    }

    /** Sound fails from one of many updates on. */
    private static Workbook updates() {
        var random = new Random(5142);
        var lines = new ArrayList<List<Cell>>();
        var time = LocalDateTime.of(2031, 9, 1, 7, 30, 0);
        var codes = Files13Words.numbers(random, 2000, 9000, 20);
        int update = 0;
        for (int i = 0; i < 200; i++) {
            time = time.plusMinutes(20 + random.nextInt(150)).plusSeconds(random.nextInt(60));
            var source = Files13Words.one(random, SOURCES);
            if (i % 11 == 6) {
                var installed = "Update U-%d installed".formatted(codes.get(update++));
                add(lines, time, "Information", "UpdateAgent", 19, installed);
            } else if (source.equals("AudioHost") && i > 127) {
                add(lines, time, "Error", source, 65, "Device not started");
            } else if (source.equals("NetLink") && random.nextBoolean()) {
                add(lines, time, "Error", source, 27, "Link is down");
            } else {
                add(lines, time, "Information", source, 100, "Operation completed");
            }
        }
        return Workbook.of(Sheet.of("Events", HEADINGS, lines));
    }

    private static void add(
            List<List<Cell>> lines,
            LocalDateTime time,
            String level,
            String source,
            int event,
            String message) {
        lines.add(
                row(
                        text(TIME.format(time)),
                        text(level),
                        text(source),
                        number(event),
                        text(message)));
    }
}
