package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Language files of a site and of an application. */
final class Files33Languages {
    private static final List<String> PLACES = List.of("menu", "cart", "account", "help", "search");
    private static final List<String> THINGS =
            List.of("price", "date", "name", "size", "place", "order");
    private static final List<String> ROLES = List.of("title", "text");

    private Files33Languages() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "site-fr.txt", site(3391, "Texte", "menu.price.title"),
                "site-en.txt", site(3392, "Text", "menu.prices.title"),
                "texts-b.csv", texts());
    }

    /**
     * A shuffled language file.
     *
     * @param odd the key that stands for the first one
     */
    private static byte[] site(long seed, String word, String odd) {
        var keys = new ArrayList<String>();
        for (var place : PLACES) {
            for (var thing : THINGS) {
                for (var role : ROLES) {
                    keys.add(place + "." + thing + "." + role);
                }
            }
        }
        keys.set(0, odd);
        var lines = new ArrayList<String>();
        for (int i = 0; i < keys.size(); i++) {
            lines.add(keys.get(i) + " = " + word + " " + (i + 1));
        }
        Collections.shuffle(lines, new Random(seed));
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] texts() {
        var patterns =
                List.of(
                        "Bonjour {name};Hello {name}",
                        "{count} messages;{count} messages",
                        "De {from} à {to};From {from} to {to}",
                        "Page {page} sur {count};{count} pages, now {page}",
                        "Fermer;Close",
                        "Le {date} à {time};At {time} on {date}",
                        "Annuler {title};Cancel {title}");
        var table = new StringBuilder("key;fr;en\n");
        for (int i = 1; i <= 50; i++) {
            var texts =
                    i == 37
                            ? "{nombre} places libres;{count} places left"
                            : patterns.get((i * 3) % patterns.size());
            table.append("m%d;%s\n".formatted(i, texts));
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }
}
