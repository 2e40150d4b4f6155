package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;

/** Long routes of a robot: steps forward and quarter turns. */
final class Files34Moves {
    private static final int INSTRUCTIONS = 400;
    private static final int LONGEST_STEP = 12;

    private Files34Moves() {}

    static Map<String, byte[]> all() {
        return Map.of("moves-a.txt", moves(341), "moves-b.txt", moves(342));
    }

    private static byte[] moves(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < INSTRUCTIONS; i++) {
            text.append(
                    switch (random.nextInt(5)) {
                        case 0 -> "R\n";
                        case 1 -> "L\n";
                        default -> "F " + (1 + random.nextInt(LONGEST_STEP)) + "\n";
                    });
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
