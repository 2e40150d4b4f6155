package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What fills a disk. */
final class Files51Disks {
    static final List<String> FOLDERS =
            List.of("Cours", "Photos", "Musique", "Jeux", "Archives", "Montage");

    private Files51Disks() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "usage-a", folders(),
                "usage-b", kinds(),
                "growth-a", growth(),
                "growth-b", free());
    }

    /** Games has the biggest file, photos the most files; archives weigh most in all. */
    private static Workbook folders() {
        var random = new Random(5131);
        var records = new ArrayList<List<Cell>>();
        var names = Files13Words.names(random, 180);
        for (int i = 0; i < names.size(); i++) {
            var folder = i % 3 == 0 ? "Photos" : FOLDERS.get(random.nextInt(FOLDERS.size()));
            int size =
                    switch (folder) {
                        case "Archives" -> 260 + random.nextInt(240);
                        case "Montage" -> 200 + random.nextInt(160);
                        case "Photos" -> 4 + random.nextInt(60);
                        default -> 1 + random.nextInt(90);
                    };
            if (i == 100) {
                folder = "Jeux";
                size = 3900;
            }
            records.add(row(text(folder), text(names.get(i) + ending(folder)), number(size)));
        }
        return Workbook.of(Sheet.of("Files", List.of("Folder", "File", "MB"), records));
    }

    private static String ending(String folder) {
        return switch (folder) {
            case "Photos" -> ".jpg";
            case "Musique" -> ".mp3";
            case "Archives" -> ".zip";
            case "Montage" -> ".mp4";
            case "Jeux" -> ".bin";
            default -> ".pdf";
        };
    }

    /** Files of several kinds and years. */
    private static Workbook kinds() {
        var random = new Random(5132);
        var records = new ArrayList<List<Cell>>();
        for (var name : Files13Words.names(random, 170)) {
            var ending = Files13Words.one(random, ".mp4", ".jpg", ".pdf", ".mp4", ".zip", ".mov");
            records.add(
                    row(
                            text(FOLDERS.get(random.nextInt(FOLDERS.size()))),
                            text(name + ending),
                            number(5 + random.nextInt(400)),
                            new Cell.Day(
                                    Files13Words.day(random, LocalDate.of(2028, 1, 1), 4 * 365))));
        }
        return Workbook.of(Sheet.of("Files", List.of("Folder", "File", "MB", "Modified"), records));
    }

    /** The folders on two days, in another order; some appear or vanish. */
    private static Workbook growth() {
        var random = new Random(5133);
        var names = Files13Words.names(random, 60);
        var before = new ArrayList<List<Cell>>();
        var after = new ArrayList<List<Cell>>();
        for (int i = 0; i < names.size(); i++) {
            int size = 50 + random.nextInt(3000);
            int grown = size + random.nextInt(140) - 40;
            if (i == 23) {
                size = 1210;
                grown = 2790;
            }
            if (i == 41) {
                size = 2;
                grown = 310;
            }
            if (i == 50) {
                size = 6200;
                grown = 6390;
            }
            before.add(row(text(names.get(i)), number(size)));
            if (i != 8) {
                after.add(row(text(names.get(i)), number(grown)));
            }
        }
        after.add(row(text("Brouillon"), number(870)));
        Collections.shuffle(before, random);
        Collections.shuffle(after, random);
        var headings = List.of("Folder", "MB");
        return Workbook.of(Sheet.of("March", headings, before), Sheet.of("April", headings, after));
    }

    /** A disk that loses the same every day, but for two clean-ups. */
    private static Workbook free() {
        var records = new ArrayList<List<Cell>>();
        double free = 212.4;
        for (int day = 0; day < 45; day++) {
            free -= 2.6;
            if (day == 12 || day == 31) {
                free += 38;
            }
            records.add(
                    row(
                            new Cell.Day(LocalDate.of(2031, 3, 1).plusDays(day)),
                            number(Math.round(free * 10) / 10.0)));
        }
        return Workbook.of(Sheet.of("Free", List.of("Day", "Free GB"), records));
    }
}
