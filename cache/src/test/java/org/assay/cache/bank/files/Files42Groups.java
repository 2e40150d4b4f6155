package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Tables without names whose lines may still point to someone. */
final class Files42Groups {
    private static final String[] AGES = {"18-29", "30-44", "45-59", "60-74"};
    private static final String[] TOWNS = {"Arsac", "Corval", "Sorgue", "Vernac"};
    private static final String[] SEXES = {"F", "M"};

    private static final String[] MEMBERS = {
        "Colette Barrau",
        "Denis Ferrand",
        "Estelle Vidal",
        "Gilles Pontier",
        "Huguette Sarlat",
        "Solange Imbert",
        "Marc Lavigne",
        "Odette Rouvier",
        "Pascal Tissot",
        "Simone Imbert",
    };

    private Files42Groups() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "survey-a", survey(4281, 3, 7),
                "survey-b", survey(4282, 1, 8),
                "care-a", linked(),
                "care-b", homogeneous());
    }

    /** Groups of a least size on, one of them being of that size. */
    private static Workbook survey(long seed, int least, int sizes) {
        var random = new Random(seed);
        var rows = new ArrayList<List<Cell>>();
        for (var group : groups()) {
            int size = rows.isEmpty() ? least : least + 1 + random.nextInt(sizes);
            if (least == 1) {
                size = least + random.nextInt(sizes);
            }
            for (int i = 0; i < size; i++) {
                rows.add(line(group, text(Files13Words.one(random, "yes", "no", "no answer"))));
            }
        }
        return shuffled("Survey", "Answer", rows, random);
    }

    private static Workbook homogeneous() {
        var random = new Random(4284);
        var rows = new ArrayList<List<Cell>>();
        for (var group : groups()) {
            var only = treatment(random);
            boolean isSame = random.nextInt(4) == 0;
            Supplier<String> treatment = () -> isSame ? only : treatment(random);
            int size = 3 + random.nextInt(3);
            for (int i = 0; i < size; i++) {
                rows.add(line(group, text(treatment.get())));
            }
        }
        return shuffled("Care", "Treatment", rows, random);
    }

    private static String treatment(Random random) {
        return "T%d".formatted(11 + random.nextInt(4));
    }

    private static List<List<String>> groups() {
        var groups = new ArrayList<List<String>>();
        for (var age : AGES) {
            for (var town : TOWNS) {
                for (var sex : SEXES) {
                    groups.add(List.of(age, town, sex));
                }
            }
        }
        return groups;
    }

    private static List<Cell> line(List<String> group, Cell value) {
        return row(text(group.get(0)), text(group.get(1)), text(group.get(2)), value);
    }

    private static Workbook shuffled(
            String name, String value, ArrayList<List<Cell>> rows, Random random) {
        Collections.shuffle(rows, random);
        return Workbook.of(Sheet.of(name, List.of("Age", "Town", "Sex", value), rows));
    }

    /** Nobody else in the table has the year, town and sex of a member of the club. */
    private static Workbook linked() {
        var random = new Random(4283);
        var years = Files13Words.numbers(random, 1951, 1985, MEMBERS.length);
        var club = new ArrayList<List<Cell>>();
        var care = new ArrayList<List<Cell>>();
        for (int i = 0; i < MEMBERS.length; i++) {
            // The two called Imbert are born in the same year, and live in different towns.
            boolean isLast = i == MEMBERS.length - 1;
            int year = years.get(isLast ? 5 : i);
            var town = TOWNS[isLast ? 2 : i % TOWNS.length];
            var sex = MEMBERS[i].matches("(Denis|Gilles|Marc|Pascal) .*") ? "M" : "F";
            club.add(row(text(MEMBERS[i]), number(year), text(town), text(sex)));
            care.add(person(year, town, sex, random));
            care.add(
                    person(
                            year,
                            TOWNS[(i + 2) % TOWNS.length],
                            sex.equals("F") ? "M" : "F",
                            random));
            care.add(person(year + 34, town, sex, random));
            care.add(person(year, town, sex.equals("F") ? "M" : "F", random));
        }
        for (int i = 0; i < 60; i++) {
            care.add(
                    person(
                            1990 + random.nextInt(18),
                            Files13Words.one(random, TOWNS),
                            Files13Words.one(random, SEXES),
                            random));
        }
        Collections.shuffle(care, random);
        return Workbook.of(
                Sheet.of("Care", List.of("Birth", "Town", "Sex", "Treatment"), care),
                Sheet.of("Club", List.of("Name", "Birth", "Town", "Sex"), club));
    }

    private static List<Cell> person(int year, String town, String sex, Random random) {
        return row(
                number(year),
                text(town),
                text(sex),
                text("T%d".formatted(10 + random.nextInt(80))));
    }
}
