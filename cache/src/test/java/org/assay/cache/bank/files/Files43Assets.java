package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Files of a site with what can be saved on them. */
final class Files43Assets {
    private static final List<Integer> WIDTHS = List.of(800, 1200, 1600, 2400, 3200);
    private static final List<Integer> SHOWN = List.of(160, 240, 320, 480, 640, 800);
    private static final List<Integer> CACHE_DAYS = List.of(0, 0, 1, 2, 5, 5, 7, 30, 365);
    private static final List<String> ENDINGS = List.of("js", "css", "jpg", "woff2", "svg");

    private Files43Assets() {}

    static Map<String, Workbook> books() {
        return Map.of("images-a", images(), "files-b", files());
    }

    private static Workbook images() {
        var random = new Random(4391);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < 40; i++) {
            int width = WIDTHS.get(random.nextInt(WIDTHS.size()));
            int shown = SHOWN.get(random.nextInt(SHOWN.size()));
            records.add(
                    row(
                            text("img-%02d.jpg".formatted(i + 1)),
                            number(width / 10 + random.nextInt(width / 5)),
                            number(width),
                            number(shown)));
        }
        return Workbook.of(Sheet.of("Images", List.of("Image", "kB", "width", "shown"), records));
    }

    private static Workbook files() {
        var random = new Random(4392);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < 45; i++) {
            records.add(
                    row(
                            text(
                                    "f%02d.%s"
                                            .formatted(
                                                    i + 1,
                                                    ENDINGS.get(random.nextInt(ENDINGS.size())))),
                            number(4 + random.nextInt(90)),
                            number(CACHE_DAYS.get(random.nextInt(CACHE_DAYS.size())))));
        }
        return Workbook.of(Sheet.of("Files", List.of("File", "kB", "cache"), records));
    }
}
