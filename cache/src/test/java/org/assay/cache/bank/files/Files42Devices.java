package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Locations of many telephones without names. */
final class Files42Devices {
    private static final String[] ZONES = {
        "A1", "A3", "B2", "B6", "C5", "D2", "E4", "F1", "G3", "H5", "J2", "K4"
    };

    /** Where a device was. */
    private record Moment(LocalDate day, int hour, String device) {}

    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::day)
                    .thenComparingInt(Moment::hour)
                    .thenComparing(Moment::device);

    private Files42Devices() {}

    static Map<String, Workbook> books() {
        return Map.of("devices-a", clues(), "devices-b", meetings());
    }

    private static Workbook clues() {
        var random = new Random(4271);
        var zones = new TreeMap<Moment, String>(ORDER);
        for (int i = 0; i < 420; i++) {
            zones.put(moment(random, 24, 5, 12), Files13Words.one(random, ZONES));
        }
        for (int device = 1; device <= 24; device++) {
            for (var key : List.of(at(6, 20, device), at(9, 14, device), at(13, 20, device))) {
                zones.put(key, Files13Words.one(random, "A1", "D2", "F1", "G3"));
            }
        }
        for (int device : new int[] {3, 9, 14, 18, 21, 23}) {
            zones.put(at(6, 20, device), "K4");
        }
        for (int device : new int[] {2, 7, 9, 14, 18, 22}) {
            zones.put(at(9, 14, device), "B2");
        }
        for (int device : new int[] {9, 18, 5, 11}) {
            zones.put(at(13, 20, device), "K4");
        }
        return workbook(zones);
    }

    /** One device is often where D05 was, an hour later; another meets D05 less often. */
    private static Workbook meetings() {
        var random = new Random(4272);
        var zones = new TreeMap<Moment, String>(ORDER);
        for (int i = 0; i < 440; i++) {
            zones.put(moment(random, 20, 1, 20), Files13Words.one(random, ZONES));
        }
        var days = Files13Words.numbers(random, 1, 21, 20);
        for (int i = 0; i < 14; i++) {
            var zone = Files13Words.one(random, ZONES);
            int hour = 9 + i % 11;
            zones.put(at(days.get(i), hour, 5), zone);
            zones.put(at(days.get(i), hour + 1, 2), zone);
            if (i < 9) {
                zones.put(at(days.get(i), hour, 16), zone);
            } else {
                zones.put(at(days.get(i), hour, 11), zone);
            }
        }
        return workbook(zones);
    }

    private static Moment moment(Random random, int devices, int firstDay, int days) {
        return at(
                firstDay + random.nextInt(days),
                8 + random.nextInt(14),
                1 + random.nextInt(devices));
    }

    private static Moment at(int day, int hour, int device) {
        return new Moment(LocalDate.of(2031, 5, day), hour, "D%02d".formatted(device));
    }

    private static Workbook workbook(Map<Moment, String> zones) {
        return Workbook.of(
                Sheet.of(
                        "Locations",
                        List.of("Date", "Hour", "Device", "Zone"),
                        zones.entrySet().stream()
                                .map(
                                        one ->
                                                row(
                                                        new Cell.Day(one.getKey().day()),
                                                        number(one.getKey().hour()),
                                                        text(one.getKey().device()),
                                                        text(one.getValue())))
                                .toList()));
    }
}
