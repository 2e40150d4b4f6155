package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Fleets of devices with what making them costs the climate. */
final class Files43Fleets {

    /**
     * A type of device.
     *
     * @param making kg CO2e
     * @param yearly kWh
     * @param years for which it is kept
     * @param count in a fleet
     */
    private record Type(String code, int making, int yearly, int years, int count) {}

    private static final List<Type> SCHOOL =
            List.of(
                    new Type("PC", 250, 180, 6, 45),
                    new Type("LAP", 190, 45, 5, 30),
                    new Type("TAB", 95, 12, 4, 40),
                    new Type("PRO", 160, 310, 7, 12),
                    new Type("SRV", 1100, 1900, 6, 3));

    /** SRV costs most to make, PC most in all, TAB is kept shortest; LAP gains most. */
    private static final List<Type> TOWN =
            List.of(
                    new Type("PC", 250, 180, 9, 60),
                    new Type("LAP", 210, 45, 4, 44),
                    new Type("TAB", 90, 12, 3, 48),
                    new Type("TEL", 60, 3, 3, 55),
                    new Type("SRV", 1400, 2100, 6, 5));

    private Files43Fleets() {}

    static Map<String, Workbook> books() {
        return Map.of("fleet-a", school(), "fleet-b", town());
    }

    private static Workbook school() {
        var random = new Random(4371);
        var devices = new ArrayList<List<Cell>>();
        for (var type : mixed(SCHOOL, random)) {
            int bought = 2021 + random.nextInt(5);
            devices.add(
                    row(
                            text("D%03d".formatted(devices.size() + 1)),
                            text(type.code()),
                            number(bought),
                            number(bought + type.years() - 1 + random.nextInt(3))));
        }
        return Workbook.of(
                Sheet.of("Devices", List.of("Device", "Type", "Bought", "Scrapped"), devices),
                Sheet.of(
                        "Types",
                        List.of("Type", "making", "kWh"),
                        SCHOOL.stream()
                                .map(
                                        type ->
                                                row(
                                                        text(type.code()),
                                                        number(type.making()),
                                                        number(type.yearly())))
                                .toList()));
    }

    private static Workbook town() {
        var devices = new ArrayList<List<Cell>>();
        for (var type : mixed(TOWN, new Random(4372))) {
            devices.add(row(text("D%03d".formatted(devices.size() + 1)), text(type.code())));
        }
        return Workbook.of(
                Sheet.of("Devices", List.of("Device", "Type"), devices),
                Sheet.of(
                        "Types",
                        List.of("Type", "making", "years"),
                        TOWN.stream()
                                .map(
                                        type ->
                                                row(
                                                        text(type.code()),
                                                        number(type.making()),
                                                        number(type.years())))
                                .toList()));
    }

    private static List<Type> mixed(List<Type> types, Random random) {
        var all = new ArrayList<Type>();
        for (var type : types) {
            for (int i = 0; i < type.count(); i++) {
                all.add(type);
            }
        }
        Collections.shuffle(all, random);
        return all;
    }
}
