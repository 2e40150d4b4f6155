package org.assay.cache.bank.files;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on settings in layers and on reports. */
final class Files52SystemAnswers {
    private static final double GIGABYTE = 1e9;
    private static final double GIBIBYTE = 1024.0 * 1024 * 1024;
    private static final Pattern CELL = Pattern.compile("<td>(.*?)</td>");

    private Files52SystemAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "systems-accounts-4a", export(),
                "systems-accounts-4b", editor(),
                "systems-accounts-5a",
                        Files13Answers.text(
                                fitting("report-a", 6_200_000_000L).stream()
                                        .collect(Reading.only())),
                "systems-accounts-5b",
                        Files13Answers.count(fitting("report-b", 5_000_000_000L).size()));
    }

    private static ResponseValue export() {
        var values = new TreeMap<String, String>();
        for (var file : List.of("default.ini", "site.ini", "user.ini")) {
            var section = "";
            for (var line : Reading.lines(Reading.entry(Files52.bytes("layers-a.zip"), file))) {
                if (line.startsWith("[")) {
                    section = line;
                } else if (section.equals("[export]") && line.matches("\\w+=.*")) {
                    values.put(line.split("=", 2)[0], line.split("=", 2)[1]);
                }
            }
        }
        return blanks(values, "format", "format", "folder", "folder", "quality", "quality");
    }

    private static ResponseValue editor() {
        var values = new TreeMap<String, String>();
        for (var file : List.of("default.json", "user.json", "project.json")) {
            var json = Reading.text(Reading.entry(Files52.bytes("layers-b.zip"), file));
            Pattern.compile("\"([a-z.]+)\": \"?(\\w+)\"?")
                    .matcher(json)
                    .results()
                    .filter(pair -> !pair.group(2).equals("null"))
                    .forEach(pair -> values.put(pair.group(1), pair.group(2)));
        }
        return blanks(
                values, "minutes", "save.minutes", "theme", "window.theme", "width", "tab.width");
    }

    /** Blanks as id, key of the value, id, key… */
    private static ResponseValue blanks(Map<String, String> values, String... idsAndKeys) {
        var texts = new TreeMap<String, String>();
        for (int i = 0; i < idsAndKeys.length; i += 2) {
            texts.put(
                    idsAndKeys[i],
                    Objects.requireNonNull(values.get(idsAndKeys[i + 1]), idsAndKeys[i + 1]));
        }
        return new ResponseValue.Blanks(texts);
    }

    /** Volumes that take a file, which must be the same in the page and in the text. */
    private static List<String> fitting(String report, long bytes) {
        var ofText =
                Reading.lines(Files52.bytes(report + ".txt")).stream()
                        .filter(line -> line.startsWith("VOL-"))
                        .map(line -> List.of(line.split(" \\| ", -1)))
                        .toList();
        var ofPage =
                Reading.lines(Files52.bytes(report + ".html")).stream()
                        .filter(line -> line.startsWith("<tr><td>"))
                        .map(
                                line ->
                                        CELL.matcher(line)
                                                .results()
                                                .map(cell -> cell.group(1))
                                                .toList())
                        .toList();
        if (!ofText.equals(ofPage)) {
            throw new IllegalStateException(report + " differs in its two formats");
        }
        return ofText.stream().filter(row -> fits(row, bytes)).map(List::getFirst).toList();
    }

    private static boolean fits(List<String> row, long bytes) {
        boolean small = !row.get(1).equals("FAT32") || bytes < 4 * GIBIBYTE;
        return small && row.get(2).contains("read-write") && free(row) >= bytes;
    }

    private static double free(List<String> row) {
        double unit = row.get(3).contains("GiB") ? GIBIBYTE : GIGABYTE;
        double capacity = leading(row.get(3));
        double used = leading(row.get(4));
        return unit * (row.get(4).endsWith("%") ? capacity * (100 - used) / 100 : capacity - used);
    }

    private static double leading(String text) {
        return Double.parseDouble(text.split(" ", 2)[0].replace(',', '.'));
    }
}
