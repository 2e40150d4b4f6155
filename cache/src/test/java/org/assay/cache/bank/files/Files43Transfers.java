package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a browser tells of a page's downloads, as HAR 1.2 and as CSV. */
final class Files43Transfers {

    /** A file that the page has downloaded. */
    private record Transfer(String url, String type, int bytes) {}

    /**
     * A server.
     *
     * @param ending of its files' names
     * @param bytes about the size of each
     */
    private record Server(String host, String type, String ending, int count, int bytes) {}

    /** The last three are outside, in spite of their names. */
    private static final List<Server> CORVAL =
            List.of(
                    new Server("www.corval.example", "text/html", "html", 2, 48_000),
                    new Server("www.corval.example", "text/css", "css", 4, 21_000),
                    new Server("static.corval.example", "text/javascript", "js", 9, 64_000),
                    new Server("img.corval.example", "image/jpeg", "jpg", 18, 96_000),
                    new Server("fonts.lettrix.test", "font/woff2", "woff2", 5, 38_000),
                    new Server("pub.regiplus.test", "text/javascript", "js", 11, 88_000),
                    new Server("corval.example.mesurix.test", "text/javascript", "js", 6, 52_000),
                    new Server("img-corval.example", "image/jpeg", "jpg", 7, 71_000));

    /** Its own pictures weigh most; among strangers many answer oftener than the heaviest. */
    private static final List<Server> VERNAC =
            List.of(
                    new Server("www.vernac.example", "text/html", "html", 1, 60_000),
                    new Server("img.vernac.example", "image/jpeg", "jpg", 20, 140_000),
                    new Server("static.vernac.example", "text/javascript", "js", 8, 55_000),
                    new Server("pub.regiplus.test", "text/javascript", "js", 24, 31_000),
                    new Server("vernac.example.mesurix.test", "text/javascript", "js", 15, 44_000),
                    new Server("cartes.geonaute.test", "image/png", "png", 12, 62_000),
                    new Server("media.regiplus.test", "video/mp4", "mp4", 2, 520_000),
                    new Server("fonts.lettrix.test", "font/woff2", "woff2", 6, 36_000));

    private Files43Transfers() {}

    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        put(files, "page-a", transfers(CORVAL, 4381));
        put(files, "page-b", transfers(VERNAC, 4382));
        return files;
    }

    private static void put(Map<String, byte[]> files, String name, List<Transfer> transfers) {
        files.put(name + ".csv", csv(transfers).getBytes(StandardCharsets.UTF_8));
        files.put(name + ".har", har(transfers).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Transfer> transfers(List<Server> servers, long seed) {
        var random = new Random(seed);
        var all = new ArrayList<Transfer>();
        for (var server : servers) {
            for (int i = 0; i < server.count(); i++) {
                var name = Integer.toString(0x10000 + random.nextInt(0xf0000), 16);
                all.add(
                        new Transfer(
                                "https://%s/%s.%s".formatted(server.host(), name, server.ending()),
                                server.type(),
                                server.bytes() / 2 + random.nextInt(server.bytes())));
            }
        }
        // The page itself comes first.
        Collections.shuffle(all.subList(1, all.size()), random);
        return all;
    }

    private static String csv(List<Transfer> transfers) {
        return transfers.stream()
                .map(
                        transfer ->
                                "%s;%s;%d\n"
                                        .formatted(
                                                transfer.url(), transfer.type(), transfer.bytes()))
                .collect(Collectors.joining("", "url;type;bytes\n", ""));
    }

    private static String har(List<Transfer> transfers) {
        return transfers.stream()
                .map(
                        transfer ->
                                """
                                {"startedDateTime": "2031-03-10T10:00:00.000Z", "time": 20,
                                  "request": {"method": "GET", "url": "%s"},
                                  "response": {"status": 200, "content": {"mimeType": "%s"}, "_transferSize": %d}}\
                                """
                                        .formatted(
                                                transfer.url(), transfer.type(), transfer.bytes()))
                .collect(
                        Collectors.joining(
                                ",\n",
                                """
                                {"log": {"version": "1.2", "creator": {"name": "export", "version": "1"}, "entries": [
                                """,
                                "\n]}}\n"));
    }
}
