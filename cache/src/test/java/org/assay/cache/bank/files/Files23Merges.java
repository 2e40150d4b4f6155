package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A table as it was, and as two people have changed it, each on their own: three sheets. */
final class Files23Merges {
    static final String CODE = "Code";
    static final String PRICE = "Prix / Price";
    static final String BEFORE = "Avant-Before";

    private Files23Merges() {}

    static Map<String, Workbook> books() {
        return Map.of("merge-a", prices(), "merge-b", members());
    }

    /** Three lines changed in two ways, one removed and changed, two treated alike by both. */
    private static Workbook prices() {
        var before = table(2371, 60, "P");
        var ana = new TreeMap<>(before);
        var bo = new TreeMap<>(before);
        for (int line : new int[] {104, 109, 117, 131, 140, 158}) {
            ana.merge("P" + line, 5, Integer::sum);
        }
        for (int line : new int[] {106, 117, 122, 140, 151, 158}) {
            bo.merge("P" + line, 8, Integer::sum);
        }
        ana.put("P125", 77);
        bo.put("P125", 77);
        ana.remove("P113");
        bo.merge("P113", 3, Integer::sum);
        ana.remove("P147");
        bo.remove("P147");
        bo.remove("P136");
        return workbook(2372, before, "Ana", ana, "Bo", bo);
    }

    /** Lines added and removed by one or both, none in two ways. */
    private static Workbook members() {
        var before = table(2373, 55, "M");
        var north = new TreeMap<>(before);
        var south = new TreeMap<>(before);
        for (int line : new int[] {103, 111, 120, 128, 139, 150}) {
            north.remove("M" + line);
        }
        for (int line : new int[] {107, 111, 133, 139}) {
            south.remove("M" + line);
        }
        for (int line : new int[] {201, 202, 204, 207, 209}) {
            north.put("M" + line, line - 180);
        }
        for (int line : new int[] {202, 203, 205, 206, 208, 209, 210}) {
            south.put("M" + line, line - 180);
        }
        north.put("M115", 12);
        south.put("M142", 14);
        return workbook(2374, before, "Nord-North", north, "Sud-South", south);
    }

    private static Map<String, Integer> table(long seed, int count, String letter) {
        var random = new Random(seed);
        var table = new TreeMap<String, Integer>();
        for (int i = 0; i < count; i++) {
            table.put(letter + (101 + i), 10 + random.nextInt(40));
        }
        return table;
    }

    private static Workbook workbook(
            long seed,
            Map<String, Integer> before,
            String one,
            Map<String, Integer> ones,
            String other,
            Map<String, Integer> others) {
        return Workbook.of(
                sheet(BEFORE, before, seed),
                sheet(one, ones, seed + 100),
                sheet(other, others, seed + 200));
    }

    /** The lines of each sheet have an order of their own. */
    private static Sheet sheet(String name, Map<String, Integer> table, long seed) {
        var rows = new ArrayList<List<Cell>>();
        table.forEach((code, price) -> rows.add(row(text(code), number(price))));
        Collections.shuffle(rows, new Random(seed));
        return Sheet.of(name, List.of(CODE, PRICE), rows);
    }
}
