package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Measures and settings of a small network. */
final class Files51Networks {
    static final String LOST = "timeout";

    private static final int MINUTES_BETWEEN_PINGS = 5;

    private Files51Networks() {}

    static Map<String, Workbook> books() {
        return Map.of("pings-a", pings(), "leases-b", leases());
    }

    /** Three targets further and further away, for a day: each link fails at times. */
    private static Workbook pings() {
        var random = new Random(5101);
        var records = new ArrayList<List<Cell>>();
        for (int minute = 0; minute < 24 * 60; minute += MINUTES_BETWEEN_PINGS) {
            int draw = random.nextInt(100);
            boolean evening = minute >= 18 * 60 && minute < 22 * 60;
            boolean home = draw < 5;
            boolean line = home || draw < (evening ? 45 : 11);
            boolean site = line || draw >= 94;
            records.add(
                    row(
                            text("%02d:%02d".formatted(minute / 60, minute % 60)),
                            answer(home, 2 + random.nextInt(4)),
                            answer(line, 9 + random.nextInt(8)),
                            answer(site, 24 + random.nextInt(15))));
        }
        return Workbook.of(Sheet.of("Pings", List.of("Time", "Box", "Provider", "Site"), records));
    }

    private static Cell answer(boolean lost, int milliseconds) {
        return lost ? text(LOST) : number(milliseconds);
    }

    /** One address was typed in by hand, and is also handed out by the server. */
    private static Workbook leases() {
        var random = new Random(5102);
        var hosts = Files13Words.numbers(random, 2, 250, 64);
        var codes = Files13Words.codes(random, 64, 4);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < 64; i++) {
            boolean manual = i % 7 == 3;
            int host = hosts.get(i == 40 ? 17 : i);
            records.add(
                    row(
                            text(i == 17 ? "scan-" + codes.get(i) : "post-" + codes.get(i)),
                            text(mac(random)),
                            text("192.168.30." + host),
                            text(manual || i == 17 ? "manual" : "automatic"),
                            text(Files13Words.one(random, "A1", "A2", "B1", "B2", "C1"))));
        }
        return Workbook.of(
                Sheet.of("Devices", List.of("Device", "MAC", "IP", "Setting", "Room"), records));
    }

    private static String mac(Random random) {
        return "02:%02x:%02x:%02x:%02x:%02x"
                .formatted(
                        random.nextInt(256),
                        random.nextInt(256),
                        random.nextInt(256),
                        random.nextInt(256),
                        random.nextInt(256));
    }
}
