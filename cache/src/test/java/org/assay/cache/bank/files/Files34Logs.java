package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Long texts from which a pattern extracts data. */
final class Files34Logs {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final List<String> PATHS =
            List.of("/cart/503?n=2", "/cart", "/item/500", "/item/77", "/help/error-502", "/");
    private static final List<Integer> CODES =
            List.of(200, 200, 200, 200, 304, 404, 429, 500, 502, 503);
    private static final List<String> GIVEN =
            List.of("nadia", "hugo", "salma", "rose", "tom", "lin", "omar", "eve");
    private static final List<String> FAMILY =
            List.of("roux", "vial", "petit", "aubry", "moreau", "gers", "rolin");
    private static final List<String> DOMAINS =
            List.of(
                    "corval.example",
                    "corval.example",
                    "sport.corval.example",
                    "corval.example.net",
                    "arsac.example",
                    "mairie-corval.example");
    private static final List<String> WORDS =
            List.of("message", "documents", "urgent", "question", "parking", "concert", "contact");
    private static final List<String> ENDS = List.of(".", ", ", ";", ")", " -", "!");

    private Files34Logs() {}

    static Map<String, byte[]> all() {
        return Map.of("access-a.log", access(), "desk-b.txt", desk());
    }

    private static byte[] access() {
        var random = new Random(347);
        var time = LocalDateTime.of(2031, 5, 2, 8, 0);
        var text = new StringBuilder();
        for (int i = 0; i < 420; i++) {
            time = time.plusSeconds(1 + random.nextInt(90));
            text.append(
                    "%s %s %s %d took=%dms bytes=%d\n"
                            .formatted(
                                    TIME.format(time),
                                    random.nextInt(4) == 0 ? "POST" : "GET",
                                    one(PATHS, random),
                                    one(CODES, random),
                                    20 + random.nextInt(580),
                                    400 + random.nextInt(6_000)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] desk() {
        var random = new Random(348);
        var text = new StringBuilder();
        for (int i = 1; i <= 230; i++) {
            text.append(
                    "%d. %s, %s: %s%s (%s)\n"
                            .formatted(
                                    i,
                                    one(WORDS, random),
                                    one(WORDS, random),
                                    address(random),
                                    one(ENDS, random),
                                    random.nextInt(4) == 0 ? address(random) : one(WORDS, random)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String address(Random random) {
        var address =
                "%s.%s@%s".formatted(one(GIVEN, random), one(FAMILY, random), one(DOMAINS, random));
        return random.nextInt(4) == 0 ? address.toUpperCase(Locale.ROOT) : address;
    }

    private static <T> T one(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
