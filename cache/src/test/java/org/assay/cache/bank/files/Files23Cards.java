package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Exports of task boards: when each card came to each column. */
final class Files23Cards {
    static final String KIND = "Type";
    static final String CREATED = "Créée / Created";
    static final String STARTED = "Commencée / Started";
    static final String REVIEW = "En relecture / In review";
    static final String DONE = "Finie / Done";

    /** How long cards stay in a column at least, and how much longer at most, in days. */
    private record Stay(int least, int more) {
        int days(Random random) {
            return least + random.nextInt(more + 1);
        }
    }

    private Files23Cards() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "cards-a",
                cards(2351, 48, new Stay(1, 20), new Stay(2, 7), new Stay(1, 3)),
                "cards-b",
                cards(2352, 45, new Stay(1, 4), new Stay(2, 6), new Stay(3, 11)));
    }

    /** The cards that came last are not done yet. */
    private static Workbook cards(long seed, int count, Stay waiting, Stay work, Stay review) {
        var random = new Random(seed);
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < count; i++) {
            var created = LocalDate.of(2031, 2, 3).plusDays(2L * i + random.nextInt(3));
            var started = created.plusDays(waiting.days(random));
            var reviewed = started.plusDays(work.days(random));
            var done = reviewed.plusDays(review.days(random));
            int reached = i < count - 9 ? 3 : random.nextInt(3);
            var row = new ArrayList<Cell>();
            row.add(text("K-%03d".formatted(101 + i)));
            row.add(text(random.nextInt(3) == 0 ? "panne / fault" : "demande / request"));
            row.add(new Cell.Day(created));
            row.add(reached >= 1 ? new Cell.Day(started) : new Cell.Empty());
            row.add(reached >= 2 ? new Cell.Day(reviewed) : new Cell.Empty());
            row.add(reached >= 3 ? new Cell.Day(done) : new Cell.Empty());
            rows.add(row);
        }
        return Workbook.of(
                Sheet.of(
                        "Cartes-Cards",
                        List.of("Carte / Card", KIND, CREATED, STARTED, REVIEW, DONE),
                        rows));
    }
}
