package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Histories of articles: who changed how many bytes, and who undid it. */
final class Files11Histories {
    private static final int CHANGES = 90;
    private static final List<String> COMMENTS =
            List.of("", "", "source", "plan", "style", "carte / map");

    private Files11Histories() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "history-a.csv",
                history(51, List.of("Alisier", "Bruyere", "Cedrat", "Dauphinelle", "Erable")),
                "history-b.csv",
                history(382, List.of("Fauvette", "Grebe", "Huppe", "Ibis", "Jaseur")));
    }

    /** Every fourth change or so is undone by the next line. */
    private static byte[] history(long seed, List<String> people) {
        var random = new Random(seed);
        var day = LocalDate.of(2031, 1, 4);
        var csv = new StringBuilder("date;contributor;bytes;comment\n");
        int last = 0;
        for (int i = 0; i < CHANGES; i++) {
            day = day.plusDays(random.nextInt(3));
            boolean undo = last != 0 && random.nextInt(100) < 28;
            var who = people.get(random.nextInt(people.size()));
            int bytes = undo ? -last : change(random);
            var comment = undo ? "revert" : COMMENTS.get(random.nextInt(COMMENTS.size()));
            csv.append("%s;%s;%d;%s\n".formatted(day, who, bytes, comment));
            last = undo ? 0 : bytes;
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Small changes, large additions and, at times, a passage that is blanked. */
    private static int change(Random random) {
        int kind = random.nextInt(10);
        if (kind < 5) {
            return 1 + random.nextInt(90);
        }
        return kind < 8 ? 300 + random.nextInt(2500) : -400 - random.nextInt(3000);
    }
}
