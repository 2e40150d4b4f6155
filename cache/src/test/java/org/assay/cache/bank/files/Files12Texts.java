package org.assay.cache.bank.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Files of the items on encodings of texts, versions, duplicates and checksums. */
final class Files12Texts {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Files12Texts() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "texts-a.zip", encodings("crique.txt"),
                "texts-b.zip", encodings("bosquet.txt"),
                "lines.zip", lines(),
                "accents.zip", accents(),
                "pictures.zip", pictures(),
                "notes.zip", notes(),
                "draft-a.zip", schedules(),
                "draft-b.zip", prices(),
                "delivery-a.zip", damagedDelivery(),
                "delivery-b.zip", copies());
    }

    /** Four texts of which one is not in UTF-8. */
    private static byte[] encodings(String odd) {
        var zip = new StoredZip();
        var texts =
                new String[][] {
                    {"arbre.txt", "Forêt, hêtre, chêne, érable, frêne.\n"},
                    {"bosquet.txt", "Été, lisière, fougère, clairière, mûre.\n"},
                    {"crique.txt", "Côte, île, récif, marée, écueil.\n"},
                    {"desert.txt", "Désert, sécheresse, dune, mirage, méharée.\n"}
                };
        for (var text : texts) {
            zip.file(
                    text[0],
                    text[1].getBytes(text[0].equals(odd) ? WINDOWS : StandardCharsets.UTF_8));
        }
        return zip.bytes();
    }

    /** A text of 57 lines that end with a line feed only. */
    private static byte[] lines() {
        var text = new StringBuilder();
        var random = new Random(91);
        for (int i = 1; i <= 57; i++) {
            text.append(i).append(": ").append("o".repeat(1 + random.nextInt(20))).append('\n');
        }
        return new StoredZip().file("lines.txt", text.toString()).bytes();
    }

    /** A text in Windows-1252 with accented letters. */
    private static byte[] accents() {
        var text =
                """
                Un été à la ferme

                Le blé mûr, déjà coupé, séchait près de l'étable.
                Hélène préférait la forêt : le chêne, le hêtre, la fougère.
                """
                        .replace("\n", "\r\n");
        return new StoredZip().file("accents.txt", text.getBytes(WINDOWS)).bytes();
    }

    /** Nine pictures: two are the same. */
    private static byte[] pictures() {
        var zip = new StoredZip();
        for (int i = 1; i <= 9; i++) {
            zip.file("pic-" + i + ".jpg", Jpeg.picture(i == 7 ? 102 : 100 + i, new byte[0]));
        }
        return zip.bytes();
    }

    /** Ten short texts: two are the same. */
    private static byte[] notes() {
        var zip = new StoredZip();
        var hours = new int[] {8, 11, 9, 14, 10, 13, 15, 9, 16, 12};
        for (int i = 1; i <= hours.length; i++) {
            int room = i == 8 ? 3 : i;
            zip.file(
                    String.format(Locale.ROOT, "note-%02d.txt", i),
                    "Club %d\n%02d:30\nTotal: %d\n".formatted(room, hours[i - 1], 20 + room % 4));
        }
        return zip.bytes();
    }

    /** Two versions of a timetable: one word differs. */
    private static byte[] schedules() {
        var activities = new String[] {"PIANO", "TENNIS", "YOGA", "JUDO", "TANGO", "SAXOPHONE"};
        var before = new StringBuilder();
        var after = new StringBuilder();
        var random = new Random(92);
        for (int i = 0; i < 60; i++) {
            int minute = 8 * 60 + 10 * i;
            var line =
                    String.format(
                            Locale.ROOT,
                            "%02d:%02d  B%d  %s\n",
                            minute / 60,
                            minute % 60,
                            1 + random.nextInt(9),
                            activities[random.nextInt(activities.length)]);
            before.append(i == 37 ? "14:10  B4  VIOLON\n" : line);
            after.append(i == 37 ? "14:10  B4  BALLET\n" : line);
        }
        return versions(before, after);
    }

    /** Two versions of a price list: one price differs. */
    private static byte[] prices() {
        var before = new StringBuilder();
        var after = new StringBuilder();
        var random = new Random(93);
        for (int i = 1; i <= 70; i++) {
            int price = 100 + random.nextInt(800);
            before.append("REF-%03d  %d\n".formatted(i, i == 46 ? 587 : price));
            after.append("REF-%03d  %d\n".formatted(i, i == 46 ? 578 : price));
        }
        return versions(before, after);
    }

    private static byte[] versions(StringBuilder before, StringBuilder after) {
        return new StoredZip()
                .file("version-1.txt", before.toString())
                .file("version-2.txt", after.toString())
                .bytes();
    }

    /** Six files and the list of their SHA-256, which one file does not match. */
    private static byte[] damagedDelivery() {
        var zip = new StoredZip();
        var sums = new StringBuilder();
        var random = new Random(94);
        for (int i = 1; i <= 6; i++) {
            var name = "part-" + i + ".txt";
            var content = "%d %d %d\n".formatted(random.nextInt(), random.nextInt(), i);
            sums.append(Reading.sha256(content.getBytes(StandardCharsets.UTF_8)))
                    .append("  ")
                    .append(name)
                    .append('\n');
            zip.file(name, i == 4 ? content.replace('1', '7') : content);
        }
        return zip.file("SHA256.txt", sums.toString()).bytes();
    }

    /** Six files of one size that differ by one character. */
    private static byte[] copies() {
        var zip = new StoredZip();
        for (int i = 1; i <= 6; i++) {
            zip.file("copy-" + i + ".txt", "Total: %d%d00\nCode: 7%d3\n".formatted(i, 7 - i, i));
        }
        return zip.bytes();
    }
}
