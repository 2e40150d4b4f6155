package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Inventories of a program's components and their licences. */
final class Files52Components {
    private static final List<String> FAMILIES =
            List.of("permissive", "permissive", "weak", "strong", "network");

    private static final List<String> LICENCES =
            List.of(
                    "LX-1;permissive",
                    "LX-2;weak",
                    "NETA;network",
                    "NETB;permissive",
                    "OPAL-1;permissive",
                    "OPAL-2;strong",
                    "QUAI;network",
                    "RIVE-1.0;permissive",
                    "RIVE-2.0;network",
                    "SABLE;weak",
                    "TALUS;strong");

    private Files52Components() {}

    static Map<String, Workbook> books() {
        return Map.of("components-a", families(), "components-b", licences());
    }

    private static Workbook families() {
        var random = new Random(5281);
        var rows = new ArrayList<String>();
        for (var name : Files13Words.names(random, 64)) {
            rows.add(
                    "%s;%s;%s;%s"
                            .formatted(
                                    name,
                                    FAMILIES.get(random.nextInt(FAMILIES.size())),
                                    use(random),
                                    random.nextInt(4) == 0 ? "yes" : "no"));
        }
        return Workbook.of(
                Files22Tables.sheet("Components", "Component;Family;Use;Modified", rows));
    }

    private static Workbook licences() {
        var random = new Random(5282);
        var rows = new ArrayList<String>();
        for (var name : Files13Words.names(random, 72)) {
            var licence = LICENCES.get(random.nextInt(LICENCES.size())).split(";", -1)[0];
            rows.add("%s;%s;%s".formatted(name, licence, use(random)));
        }
        return Workbook.of(
                Files22Tables.sheet("Components", "Component;Licence;Use", rows),
                Files22Tables.sheet("Licences", "Licence;Family", LICENCES));
    }

    private static String use(Random random) {
        return random.nextInt(3) == 0 ? "separate" : "linked";
    }
}
