package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** What small search engines know: 80 pages with site, format and words. */
final class Files11Index {
    private static final int PAGES = 80;
    private static final List<String> FORMATS = List.of("html", "pdf", "txt");
    private static final List<String> MUSIC_SITES =
            List.of(
                    "scene.example",
                    "archives.scene.example",
                    "club.scene.example",
                    "avant-scene.example",
                    "scene.example.blog.example",
                    "ondes.example");
    private static final List<String> EVENT_SITES =
            List.of("agora.example", "ville.example", "presse.example", "sons.example");

    private Files11Index() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "pages-a.csv",
                pages(
                        11,
                        MUSIC_SITES,
                        List.of("jazz", "tango", "piano", "radio", "solo", "festival")),
                "pages-b.csv",
                pages(
                        12,
                        EVENT_SITES,
                        List.of("festival", "solo", "rock", "archive", "photo", "piano")));
    }

    /** Pages that have each word about every second time. */
    private static byte[] pages(long seed, List<String> sites, List<String> words) {
        var random = new Random(seed);
        var csv = new StringBuilder("page;site;format;words\n");
        for (int page = 1; page <= PAGES; page++) {
            var site = sites.get(random.nextInt(sites.size()));
            var format = FORMATS.get(random.nextInt(FORMATS.size()));
            var present =
                    words.stream()
                            .filter(word -> random.nextInt(100) < 52)
                            .collect(Collectors.joining(" "));
            csv.append("%d;%s;%s;%s\n".formatted(page, site, format, present));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
