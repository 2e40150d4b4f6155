package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;

/** Folders with copies in conflict. */
final class Files23Copies {
    private static final List<String> TOOLS =
            List.of(
                    "banjo", "bikini", "bonsai", "cactus", "canoe", "dahlia", "domino", "gong",
                    "harpon", "judo", "kayak", "kimono", "laser", "lotus", "mango", "piano", "polo",
                    "puzzle", "radar", "robot", "sofa", "taxi", "tennis", "yoga");

    private Files23Copies() {}

    static Map<String, byte[]> all() {
        return Map.of("copies-a.zip", registrations(), "copies-b.zip", stock());
    }

    /** Each copy has people of its own; some people stand in two copies. */
    private static byte[] registrations() {
        return new StoredZip()
                .file("list.csv", people(2361, 0, 26, 40, 43))
                .file("list (conflict Elio).csv", people(2362, 0, 26, 43, 49))
                .file("list (conflict Nour).csv", people(2363, 0, 26, 47, 52, 41, 42))
                .bytes();
    }

    /**
     * People, sorted differently in each copy.
     *
     * @param ranges first index and the one after the last, again and again
     */
    private static byte[] people(long seed, int... ranges) {
        var lines = new ArrayList<String>();
        for (int range = 0; range < ranges.length; range += 2) {
            for (int i = ranges[range]; i < ranges[range + 1]; i++) {
                lines.add(
                        "%s;m%03d@voisins.example;%d"
                                .formatted(Files23People.name(i), 137 + i * 11 % 500, 1 + i % 4));
            }
        }
        Collections.shuffle(lines, new Random(seed));
        return ("nom-name;adresse-address;places\n" + String.join("\n", lines) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** An inventory before and in two copies; no line was changed in both. */
    private static byte[] stock() {
        var before = new LinkedHashMap<String, Integer>();
        var random = new Random(2364);
        TOOLS.forEach(tool -> before.put(tool, 2 + random.nextInt(18)));
        var desk = new LinkedHashMap<>(before);
        desk.put("cactus", 21);
        desk.put("kayak", 4);
        desk.put("sofa", 0);
        desk.put("robot", 33);
        var tablet = new LinkedHashMap<>(before);
        tablet.put("banjo", 1);
        tablet.put("lotus", 30);
        tablet.put("taxi", 24);
        return new StoredZip()
                .file("before.csv", table(before))
                .file("desk.csv", table(desk))
                .file("tablet.csv", table(tablet))
                .bytes();
    }

    private static byte[] table(SequencedMap<String, Integer> stock) {
        var lines = new StringBuilder("article-item;stock\n");
        stock.forEach((item, number) -> lines.append(item + ";" + number + "\n"));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
