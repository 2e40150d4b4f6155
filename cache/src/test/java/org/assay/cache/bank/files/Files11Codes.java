package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Lists of codes, of which some have a given form and others nearly. */
final class Files11Codes {
    private static final int LINES = 400;

    private Files11Codes() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "parcels-a.txt", lines(51, Files11Codes::parcel),
                "marks-b.txt", lines(52, Files11Codes::mark));
    }

    private static byte[] lines(long seed, Function<Random, String> code) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            text.append(code.apply(random)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String parcel(Random random) {
        var letter = pick(random, "A", "B", "C", "D", "E", "K", "b", "AD");
        var digits =
                random.nextInt(6) == 0 ? 1000 + random.nextInt(9000) : 100 + random.nextInt(900);
        var hyphen = random.nextInt(9) == 0 ? "" : "-";
        var end = pick(random, "05", "11", "05", "11", "5", "15", "50", "111", "05X", "1");
        return letter + digits + hyphen + end;
    }

    private static String mark(Random random) {
        var letters = pick(random, "AB", "FR", "RM", "ZK", "Ab", "F", "RMX", "fr");
        var digits = pick(random, "7", "42", "308", "7", "95", "1210", "");
        var stroke = random.nextInt(9) == 0 ? "-" : "/";
        int year = random.nextInt(8) == 0 ? 1814 + random.nextInt(5) : 1910 + random.nextInt(12);
        return letters + digits + stroke + year + (random.nextInt(12) == 0 ? "bis" : "");
    }

    private static String pick(Random random, String... options) {
        return List.of(options).get(random.nextInt(options.length));
    }
}
