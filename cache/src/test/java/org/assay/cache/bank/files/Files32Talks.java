package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assay.cache.bank.files.SlideDeck.Slide;

/** Slide shows with hidden slides. */
final class Files32Talks {
    private static final List<String> CODES =
            List.of(
                    "MORIS", "TAVEK", "LUNDA", "PERIX", "SOLAN", "BIRKO", "NADEL", "FUGAS", "RIVOT",
                    "DALMI", "KELVA", "ZOREN", "HUBIS", "CIRAL", "VOTEM", "JANUK", "GIFOR",
                    "WELIS");
    private static final List<String> PORTS =
            List.of("Kerbihan", "Port-Lunel", "Vernac", "Belcastel", "Sorgue");

    private Files32Talks() {}

    /** Content by name. */
    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(deck(16, Set.of(11)).files("talk-a"));
        files.putAll(deck(18, Set.of(4, 7, 8, 13, 16)).files("talk-b"));
        return files;
    }

    /**
     * A slide show.
     *
     * @param hidden numbers of slides, from 1 on
     */
    private static SlideDeck deck(int count, Set<Integer> hidden) {
        var slides = new ArrayList<Slide>();
        for (int i = 1; i <= count; i++) {
            slides.add(
                    new Slide(
                            "%d · %s".formatted(i, PORTS.get(i * 2 % PORTS.size())),
                            CODES.get(i - 1),
                            hidden.contains(i)));
        }
        return new SlideDeck(slides);
    }
}
