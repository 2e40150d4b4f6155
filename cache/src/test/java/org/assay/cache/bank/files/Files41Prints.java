package org.assay.cache.bank.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** Fingerprints of passwords, some of which have leaked. */
final class Files41Prints {
    /** What the service is sent: the beginning of a fingerprint. */
    static final int SENT = 5;

    static final String PASSWORD = "girafe1998";
    private static final int TIMES = 1764;
    private static final List<String> SITES =
            List.of(
                    "Alambic",
                    "Boussole",
                    "Capucine",
                    "Dentelle",
                    "Escargot",
                    "Girofle",
                    "Jonquille",
                    "Lavande");

    private Files41Prints() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "range-a.txt", range(),
                "prints-b.csv", manager(),
                "stolen-b.txt", stolen());
    }

    static String printOfPassword() {
        return Reading.print("SHA-1", PASSWORD.getBytes(UTF_8)).toUpperCase(Locale.ROOT);
    }

    /** Endings of fingerprints that begin alike, of which a few look like the password's. */
    private static byte[] range() {
        var random = new Random(4115);
        var ending = printOfPassword().substring(SENT);
        var times = new TreeMap<String, Integer>();
        for (int i = 0; i < 620; i++) {
            times.put(
                    Reading.print("SHA-1", ("other " + i).getBytes(UTF_8))
                            .toUpperCase(Locale.ROOT)
                            .substring(SENT),
                    1 + random.nextInt(i % 9 == 0 ? 4000 : 12));
        }
        for (int same = 3; same <= 5; same++) {
            times.put(
                    ending.substring(0, same)
                            + Reading.print("SHA-1", ("alike " + same).getBytes(UTF_8))
                                    .toUpperCase(Locale.ROOT)
                                    .substring(SENT + same),
                    same * 7);
        }
        times.put(ending, TIMES);
        var lines = new ArrayList<String>();
        times.forEach((end, count) -> lines.add(end + ":" + count));
        return lines(lines);
    }

    private static String printOfSite(String site) {
        return Reading.sha256(("secret of " + site).getBytes(UTF_8));
    }

    private static byte[] manager() {
        var lines = new ArrayList<String>();
        lines.add("site;sha256");
        SITES.forEach(site -> lines.add(site + ";" + printOfSite(site)));
        return lines(lines);
    }

    private static byte[] stolen() {
        var prints = new TreeSet<String>();
        for (int i = 0; i < 500; i++) {
            prints.add(Reading.sha256(("leak " + i).getBytes(UTF_8)));
        }
        prints.add(printOfSite("Capucine"));
        for (var site : List.of("Boussole", "Girofle")) {
            prints.add(
                    printOfSite(site).substring(0, 8)
                            + Reading.sha256(site.getBytes(UTF_8)).substring(8));
        }
        return lines(List.copyOf(prints));
    }

    static byte[] lines(List<String> lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(UTF_8);
    }
}
