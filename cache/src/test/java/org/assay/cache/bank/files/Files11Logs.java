package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Long logs in which something is to be counted. */
final class Files11Logs {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private Files11Logs() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "gate-a.txt", gate(),
                "station-b.txt", station(),
                "radio-a.txt",
                        radio(
                                43,
                                List.of(
                                        "PORT", "Port", "port", "PORTAL", "AIRPORT", "EXPORT",
                                        "import"),
                                List.of("ok", "stop", "contact", "zone 4", "zone 7", "attention")),
                "radio-b.txt",
                        radio(
                                44,
                                List.of(
                                        "Mars",
                                        "MARS",
                                        "mars",
                                        "Marsouin",
                                        "Marseille",
                                        "Lamars",
                                        "Venus"),
                                List.of(
                                        "signal",
                                        "orbite 3",
                                        "orbite 8",
                                        "image",
                                        "transmission",
                                        "ok")));
    }

    private static byte[] gate() {
        var badges =
                List.of(
                        "K-2041", "K-2014", "K-2401", "M-2041", "K-1204", "K-2140", "M-1420",
                        "K-2110", "M-2014", "K-4012", "K-0241", "M-1024", "K-2044", "M-2401");
        var random = new Random(41);
        var time = LocalDateTime.of(2031, 4, 2, 6, 0);
        var text = new StringBuilder();
        for (int i = 0; i < 320; i++) {
            time = time.plusMinutes(1 + random.nextInt(9));
            text.append(
                    "%s gate=%s badge=%s %s\n"
                            .formatted(
                                    TIME.format(time),
                                    random.nextBoolean() ? "N" : "S",
                                    badges.get(random.nextInt(badges.size())),
                                    random.nextInt(9) == 0 ? "no" : "ok"));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] station() {
        var winds = List.of("north", "south", "east", "west", "calm", "west");
        var seas = List.of("calm", "calm", "rough", "swell");
        var random = new Random(42);
        var time = LocalDateTime.of(2031, 9, 12, 0, 0);
        var text = new StringBuilder();
        for (int i = 0; i < 260; i++) {
            time = time.plusMinutes(30);
            text.append(
                    "%s temp=%d wind=%s sea=%s\n"
                            .formatted(
                                    TIME.format(time),
                                    9 + random.nextInt(14),
                                    winds.get(random.nextInt(winds.size())),
                                    seas.get(random.nextInt(seas.size()))));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Messages that each have one of the names, in the middle or at the end. */
    private static byte[] radio(long seed, List<String> names, List<String> words) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 1; i <= 300; i++) {
            var name = names.get(random.nextInt(names.size()));
            var first = words.get(random.nextInt(words.size()));
            var second = words.get(random.nextInt(words.size()));
            text.append(
                    random.nextInt(3) == 0
                            ? "%03d: %s, %s, %s.\n".formatted(i, first, second, name)
                            : "%03d: %s %s, %s.\n".formatted(i, first, name, second));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
