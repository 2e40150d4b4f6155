package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What the applications of a telephone may use, and used. */
final class Files42Accesses {
    private static final LocalDate FIRST = LocalDate.of(2031, 3, 1);
    private static final int DAYS = 31;

    private static final String[] APPLICATIONS = {
        "Cartova", "Lampio", "Trottel", "Meteva", "Quizou", "Notilia", "Bavardo", "Photira"
    };

    private static final String[] PERMISSIONS = {"location", "microphone", "camera", "contacts"};

    /** What each kind of application needs. */
    private static final String[][] NEEDS = {
        {"torch", "camera"},
        {"maps", "location"},
        {"maps", "storage"},
        {"messages", "contacts"},
        {"messages", "microphone"},
        {"messages", "camera"},
        {"messages", "notifications"},
        {"weather", "location"},
        {"weather", "notifications"},
        {"game", "notifications"},
        {"game", "storage"},
        {"recorder", "microphone"},
        {"recorder", "storage"},
    };

    /** One use of a permission. */
    private record Access(LocalDate day, int hour, String application, String what, String state) {}

    private Files42Accesses() {}

    static Map<String, Workbook> books() {
        return Map.of("accesses-a", uses(), "accesses-b", grants());
    }

    /** Many use the location: open, by day, or for another permission; one does it at night. */
    private static Workbook uses() {
        var random = new Random(4201);
        var accesses = new ArrayList<Access>();
        for (int i = 0; i < 220; i++) {
            accesses.add(
                    new Access(
                            Files13Words.day(random, FIRST, DAYS),
                            7 + random.nextInt(15),
                            Files13Words.one(random, APPLICATIONS),
                            Files13Words.one(random, PERMISSIONS),
                            Files13Words.one(random, "open", "open", "closed")));
        }
        add(accesses, random, "Cartova", "location", "open", 28, 8, 14);
        add(accesses, random, "Trottel", "location", "closed", 30, 8, 13);
        add(accesses, random, "Meteva", "location", "open", 24, 22, 7);
        add(accesses, random, "Quizou", "microphone", "closed", 20, 22, 7);
        add(accesses, random, "Lampio", "location", "closed", 17, 22, 8);
        add(accesses, random, "Meteva", "location", "closed", 11, 22, 7);
        add(accesses, random, "Trottel", "location", "closed", 8, 22, 7);
        accesses.sort(Comparator.comparing(Access::day).thenComparingInt(Access::hour));
        return Workbook.of(
                Sheet.of(
                        "Log",
                        List.of("Date", "Hour", "Application", "Permission", "State"),
                        accesses.stream()
                                .map(
                                        one ->
                                                row(
                                                        new Cell.Day(one.day()),
                                                        number(one.hour()),
                                                        text(one.application()),
                                                        text(one.what()),
                                                        text(one.state())))
                                .toList()));
    }

    private static void add(
            List<Access> accesses,
            Random random,
            String application,
            String what,
            String state,
            int count,
            int from,
            int hours) {
        for (int i = 0; i < count; i++) {
            accesses.add(
                    new Access(
                            Files13Words.day(random, FIRST, DAYS),
                            (from + random.nextInt(hours)) % 24,
                            application,
                            what,
                            state));
        }
    }

    private static Workbook grants() {
        var random = new Random(4202);
        var rows = new ArrayList<List<Cell>>();
        for (var application : Files13Words.names(random, 48)) {
            var kind = NEEDS[random.nextInt(NEEDS.length)][0];
            var needed =
                    new ArrayList<>(
                            Arrays.stream(NEEDS)
                                    .filter(need -> need[0].equals(kind))
                                    .map(need -> need[1])
                                    .toList());
            if (random.nextInt(5) < 2) {
                Collections.addAll(needed, "calendar", "location", "contacts", "microphone");
                Collections.shuffle(needed, random);
            }
            needed.stream()
                    .distinct()
                    .limit(1 + random.nextInt(3))
                    .forEach(one -> rows.add(row(text(application), text(kind), text(one))));
        }
        return Workbook.of(
                Sheet.of("Permissions", List.of("Application", "Category", "Permission"), rows),
                Sheet.of(
                        "Needs",
                        List.of("Category", "Permission"),
                        Arrays.stream(NEEDS)
                                .map(need -> row(text(need[0]), text(need[1])))
                                .toList()));
    }
}
