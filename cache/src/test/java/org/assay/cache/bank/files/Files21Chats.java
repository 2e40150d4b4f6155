package org.assay.cache.bank.files;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Conversations that were exported from a messenger. */
final class Files21Chats {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final List<String> NAMES =
            List.of(
                    "Ana", "Bilal", "Chloe", "David", "Emile", "Fatou", "Gael", "Hana", "Ines",
                    "Jules", "Karim", "Lina", "Marc", "Nora", "Otis", "Paul", "Rosa", "Salma",
                    "Tom", "Vera");

    private Files21Chats() {}

    static Map<String, byte[]> all() {
        return Map.of("talk-a.txt", Files21.lines(votes()), "talk-b.csv", Files21.lines(replies()));
    }

    /** Votes that people may change, among other messages; some come after the end. */
    private static String votes() {
        var random = new Random(221);
        var time = LocalDateTime.of(2031, 3, 12, 17, 0);
        var others = List.of("ok!", ":-)", "A ? B ? C ?", "photo.jpg", "merci / thanks", "+1");
        var text = new StringBuilder();
        for (int i = 0; i < 95; i++) {
            time = time.plusMinutes(1 + random.nextInt(5));
            var name = NAMES.get(random.nextInt(NAMES.size()));
            var message =
                    random.nextInt(5) < 3
                            ? "vote " + "ABC".charAt(random.nextInt(3))
                            : others.get(random.nextInt(others.size()));
            text.append("%s %s: %s\n".formatted(TIME.format(time), name, message));
        }
        return text.toString();
    }

    /** Questions, answers and remarks; one question alone got remarks only. */
    private static String replies() {
        var random = new Random(222);
        var time = LocalDateTime.of(2031, 10, 6, 9, 0);
        var csv = new StringBuilder("id;time;author;reply_to;kind\n");
        var questions = new ArrayList<String>();
        for (int i = 1; i <= 90; i++) {
            time = time.plusMinutes(1 + random.nextInt(9));
            var id = String.format(Locale.ROOT, "m%03d", i);
            var isQuestion = i <= 75 && i % 4 == 1;
            var name = NAMES.get(random.nextInt(NAMES.size()));
            csv.append("%s;%s;%s;".formatted(id, TIME.format(time), name));
            if (isQuestion) {
                questions.add(id);
                csv.append(";question\n");
            } else if (i % 4 == 0 && i <= 76) {
                // The question three or seven lines above; never that of line 45.
                var asked = questions.get(i / 4 - 1);
                csv.append(asked.equals("m045") ? "m041;answer\n" : asked + ";answer\n");
            } else {
                var asked = i == 47 ? "m045" : questions.get(random.nextInt(questions.size()));
                csv.append(
                        asked.equals("m045") || random.nextBoolean()
                                ? asked + ";remark\n"
                                : asked + ";answer\n");
            }
        }
        return csv.toString();
    }
}
