package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Data for letters to many people. */
final class Files31Members {
    static final String TOWN = "Ville / Town";
    static final String AGE = "Âge / Age";
    static final String EMAIL = "E-mail";
    static final String PAID = "Payé / Paid";
    static final String YES = "oui / yes";
    static final String NO = "non / no";

    private Files31Members() {}

    static Map<String, Workbook> books() {
        return Map.of("members-a", members(3111, 84), "members-b", members(3112, 92));
    }

    private static Workbook members(long seed, int count) {
        var random = new Random(seed);
        var towns = List.of("Corval", "Vernac", "Lorme", "Dournel");
        var records = new ArrayList<List<Cell>>();
        for (var person : Files31Names.people(random, count)) {
            var names = person.split(" ", -1);
            boolean hasEmail = random.nextInt(5) < 2;
            records.add(
                    row(
                            text(names[0]),
                            text(names[1]),
                            text(towns.get(random.nextInt(towns.size()))),
                            number(9 + random.nextInt(60)),
                            hasEmail
                                    ? text("m%d@club.example".formatted(records.size() + 1))
                                    : new Cell.Empty(),
                            text(random.nextInt(3) == 0 ? NO : YES)));
        }
        return Workbook.of(
                Sheet.of(
                        "Liste-List",
                        List.of("Prénom / First name", "Nom / Surname", TOWN, AGE, EMAIL, PAID),
                        records));
    }
}
