package org.assay.cache.bank.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Tables of the messages that a mailbox received. */
final class Files21Inboxes {
    private static final int MESSAGES = 140;
    private static final List<String> HEADINGS =
            List.of("no", "from", "to", "subject", "attachment", "size_kB", "date");
    private static final List<String> SENDERS =
            List.of(
                    "ana@voltis.example",
                    "paul@voltis.example",
                    "info@voltis.example.shop.example",
                    "lina@agora.example",
                    "news@agora.example",
                    "tom@mistral.example",
                    "voltis@mistral.example");
    private static final List<String> SUBJECTS =
            List.of(
                    "budget 2031",
                    "Re: budget",
                    "photos",
                    "newsletter",
                    "urgent: photos",
                    "urgent: newsletter",
                    "invitation",
                    "question");

    private Files21Inboxes() {}

    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(Workbook.of(first()).files("inbox-a"));
        files.putAll(Workbook.of(second()).files("inbox-b"));
        return files;
    }

    static Sheet first() {
        return inbox(211, "moi@postal.example");
    }

    static Sheet second() {
        return inbox(212, "groupe@agora.example");
    }

    private static Sheet inbox(long seed, String usualRecipient) {
        var random = new Random(seed);
        var rows = new ArrayList<List<Cell>>();
        var day = LocalDate.of(2031, 1, 6);
        for (int i = 1; i <= MESSAGES; i++) {
            day = day.plusDays(random.nextInt(3));
            var recipient = random.nextInt(3) == 0 ? usualRecipient : "me@postal.example";
            rows.add(
                    Sheet.row(
                            Cell.number(i),
                            Cell.text(SENDERS.get(random.nextInt(SENDERS.size()))),
                            Cell.text(recipient),
                            Cell.text(SUBJECTS.get(random.nextInt(SUBJECTS.size()))),
                            Cell.text(random.nextBoolean() ? "yes" : "no"),
                            Cell.number(100 + 10 * random.nextInt(400)),
                            new Cell.Day(day)));
        }
        return Sheet.of("inbox", HEADINGS, rows);
    }
}
