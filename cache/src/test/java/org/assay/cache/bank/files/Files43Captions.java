package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Captions of two guided tours, in French and in English with the same times. */
final class Files43Captions {
    private static final int CUES = 60;
    private static final int LEAST_MILLIS = 1000;
    private static final int FASTEST = 39;

    /** A caption in both languages. */
    private record Said(String fr, String en) {}

    /** When a caption comes and goes, in milliseconds. */
    private record Time(int from, int to) {}

    private static final List<Said> LINES =
            List.of(
                    new Said("Bienvenue à la ferme du Grand Pré.", "Welcome to Grand Pré farm."),
                    new Said("[Une porte grince]", "[A door creaks]"),
                    new Said(
                            "Ici, on élève des chèvres depuis 1912.",
                            "We have kept goats here since 1912."),
                    new Said("Suivez-moi.", "Follow me."),
                    new Said(
                            "La traite commence à cinq heures.", "Milking starts at five o'clock."),
                    new Said("Combien de bêtes avez-vous ?", "How many animals do you have?"),
                    new Said("Quarante-deux, et trois boucs.", "Forty-two, and three billy goats."),
                    new Said("[Rires]", "[Laughter]"),
                    new Said(
                            "Le lait part aussitôt dans la cuve, au frais.",
                            "The milk goes straight into the cool tank."),
                    new Said("Et le fromage ?", "And the cheese?"),
                    new Said(
                            "Il repose trois semaines dans la cave.",
                            "It rests for three weeks in the cellar."),
                    new Said("On le retourne chaque matin.", "It is turned over every morning."),
                    new Said("Attention à la marche !", "Mind the step!"));

    private Files43Captions() {}

    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        put(files, "tour", readable());
        put(files, "visit", careless());
        return files;
    }

    private static void put(Map<String, byte[]> files, String name, List<Time> times) {
        var fr = new StringBuilder();
        var en = new StringBuilder();
        for (int i = 0; i < times.size(); i++) {
            var time = times.get(i);
            var head = "%d\n%s --> %s\n".formatted(i + 1, clock(time.from()), clock(time.to()));
            fr.append(head).append(line(i).fr()).append("\n\n");
            en.append(head).append(line(i).en()).append("\n\n");
        }
        files.put(name + "-fr.srt", fr.toString().getBytes(StandardCharsets.UTF_8));
        files.put(name + "-en.srt", en.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Said line(int i) {
        return LINES.get(i * 5 % LINES.size());
    }

    private static String clock(int millis) {
        return "%02d:%02d:%02d,%03d"
                .formatted(
                        millis / 3_600_000,
                        millis / 60_000 % 60,
                        millis / 1000 % 60,
                        millis % 1000);
    }

    /** All can be read, at 13 to 18 characters a second, except one at 22 or more. */
    private static List<Time> readable() {
        var random = new Random(4351);
        var times = new ArrayList<Time>();
        int from = 2400;
        for (int i = 0; i < CUES; i++) {
            int fr = line(i).fr().length();
            int en = line(i).en().length();
            int speed = 13 + random.nextInt(6);
            int millis =
                    i + 1 == FASTEST
                            ? Math.min(fr, en) * 1000 / 22
                            : Math.max(LEAST_MILLIS, Math.max(fr, en) * 1000 / speed);
            times.add(new Time(from, from + millis));
            from += millis + 120 + random.nextInt(3000);
        }
        return times;
    }

    /** Two are too short, two too long, four begin too early, one of which is too short as well. */
    private static List<Time> careless() {
        var random = new Random(4352);
        var times = new ArrayList<Time>();
        int from = 1800;
        for (int i = 0; i < CUES; i++) {
            int millis =
                    switch (i) {
                        case 7 -> 1150;
                        case 29 -> 980;
                        case 44 -> 1110;
                        case 12 -> 6040;
                        case 51 -> 6300;
                        case 20 -> 6000;
                        case 35 -> 1200;
                        default -> 1500 + 10 * random.nextInt(350);
                    };
            times.add(new Time(from, from + millis));
            int gap =
                    switch (i) {
                        case 3, 16, 28, 47 -> -40 - random.nextInt(200);
                        case 22, 39 -> 0;
                        default -> 80 + random.nextInt(1500);
                    };
            from += millis + gap;
        }
        return times;
    }
}
