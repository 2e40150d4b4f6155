package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.TextDocument.body;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.assay.cache.bank.files.TextDocument.Look;
import org.assay.cache.bank.files.TextDocument.Span;

/** Documents with hidden text, and with a letter that only looks like another. */
final class Files31Invisible {
    private static final int LINES = 24;

    /** Cyrillic; drawn like the Latin letter. */
    private static final char FALSE_E = 'е';

    /** Greek; drawn like the Latin letter. */
    private static final char FALSE_O = 'Ο';

    private Files31Invisible() {}

    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(note().files("letter-a"));
        files.putAll(invitation().files("letter-b"));
        files.putAll(register("register-a", "Belmer", 'e', FALSE_E, 16));
        files.putAll(register("register-b", "KORA", 'O', FALSE_O, 9));
        return files;
    }

    /** A whole paragraph is hidden. */
    private static TextDocument note() {
        return TextDocument.of(
                List.of(
                        body("Club d’échecs de Corval / Corval chess club"),
                        body(
                                "Réunion mardi à 18 h, salle 2. / Meeting on Tuesday at 6 pm, room 2."),
                        body("Le casier 5120 est libre. / Locker 5120 is free."),
                        body(new Span("Alarme / Alarm: 7314", Look.HIDDEN)),
                        body("Le bus 2046 passe à 17 h 40. / Bus 2046 passes at 5:40 pm."),
                        body("Anouk Perrin")));
    }

    /** Some words of a paragraph are hidden. */
    private static TextDocument invitation() {
        return TextDocument.of(
                List.of(
                        body("Anniversaire de Bilal / Bilal’s birthday"),
                        body("Samedi, 15 h, au parc. / Saturday, 3 pm, in the park."),
                        body(
                                new Span("Apportez un gâteau. / Bring a cake.", Look.PLAIN),
                                new Span(" Cadeau / Gift: télescope / telescope.", Look.HIDDEN),
                                new Span(" Merci ! / Thank you!", Look.PLAIN)),
                        body("En cas de pluie : salle Ravel. / If it rains: salle Ravel."),
                        body("Lucie Campi")));
    }

    /** The name with one letter replaced, at its first place only. */
    private static String withFalse(String name, char letter, char falseLetter) {
        int at = name.indexOf(letter);
        return name.substring(0, at) + falseLetter + name.substring(at + 1);
    }

    /** Numbered lines that hold the same name, of which one has a false letter. */
    private static Map<String, byte[]> register(
            String file, String name, char letter, char falseLetter, int odd) {
        var random = new Random(odd);
        var lines = new ArrayList<String>();
        for (int i = 1; i <= LINES; i++) {
            lines.add(
                    "%d. %s, %d kg"
                            .formatted(
                                    i,
                                    i == odd ? withFalse(name, letter, falseLetter) : name,
                                    30 + random.nextInt(60)));
        }
        var files = new TreeMap<>(TextDocument.ofLines(lines).files(file));
        files.put(
                file + ".txt",
                (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
