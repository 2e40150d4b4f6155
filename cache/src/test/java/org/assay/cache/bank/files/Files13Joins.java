package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Tables that refer to one another, for the items on queries. */
final class Files13Joins {

    private Files13Joins() {}

    static Map<String, Workbook> books() {
        return Map.of("tables-a", tables(1361, 80, 200), "tables-b", tables(1362, 95, 240));
    }

    /** Members of towns, and their reservations; some members have none. */
    private static Workbook tables(long seed, int count, int reservations) {
        var random = new Random(seed);
        var members = new ArrayList<List<Cell>>();
        for (int i = 0; i < count; i++) {
            members.add(
                    row(
                            text(code(i)),
                            text(
                                    Files13Words.one(
                                            random, "Alba", "Borga", "Celta", "Dorna", "Estra"))));
        }
        var list = new ArrayList<List<Cell>>();
        for (int i = 0; i < reservations; i++) {
            int drawn = (int) Math.floor(count * Math.pow(random.nextDouble(), 1.4));
            list.add(
                    row(
                            text("R%d".formatted(5001 + i)),
                            text(code(drawn * 37 % count)),
                            number(1 + random.nextInt(6))));
        }
        return Workbook.of(
                Sheet.of(
                        "Réservations-Bookings",
                        List.of("Réservation / Booking", "Client", "Places"),
                        list),
                Sheet.of("Clients", List.of("Client", "Ville / Town"), members));
    }

    private static String code(int index) {
        return "K%03d".formatted(101 + index);
    }
}
