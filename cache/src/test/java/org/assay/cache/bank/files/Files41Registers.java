package org.assay.cache.bank.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Registers chained by fingerprints, in which one entry was rewritten or removed. */
final class Files41Registers {
    private static final int DIGITS = 16;
    private static final int REWRITTEN = 143;
    private static final int REMOVED = 88;

    private record Entry(String what, String previous, String print) {

        static Entry after(String previous, String what) {
            return new Entry(what, previous, shortPrint(previous + what));
        }
    }

    private Files41Registers() {}

    static Map<String, Workbook> books() {
        var vault = chain(4166, 240, "badge ");
        var rewritten = vault.get(REWRITTEN - 1);
        vault.set(REWRITTEN - 1, Entry.after(rewritten.previous(), "badge 118"));
        var samples = chain(4167, 211, "sample ");
        samples.remove(REMOVED - 1);
        return Map.of("register-a", book(vault), "register-b", book(samples));
    }

    private static List<Entry> chain(long seed, int length, String what) {
        var random = new Random(seed);
        var chain = new ArrayList<Entry>();
        var previous = "0".repeat(DIGITS);
        for (int i = 0; i < length; i++) {
            var entry = Entry.after(previous, what + (100 + random.nextInt(900)));
            chain.add(entry);
            previous = entry.print();
        }
        return chain;
    }

    private static String shortPrint(String text) {
        return Reading.sha256(text.getBytes(UTF_8)).substring(0, DIGITS);
    }

    private static Workbook book(List<Entry> chain) {
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < chain.size(); i++) {
            var entry = chain.get(i);
            rows.add(
                    row(
                            number(i + 1),
                            text(entry.what()),
                            text(entry.previous()),
                            text(entry.print())));
        }
        return Workbook.of(
                Sheet.of("Register", List.of("entry", "what", "previous", "print"), rows));
    }
}
