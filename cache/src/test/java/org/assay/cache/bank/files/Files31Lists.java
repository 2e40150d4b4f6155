package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Lists typed as text, to be made into tables, searched, replaced in and compared. */
final class Files31Lists {
    private static final List<String> CLUBS = List.of("Corval", "Dournel", "Lorme", "Vernac");
    private static final List<String> PORTS = List.of("Belmor", "Kermadou", "Orvelle", "Trévenec");
    private static final List<String> BOATS =
            List.of(
                    "Albatros",
                    "Bergamote",
                    "Capucine",
                    "Dauphine",
                    "Émeraude",
                    "Farandole",
                    "Galatée",
                    "Hirondelle",
                    "Indigo",
                    "Jonquille",
                    "Kiwi",
                    "Libellule",
                    "Mirabelle",
                    "Narval",
                    "Ondine",
                    "Perceval",
                    "Quasar",
                    "Romarin");

    private Files31Lists() {}

    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(TextDocument.ofLines(race()).files("race-a"));
        files.putAll(TextDocument.ofLines(boats()).files("boats-b"));
        files.putAll(TextDocument.ofLines(crossings()).files("lines-a"));
        files.putAll(TextDocument.ofLines(lessons()).files("lines-b"));
        files.putAll(TextDocument.ofLines(prices()).files("sheet-a"));
        files.putAll(TextDocument.ofLines(gaps()).files("sheet-b"));
        files.putAll(comparisons());
        return files;
    }

    /** Runners with points of two to four digits, so that sorting as text goes wrong. */
    private static List<String> race() {
        var random = new Random(3101);
        var points = new ArrayList<>(List.of(97, 88, 104, 1240, 985, 1032, 760, 431, 1187, 905));
        points.addAll(List.of(612, 1075, 99, 348, 1310, 870, 254, 1006, 533, 1150));
        return IntStream.range(0, points.size())
                .mapToObj(
                        i ->
                                "%s\t%s\t%d"
                                        .formatted(
                                                Files31Names.people(new Random(3102), points.size())
                                                        .get(i),
                                                CLUBS.get(random.nextInt(CLUBS.size())),
                                                points.get(i)))
                .toList();
    }

    private static List<String> boats() {
        var random = new Random(3103);
        var names = new ArrayList<>(BOATS);
        Collections.shuffle(names, random);
        var lines = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            lines.add(
                    "%s;%s;%d"
                            .formatted(
                                    names.get(i),
                                    PORTS.get(random.nextInt(PORTS.size())),
                                    (i * 7) % names.size() * 3 + 8));
        }
        return lines;
    }

    /** A timetable in which one port comes often. */
    private static List<String> crossings() {
        var random = new Random(3104);
        var lines = new ArrayList<String>();
        for (int i = 0; i < 64; i++) {
            int from = random.nextInt(PORTS.size());
            int to = (from + 1 + random.nextInt(PORTS.size() - 1)) % PORTS.size();
            lines.add(
                    "%s – %s : %02d:%02d"
                            .formatted(PORTS.get(from), PORTS.get(to), 6 + i / 4, 15 * (i % 4)));
        }
        return lines;
    }

    private static List<String> lessons() {
        var random = new Random(3105);
        var people = Files31Names.people(random, 70);
        var rooms = List.of("Salle Chopin", "Salle Ravel", "Salle Satie", "Studio Chopin");
        return people.stream()
                .map(person -> person + ", " + rooms.get(random.nextInt(rooms.size())))
                .toList();
    }

    /** Amounts with a point or a comma, among dates, versions and weights. */
    private static List<String> prices() {
        var random = new Random(3106);
        var lines = new ArrayList<String>();
        for (int i = 1; i <= 48; i++) {
            lines.add(
                    "Lot %d, %02d.%02d.2031, version %d.%d : %d.%d0 kg, %d%s%d0 €"
                            .formatted(
                                    i,
                                    1 + random.nextInt(28),
                                    1 + random.nextInt(12),
                                    1 + random.nextInt(9),
                                    random.nextInt(10),
                                    1 + random.nextInt(40),
                                    random.nextInt(10),
                                    2 + random.nextInt(180),
                                    random.nextInt(5) < 3 ? "." : ",",
                                    random.nextInt(10)));
        }
        return lines;
    }

    /** Paragraphs set apart by none to three empty ones. */
    private static List<String> gaps() {
        var random = new Random(3107);
        var lines = new ArrayList<String>();
        for (var person : Files31Names.people(random, 46)) {
            lines.addAll(Collections.nCopies(lines.isEmpty() ? 0 : random.nextInt(4), ""));
            lines.add(person);
        }
        return lines;
    }

    /** Two pairs of versions: in one an hour differs, in the other a line was replaced. */
    private static Map<String, byte[]> comparisons() {
        var random = new Random(3108);
        var lines = new ArrayList<String>();
        for (var person : Files31Names.people(random, 60)) {
            lines.add(
                    "%s, %s, %d:%d5"
                            .formatted(
                                    person,
                                    CLUBS.get(random.nextInt(CLUBS.size())),
                                    10 + random.nextInt(9),
                                    random.nextInt(5)));
        }
        var changed = new ArrayList<>(lines);
        var line = changed.get(37);
        changed.set(37, line.substring(0, line.length() - 4) + "3:45");
        var files = new TreeMap<String, byte[]>();
        files.putAll(TextDocument.ofLines(lines).files("first-a"));
        files.putAll(TextDocument.ofLines(changed).files("second-a"));

        var people = Files31Names.people(new Random(3109), 62);
        var before = people.subList(0, 61);
        var after = new ArrayList<>(before);
        after.remove(44);
        after.add(17, people.getLast());
        files.putAll(TextDocument.ofLines(before).files("first-b"));
        files.putAll(TextDocument.ofLines(after).files("second-b"));
        return files;
    }
}
