package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Exported lists of a browser's extensions: enabled, source, address patterns. */
final class Files52Extensions {
    private static final List<String> RIGHTS =
            List.of("storage", "tabs", "downloads", "clipboard", "history", "notifications");

    private Files52Extensions() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "extensions-a.json", json(5261, MIXED), "extensions-b.json", json(5262, PATTERNS));
    }

    private static final List<String> MIXED =
            List.of(
                    "true;file;*://*/*",
                    "false;file;<all_urls>",
                    "false;file;*://*/*",
                    "true;file;*://*.meteo.example/*",
                    "true;file;https://notes.example/* https://cartes.example/*",
                    "true;file;",
                    "true;store;<all_urls>",
                    "true;store;*://*/*",
                    "true;store;<all_urls>",
                    "false;store;<all_urls>",
                    "false;store;*://*/*",
                    "true;store;https://lexique.example/*",
                    "true;store;",
                    "true;store;*://*.radio.example/*",
                    "false;store;https://jeux.example/*",
                    "true;store;https://agenda.example/*",
                    "false;file;*://*.presse.example/*",
                    "true;store;");

    private static final List<String> PATTERNS =
            List.of(
                    "true;store;<all_urls>",
                    "true;store;*://*/*",
                    "true;store;https://*/*",
                    "true;store;http://*/*",
                    "false;store;<all_urls>",
                    "false;store;*://*.banque-or.example/*",
                    "true;store;*://*.banque-or.example/*",
                    "true;store;https://compte.banque-or.example/*",
                    "true;store;https://banque-or.example/*",
                    "true;store;https://www.banque-or.example/*",
                    "true;store;*://*.compte.example/*",
                    "true;store;*://*.mabanque-or.example/*",
                    "true;store;https://notes.example/* https://*.banque-or.example/*",
                    "true;store;http://compte.banque-or.example/*",
                    "false;store;https://*/*",
                    "true;store;*://*.example.banque-or/*",
                    "true;store;",
                    "true;store;*://*.meteo.example/*",
                    "true;store;https://compte.banque.example/*",
                    "false;store;https://compte.banque-or.example/*");

    private static byte[] json(long seed, List<String> extensions) {
        var random = new Random(seed);
        var shuffled = new ArrayList<>(extensions);
        Collections.shuffle(shuffled, random);
        var names = Files13Words.names(random, shuffled.size());
        var objects = new ArrayList<String>();
        for (int i = 0; i < shuffled.size(); i++) {
            var fields = shuffled.get(i).split(";", -1);
            var rights = new ArrayList<>(RIGHTS);
            Collections.shuffle(rights, random);
            objects.add(
                    """
                      {
                        "name": "%s",
                        "enabled": %s,
                        "source": "%s",
                        "permissions": [%s],
                        "sites": [%s]
                      }\
                    """
                            .formatted(
                                    names.get(i),
                                    fields[0],
                                    fields[1],
                                    quoted(rights.subList(0, 1 + random.nextInt(3))),
                                    quoted(
                                            fields[2].isEmpty()
                                                    ? List.of()
                                                    : List.of(fields[2].split(" ", -1)))));
        }
        return objects.stream()
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map("\"%s\""::formatted).collect(Collectors.joining(", "));
    }
}
