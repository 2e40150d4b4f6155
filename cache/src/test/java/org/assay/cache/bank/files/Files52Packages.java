package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Packages and what they need. */
final class Files52Packages {
    private static final int PACKAGES = 70;

    private Files52Packages() {}

    static Map<String, Workbook> books() {
        return Map.of("packages-a", toInstall(), "packages-b", toRemove());
    }

    static Map<String, byte[]> texts() {
        var texts = new TreeMap<String, byte[]>();
        books().forEach(
                        (name, book) ->
                                texts.put(
                                        name + ".csv",
                                        book.first().csv(";").getBytes(StandardCharsets.UTF_8)));
        return texts;
    }

    /** What something needs, directly or not, itself included. */
    static Set<String> closure(Map<String, List<String>> needs, String start) {
        var closure = new LinkedHashSet<>(List.of(start));
        var wave = new ArrayList<>(closure);
        while (!wave.isEmpty()) {
            var next = new ArrayList<String>();
            wave.forEach(name -> next.addAll(needs.getOrDefault(name, List.of())));
            next.removeIf(name -> !closure.add(name));
            wave = next;
        }
        return closure;
    }

    private static Workbook toInstall() {
        var random = new Random(5222);
        var needs = needs(random, Map.of(64, "orchid", 65, "orchis"));
        var installed = new TreeSet<String>();
        var names = new ArrayList<>(needs.keySet());
        for (int i = 0; i < 5; i++) {
            var name = names.get(random.nextInt(names.size()));
            if (!closure(needs, name).contains("orchid")) {
                installed.addAll(closure(needs, name));
            }
        }
        return book(needs, random, installed, "name;installed;size_mb;needs");
    }

    private static Workbook toRemove() {
        var random = new Random(5224);
        var needs = needs(random, Map.of(4, "fern", 5, "ferna", 6, "fernox"));
        return book(needs, random, needs.keySet(), "name;installed;size_mb;needs");
    }

    private static SortedMap<String, List<String>> needs(
            Random random, Map<Integer, String> given) {
        var names = new ArrayList<>(Files13Words.names(random, PACKAGES));
        names.replaceAll(name -> name.toLowerCase(Locale.ROOT));
        given.forEach(names::set);
        var needs = new TreeMap<String, List<String>>();
        for (int i = 0; i < PACKAGES; i++) {
            var direct = new TreeSet<String>();
            for (int j = random.nextInt(4); j > 0 && i > 0; j--) {
                direct.add(names.get(random.nextInt(i)));
            }
            if (names.get(i).equals("orchid")) {
                direct.add(names.get(60));
                direct.add(names.get(52));
            }
            needs.put(names.get(i), List.copyOf(direct));
        }
        return needs;
    }

    private static Workbook book(
            Map<String, List<String>> needs,
            Random random,
            Collection<String> installed,
            String headings) {
        var rows = new ArrayList<String>();
        needs.forEach(
                (name, direct) ->
                        rows.add(
                                "%s;%s;%d;%s"
                                        .formatted(
                                                name,
                                                installed.contains(name) ? "yes" : "no",
                                                2 + random.nextInt(60),
                                                String.join(" ", direct))));
        Collections.sort(rows);
        return Workbook.of(Files22Tables.sheet("Packages", headings, rows));
    }
}
