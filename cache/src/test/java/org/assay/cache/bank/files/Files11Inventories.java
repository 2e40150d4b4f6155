package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Inventories in PDF: two pages without number, then numbered pages of entries in no order of
 * codes.
 */
final class Files11Inventories {
    private static final int PAGES = 14;
    private static final int ENTRIES_A_PAGE = 17;
    private static final List<String> OBJECTS =
            List.of(
                    "vase / vase",
                    "masque / mask",
                    "clé / key",
                    "lampe / lamp",
                    "médaille / medal",
                    "coffret / box",
                    "plat / dish",
                    "cadran / dial",
                    "flûte / flute",
                    "sceau / seal");
    private static final List<String> PLANTS =
            List.of(
                    "sauge / sage",
                    "érable / maple",
                    "iris / iris",
                    "fougère / fern",
                    "menthe / mint",
                    "tilleul / lime tree",
                    "lis / lily",
                    "mousse / moss",
                    "genêt / broom",
                    "if / yew");

    private Files11Inventories() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "inventory-a.pdf",
                        inventory("Musée de Kervaël / Kervaël Museum", "KV-", 20, OBJECTS, 61),
                "inventory-b.pdf",
                        inventory("Jardin de Ronceval / Ronceval Garden", "R-", 17, PLANTS, 64));
    }

    private static byte[] inventory(
            String title, String prefix, int sought, List<String> things, long seed) {
        var random = new Random(seed);
        var numbers = numbers(sought, random);
        var pages = new ArrayList<List<String>>();
        pages.add(List.of(title, "Inventaire / Inventory"));
        pages.add(
                List.of(
                        "Les codes suivent l’ordre d’arrivée.".replace('’', '\''),
                        "Codes follow the order of arrival."));
        for (int page = 1; page <= PAGES; page++) {
            var lines = new ArrayList<String>();
            for (int i = 0; i < ENTRIES_A_PAGE; i++) {
                int number = numbers.get((page - 1) * ENTRIES_A_PAGE + i);
                var thing = things.get(random.nextInt(things.size()));
                boolean refers = number == sought + 190 || number == sought * 10 + 4;
                lines.add(
                        "%s%d   %s   %d cm%s"
                                .formatted(
                                        prefix,
                                        number,
                                        thing,
                                        5 + random.nextInt(90),
                                        refers ? "   (cf. " + prefix + sought + ")" : ""));
            }
            lines.add("");
            lines.add("- %d -".formatted(page));
            pages.add(lines);
        }
        return new PagesPdf(title, pages).bytes();
    }

    /** As many numbers as there are entries, with all those that begin with the one sought. */
    private static List<Integer> numbers(int sought, Random random) {
        var numbers = new LinkedHashSet<Integer>();
        numbers.add(sought);
        for (int last = 0; last < 10; last++) {
            numbers.add(sought * 10 + last);
        }
        numbers.add(sought + 190);
        while (numbers.size() < PAGES * ENTRIES_A_PAGE) {
            numbers.add(1 + random.nextInt(400));
        }
        var shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
