package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Bookmarks exported from two browsers. */
final class Files52Bookmarks {
    private static final List<String> SITES =
            List.of("velo.example", "cuisine.example", "jardin.example", "radio.example");
    private static final List<String> FOLDERS = List.of("Divers", "Maison", "Week-end");
    private static final long FROM = 1_893_456_000L;
    private static final long SECONDS = 130_000_000L;

    private Files52Bookmarks() {}

    static Map<String, byte[]> all() {
        return Map.of("bookmarks-a.zip", zip(5263, 52, 41), "bookmarks-b.zip", zip(5264, 58, 47));
    }

    /** Both take from one stock of addresses, some of them twice, under titles of their own. */
    private static byte[] zip(long seed, int desk, int phone) {
        var random = new Random(seed);
        var stock = new ArrayList<String>();
        for (var site : SITES) {
            for (var name : Files13Words.names(random, 20)) {
                stock.add("https://" + site + "/" + name.toLowerCase(Locale.ROOT));
            }
        }
        return new StoredZip()
                .file("desk.html", page(random, stock, desk))
                .file("phone.html", page(random, stock, phone))
                .bytes();
    }

    private static String page(Random random, List<String> stock, int count) {
        Collections.shuffle(stock, random);
        var addresses = new ArrayList<>(stock.subList(0, count - 4));
        addresses.addAll(addresses.subList(0, 4));
        Collections.shuffle(addresses, random);
        var folders = new ArrayList<String>();
        int size = count / FOLDERS.size() + 1;
        for (int i = 0; i < FOLDERS.size(); i++) {
            var links =
                    addresses.subList(i * size, Math.min(count, (i + 1) * size)).stream()
                            .map(address -> link(random, address))
                            .collect(Collectors.joining());
            folders.add(
                    "  <DT><H3>%s</H3>\n  <DL><p>\n%s  </DL><p>\n"
                            .formatted(FOLDERS.get(i), links));
        }
        return """
               <!DOCTYPE NETSCAPE-Bookmark-file-1>
               <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
               <TITLE>Bookmarks</TITLE>
               <H1>Bookmarks</H1>
               <DL><p>
               """
                + String.join("", folders)
                + "</DL><p>\n";
    }

    private static String link(Random random, String address) {
        long added = FROM + random.nextLong(SECONDS);
        return "    <DT><A HREF=\"%s\" ADD_DATE=\"%d\">%s</A>\n"
                .formatted(address, added, Files13Words.names(random, 1).getFirst());
    }
}
