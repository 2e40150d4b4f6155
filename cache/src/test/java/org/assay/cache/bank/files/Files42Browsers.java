package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Browsers as a site sees them without cookies. */
final class Files42Browsers {
    private static final List<String> HEADINGS =
            List.of("Visit", "Language", "Time zone", "Screen", "Fonts", "System");
    private static final int VISITS = 150;
    private static final int SAME = 87;

    private Files42Browsers() {}

    static Map<String, Workbook> books() {
        return Map.of("browsers-a", returning(), "browsers-b", Workbook.of(sheet(visits(4242))));
    }

    /** Many visits differ from the new one in one detail only. */
    private static Workbook returning() {
        var random = new Random(4243);
        var visits = visits(4241);
        var known = visits.get(SAME);
        for (int i = 3; i < VISITS; i += 7) {
            if (i == SAME) {
                continue;
            }
            var near = new ArrayList<>(known);
            near.set(0, visits.get(i).getFirst());
            int changed = 1 + random.nextInt(HEADINGS.size() - 1);
            near.set(
                    changed,
                    changed == 4
                            ? number(Sheet.valueOf(known.get(4)) + 1 + random.nextInt(9))
                            : text(other(changed)));
            visits.set(i, near);
        }
        var again = new ArrayList<>(known);
        again.set(0, text("V000"));
        return Workbook.of(sheet(visits), Sheet.of("New", HEADINGS, List.of(again)));
    }

    private static String other(int column) {
        return switch (column) {
            case 1 -> "de";
            case 2 -> "UTC+3";
            case 3 -> "2560x1440";
            default -> "System 6";
        };
    }

    private static Sheet sheet(List<List<Cell>> visits) {
        return Sheet.of("Visits", HEADINGS, visits);
    }

    private static ArrayList<List<Cell>> visits(long seed) {
        var random = new Random(seed);
        return new ArrayList<>(
                IntStream.rangeClosed(1, VISITS).mapToObj(i -> visit(i, random)).toList());
    }

    private static List<Cell> visit(int index, Random random) {
        return row(
                text("V%03d".formatted(index)),
                text(Files13Words.one(random, "fr", "fr", "fr", "en", "es", "it")),
                text(Files13Words.one(random, "UTC+1", "UTC+1", "UTC+1", "UTC", "UTC+2", "UTC-4")),
                text(
                        Files13Words.one(
                                random,
                                "1920x1080",
                                "1920x1080",
                                "1366x768",
                                "390x844",
                                "412x915",
                                "1440x900")),
                number(40 + 6.0 * random.nextInt(9)),
                text(Files13Words.one(random, "System 3", "System 4", "System 5")));
    }
}
