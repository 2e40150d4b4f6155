package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** The requests that a page makes, as HTTP archive (HAR 1.2) and as a table. */
final class Files42Requests {

    private static final String[] OWN = {
        "www.papeterie.example", "img.papeterie.example", "static.papeterie.example"
    };

    private static final String[] OTHERS = {
        "t.mesuria.example",
        "img.mesuria.example",
        "cdn.policia.example",
        "sync.pubnet.example",
        "a.pubnet.example",
        "papeterie.tracko.example",
        "maps.plania.example",
        "px.regiale.example",
        "chat.aidela.example",
        "b.regiale.example",
        "cdn.mesuria.example",
    };

    private static final String MAIL = "nadege.oliva%40courriel.example";

    private Files42Requests() {}

    static Map<String, byte[]> all() {
        var first = first();
        var second = second();
        return Map.of(
                "requests-page-a.json", har(first),
                "requests-page-a.csv", csv(first),
                "requests-page-b.json", har(second),
                "requests-page-b.csv", csv(second));
    }

    private static List<String> first() {
        var random = new Random(4231);
        var addresses = background(random, 26);
        for (var host : OTHERS) {
            addresses.add("https://%s/%s".formatted(host, path(random)));
        }
        Collections.shuffle(addresses, random);
        addresses.addFirst("https://www.papeterie.example/");
        return List.copyOf(addresses);
    }

    /** The name without the address, and the address of the shop, go to others too. */
    private static List<String> second() {
        var random = new Random(4232);
        var addresses = background(random, 20);
        for (var host : OTHERS) {
            addresses.add("https://%s/%s".formatted(host, path(random)));
        }
        addresses.add("https://www.papeterie.example/inscription?mail=" + MAIL + "&news=1");
        addresses.add("https://t.mesuria.example/c?p=inscription&mail=oui&v=3");
        addresses.add(
                "https://chat.aidela.example/start?to=bonjour%40papeterie.example&who=nadege");
        addresses.add("https://px.regiale.example/p?id=40a1&prenom=nadege&nom=oliva");
        addresses.add("https://a.pubnet.example/match?k=77&u2=" + MAIL + "&r=0");
        addresses.add("https://sync.pubnet.example/match?k=77&u2=nadege.oliva&r=1");
        Collections.shuffle(addresses, random);
        addresses.addFirst("https://www.papeterie.example/");
        return List.copyOf(addresses);
    }

    private static ArrayList<String> background(Random random, int count) {
        var addresses = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            addresses.add("https://%s/%s".formatted(Files13Words.one(random, OWN), path(random)));
        }
        return addresses;
    }

    private static String path(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "i/%d.png".formatted(100 + random.nextInt(900));
            case 1 -> "s/%d.js".formatted(10 + random.nextInt(90));
            case 2 -> "p?id=%x&ref=www.papeterie.example".formatted(random.nextInt(1 << 24));
            default -> "c/%x.css".formatted(random.nextInt(1 << 16));
        };
    }

    private static byte[] csv(List<String> addresses) {
        return addresses.stream()
                .map(address -> "GET;" + address)
                .collect(Collectors.joining("\n", "method;url\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] har(List<String> addresses) {
        var entries = new ArrayList<String>();
        for (int i = 0; i < addresses.size(); i++) {
            entries.add(
                    """
                    {
                      "startedDateTime": "2031-03-10T09:15:%02d.%03dZ",
                      "time": %d,
                      "request": {
                        "method": "GET",
                        "url": "%s",
                        "httpVersion": "HTTP/2", "cookies": [], "headers": [], "queryString": [],
                        "headersSize": -1, "bodySize": 0
                      },
                      "response": {
                        "status": 200, "statusText": "OK",
                        "httpVersion": "HTTP/2", "cookies": [], "headers": [],
                        "content": {"size": 0, "mimeType": ""},
                        "redirectURL": "", "headersSize": -1, "bodySize": -1
                      },
                      "cache": {},
                      "timings": {"send": 1, "wait": %d, "receive": 1}
                    }"""
                            .formatted(
                                    i / 20, i % 20 * 50, 42 + i % 7, addresses.get(i), 40 + i % 7));
        }
        return """
        {"log": {
        "version": "1.2",
        "creator": {"name": "assay", "version": "1"},
        "entries": [
        %s
        ]}}
        """
                .formatted(String.join(",\n", entries))
                .getBytes(StandardCharsets.UTF_8);
    }
}
