package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Journals of a print server. */
final class Files51Queues {
    private static final List<String> HEADINGS =
            List.of("Time", "Job", "Printer", "User", "Pages", "Event");
    private static final String[] PRINTERS = {"Hall", "Office", "Studio"};

    private Files51Queues() {}

    static Map<String, Workbook> books() {
        return Map.of("queue-a", blocked(), "queue-b", waiting());
    }

    /** The studio's printer never ends one job; an error elsewhere was dealt with. */
    private static Workbook blocked() {
        var queue = new Queue(5121, 3100);
        for (int i = 0; i < 70; i++) {
            var printer = queue.printer();
            if (i == 20) {
                queue.add("Office", "queued", "printing", "paper jam", "resumed", "printed");
            } else if (i == 33) {
                queue.add("Hall", "queued", "printing", "out of paper", "cancelled");
            } else if (i == 44) {
                queue.add("Studio", "queued", "printing");
            } else if (i > 44 && printer.equals("Studio")) {
                queue.add(printer, i % 5 == 0 ? new String[] {"queued", "cancelled"} : QUEUED);
            } else {
                queue.add(printer, "queued", "printing", "printed");
            }
        }
        return queue.book();
    }

    /** Jobs for the hall wait, except those that were cancelled or moved. */
    private static Workbook waiting() {
        var queue = new Queue(5122, 7400);
        for (int i = 0; i < 80; i++) {
            var printer = queue.printer();
            if (i < 30 || !printer.equals("Hall")) {
                queue.add(printer, "queued", "printing", "printed");
            } else if (i % 4 == 0) {
                queue.add(printer, "queued", "cancelled");
            } else {
                queue.add(printer, QUEUED);
            }
        }
        return queue.book();
    }

    private static final String[] QUEUED = {"queued"};

    /** Jobs one after the other. */
    private static final class Queue {
        private final List<List<Cell>> lines = new ArrayList<>();
        private final Random random;
        private final List<String> users;
        private int job;
        private int seconds = 8 * 3600;

        Queue(long seed, int firstJob) {
            random = new Random(seed);
            users = Files13Words.names(random, 9);
            job = firstJob;
        }

        String printer() {
            return Files13Words.one(random, PRINTERS);
        }

        void add(String printer, String... events) {
            job += 1 + random.nextInt(3);
            int pages = 1 + random.nextInt(24);
            var user = users.get(random.nextInt(users.size()));
            for (var event : events) {
                seconds += 5 + random.nextInt(90);
                lines.add(
                        row(
                                text(
                                        "%02d:%02d:%02d"
                                                .formatted(
                                                        seconds / 3600,
                                                        seconds / 60 % 60,
                                                        seconds % 60)),
                                number(job),
                                text(printer),
                                text(user),
                                number(pages),
                                text(event)));
            }
        }

        Workbook book() {
            return Workbook.of(Sheet.of("Journal", HEADINGS, lines));
        }
    }
}
