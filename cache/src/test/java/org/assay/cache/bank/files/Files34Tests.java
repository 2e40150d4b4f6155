package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Results of tests of two faulty programs. */
final class Files34Tests {
    private static final List<Integer> LIMITS = List.of(500, 1_000, 2_000);
    private static final List<Integer> PRICES = List.of(5, 7, 9, 14);

    private Files34Tests() {}

    static Map<String, byte[]> all() {
        return Map.of("tests-a.csv", weights(), "tests-b.csv", years());
    }

    /** The program says "less than" where it should say "at most". */
    private static byte[] weights() {
        var random = new Random(345);
        var weights = new ArrayList<Integer>();
        for (int i = 0; i < 150; i++) {
            weights.add(20 + random.nextInt(2_900));
        }
        for (int i = 0; i < 40; i++) {
            weights.add(100 * (1 + random.nextInt(28)));
        }
        for (int i = 0; i < 17; i++) {
            weights.add(LIMITS.get(random.nextInt(LIMITS.size())));
        }
        Collections.shuffle(weights, random);
        var text = new StringBuilder("test;weight;expected;got\n");
        for (int i = 0; i < weights.size(); i++) {
            int weight = weights.get(i);
            text.append(row(i, weight, price(weight), price(weight + 1)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static int price(int weight) {
        int above = (int) LIMITS.stream().filter(limit -> weight > limit).count();
        return PRICES.get(above);
    }

    /** The program looks at the division by 4 only, but for 400. */
    private static byte[] years() {
        var random = new Random(346);
        var distinct = new TreeSet<Integer>();
        for (int year = 1_100; year <= 3_900; year += 100) {
            distinct.add(year);
        }
        while (distinct.size() < 210) {
            distinct.add(1_000 + random.nextInt(3_000));
        }
        var years = new ArrayList<>(distinct);
        Collections.shuffle(years, random);
        var text = new StringBuilder("test;year;expected;got\n");
        for (int i = 0; i < years.size(); i++) {
            int year = years.get(i);
            text.append(row(i, year, yes(Year.isLeap(year)), yes(year % 4 == 0)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String yes(boolean isSo) {
        return isSo ? "yes" : "no";
    }

    private static String row(int index, int input, Object expected, Object got) {
        return "%d;%d;%s;%s\n".formatted(index + 1, input, expected, got);
    }
}
