package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PDFs whose printed page numbers are not the ranks of their pages. */
final class Files33Guides {
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private Files33Guides() {}

    static Map<String, byte[]> all() {
        return Map.of("guide-a.pdf", guide(), "guide-b.pdf", booklets());
    }

    private static byte[] guide() {
        var pages = new ArrayList<List<String>>();
        pages.add(List.of("Camping des Saules", "Guide"));
        ROMAN.forEach(
                number ->
                        pages.add(
                                number.equals("iv")
                                        ? List.of(
                                                "Sommaire",
                                                "1 Accueil ... 1",
                                                "2 Vie du camping ... 4",
                                                "Annexe A : Plan ... 8",
                                                "Annexe B : Tarifs ... 10",
                                                "Annexe C : Contacts ... 13",
                                                number)
                                        : List.of("Avant-propos", number)));
        var parts = new Parts(pages);
        parts.add("1 Accueil", 1, 3);
        parts.add("2 Vie du camping", 4, 7);
        parts.add("Annexe A : Plan", 8, 9);
        parts.add("Annexe B : Tarifs", 10, 12);
        parts.add("Annexe C : Contacts", 13, 15);
        return new PagesPdf("Guide", pages).bytes();
    }

    private static byte[] booklets() {
        var pages = new ArrayList<List<String>>();
        var parts = new Parts(pages);
        parts.add("Tondeuse T1 - Montage", 1, 3);
        parts.add("Tondeuse T1 - Entretien", 4, 6);
        parts.add("Tondeuse T1 - Garantie", 7, 9);
        parts.add("Tracteur T2 - Montage", 1, 4);
        parts.add("Tracteur T2 - Entretien", 5, 8);
        parts.add("Tracteur T2 - Garantie", 9, 11);
        return new PagesPdf("Notices", pages).bytes();
    }

    /**
     * Adds parts to pages: each page has the part's title at its head and its number at its foot.
     */
    private record Parts(List<List<String>> pages) {
        void add(String title, int first, int last) {
            for (int number = first; number <= last; number++) {
                pages.add(List.of(title, "...", "...", String.valueOf(number)));
            }
        }
    }
}
