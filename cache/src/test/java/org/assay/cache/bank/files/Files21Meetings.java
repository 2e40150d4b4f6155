package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What remains of video meetings: a transcript with times, a list of who was there when. */
final class Files21Meetings {
    private static final int START_MINUTES = 14 * 60;
    private static final List<String> PEOPLE =
            List.of(
                    "Ana Reis",
                    "Bilal Saad",
                    "Chloe Ruiz",
                    "David Oyo",
                    "Emile Caron",
                    "Fatou Sow",
                    "Gael Morin",
                    "Hana Sato",
                    "Ines Costa",
                    "Jules Adam",
                    "Karim Benali",
                    "Lina Weber",
                    "Marc Vidal",
                    "Nora Lind",
                    "Otis Brun",
                    "Paul Tran",
                    "Rosa Campi",
                    "Salma Idir",
                    "Tom Gray",
                    "Vera Novak");

    private Files21Meetings() {}

    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.put("session-a.txt", Files21.lines(transcript()));
        files.putAll(Workbook.of(presence()).files("session-b"));
        return files;
    }

    /** A transcript in WebVTT, in which the pieces of four speakers alternate. */
    private static String transcript() {
        var random = new Random(231);
        var speakers = List.of("Ana", "Bilal", "Nora", "Tom");
        var words = List.of("Budget.", "Version 2 ?", "Option A.", "Option B.", "OK.", "Message.");
        var text = new StringBuilder("WEBVTT\n\n");
        int second = 2;
        int before = -1;
        for (int i = 1; i <= 34; i++) {
            int speaker = random.nextInt(speakers.size());
            speaker = speaker == before ? (speaker + 1) % speakers.size() : speaker;
            before = speaker;
            int end = second + 3 + random.nextInt(38);
            text.append(
                    "%d\n%s --> %s\n<v %s>%s\n\n"
                            .formatted(
                                    i,
                                    stamp(second),
                                    stamp(end),
                                    speakers.get(speaker),
                                    words.get(random.nextInt(words.size()))));
            second = end + random.nextInt(4);
        }
        return text.toString();
    }

    private static String stamp(int second) {
        return "%02d:%02d:%02d.000".formatted(second / 3600, second / 60 % 60, second % 60);
    }

    /** A line for each time somebody was connected, in the order in which they joined. */
    static Sheet presence() {
        var random = new Random(232);
        var rows = new TreeMap<Integer, List<Cell>>();
        for (int person = 0; person < PEOPLE.size(); person++) {
            int joined = START_MINUTES + random.nextInt(14);
            int stays = 1 + random.nextInt(3);
            for (int stay = 0; stay < stays && joined < START_MINUTES + 55; stay++) {
                int end = START_MINUTES + 60;
                int left =
                        stay == stays - 1 && random.nextInt(4) > 0
                                ? end
                                : Math.min(end, joined + 8 + random.nextInt(30));
                rows.put(
                        joined * PEOPLE.size() + person,
                        Sheet.row(
                                Cell.text(PEOPLE.get(person)),
                                new Cell.Minutes(joined),
                                new Cell.Minutes(left)));
                joined = left + 1 + random.nextInt(6);
            }
        }
        return Sheet.of(
                "presence", List.of("name", "joined", "left"), new ArrayList<>(rows.values()));
    }
}
