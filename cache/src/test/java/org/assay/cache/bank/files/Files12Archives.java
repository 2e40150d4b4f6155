package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Files of the items on archives. */
final class Files12Archives {

    private Files12Archives() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "picnic.zip", flat(),
                "choir.zip", choir(),
                "garden.zip", garden(),
                "workshop.zip", workshop(),
                "readings.zip", readings(),
                "sensors.zip", sensors(),
                "boxes-a.zip", boxes("east", "south", "5182"),
                "boxes-b.zip", boxes("north", "east", "7406"),
                "sets-a.zip", changedSets(),
                "sets-b.zip", renamedSets());
    }

    private static byte[] flat() {
        var zip = new StoredZip();
        for (var name :
                new String[] {
                    "bus.txt",
                    "budget.txt",
                    "contacts.txt",
                    "dessert.txt",
                    "invitation.txt",
                    "menu.txt",
                    "photo.jpg",
                    "plan.jpg",
                    "transport.txt"
                }) {
            zip.file(name, name.endsWith("jpg") ? picture(name.length()) : text(name));
        }
        return zip.bytes();
    }

    private static byte[] choir() {
        return new StoredZip()
                .file("alto.txt", "3306\n")
                .file("bass.txt", "8124\n")
                .file("contact.txt", "6295\n")
                .file("photo.jpg", picture(21))
                .file("soprano.txt", "4471\n")
                .file("tenor.txt", "5930\n")
                .bytes();
    }

    /** 17 files; one folder is empty. */
    private static byte[] garden() {
        var zip = new StoredZip().file("plan.txt", "plan").folder("archives/");
        files(zip, "fruits/", 4);
        files(zip, "fruits/abricots/", 2);
        files(zip, "roses/", 5);
        files(zip, "roses/2021/", 3);
        files(zip, "roses/2021/photos/", 2);
        return zip.bytes();
    }

    /** 23 files; two folders hold only folders. */
    private static byte[] workshop() {
        var zip = new StoredZip();
        files(zip, "machines/", 6);
        files(zip, "machines/manuel/fr/", 4);
        files(zip, "machines/manuel/en/", 4);
        files(zip, "stock/2022/", 7);
        files(zip, "stock/2023/", 2);
        return zip.bytes();
    }

    private static void files(StoredZip zip, String folder, int count) {
        for (int i = 1; i <= count; i++) {
            zip.file(folder + number("note", i) + ".txt", text(folder + i));
        }
    }

    /** 31 files of one size, except one that is a little larger. */
    private static byte[] readings() {
        var random = new Random(31);
        var zip = new StoredZip();
        for (int day = 1; day <= 31; day++) {
            zip.file(number("day", day) + ".txt", digits(random, day == 19 ? 2_600 : 1_000));
        }
        return zip.bytes();
    }

    /** 24 files of one size and date, except one that was changed later. */
    private static byte[] sensors() {
        var random = new Random(24);
        var zip = new StoredZip();
        for (int probe = 1; probe <= 24; probe++) {
            var modified =
                    probe == 17
                            ? LocalDateTime.of(2021, 11, 30, 16, 20)
                            : LocalDateTime.of(2021, 5, 10 + probe % 3, 9, probe);
            zip.file(
                    number("probe", probe) + ".txt",
                    digits(random, 200).getBytes(StandardCharsets.UTF_8),
                    modified);
        }
        return zip.bytes();
    }

    /** Archives in archives in an archive: one of sixteen innermost holds a file code.txt. */
    private static byte[] boxes(String outer, String inner, String code) {
        var sides = new String[] {"east", "north", "south", "west"};
        var all = new StoredZip();
        for (var side : sides) {
            var box = new StoredZip();
            for (var innerSide : sides) {
                boolean holds = side.equals(outer) && innerSide.equals(inner);
                box.file(
                        innerSide + ".zip",
                        new StoredZip()
                                .file(
                                        holds ? "code.txt" : "memo.txt",
                                        holds ? code : side + " " + innerSide)
                                .bytes());
            }
            all.file(side + ".zip", box.bytes());
        }
        return all.bytes();
    }

    /** Two archives with the same names, sizes and dates; one file has another content. */
    private static byte[] changedSets() {
        var before = new StoredZip();
        var after = new StoredZip();
        var random = new Random(61);
        for (int i = 1; i <= 20; i++) {
            var content = digits(random, 180);
            before.file(number("part", i) + ".txt", content);
            after.file(
                    number("part", i) + ".txt",
                    i == 13 ? content.substring(0, 90) + digits(random, 90) : content);
        }
        return new StoredZip()
                .file("before.zip", before.bytes())
                .file("after.zip", after.bytes())
                .bytes();
    }

    /** Two archives with the same contents under other names; one file has no equal. */
    private static byte[] renamedSets() {
        var before = new StoredZip();
        var after = new StoredZip();
        var contents = new String[12];
        var random = new Random(62);
        for (int i = 0; i < contents.length; i++) {
            contents[i] = digits(random, 150);
            before.file(number("old", i + 1) + ".txt", contents[i]);
        }
        for (int i = 0; i < contents.length; i++) {
            after.file(
                    number("new", i + 1) + ".txt",
                    i == 7 ? digits(random, 150) : contents[i * 5 % contents.length]);
        }
        return new StoredZip()
                .file("before.zip", before.bytes())
                .file("after.zip", after.bytes())
                .bytes();
    }

    private static String digits(Random random, int count) {
        return random.ints(count, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
    }

    private static String number(String name, int i) {
        return String.format(Locale.ROOT, "%s-%02d", name, i);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] picture(long seed) {
        return Jpeg.picture(seed, new byte[0]);
    }
}
