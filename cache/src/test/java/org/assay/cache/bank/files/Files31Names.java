package org.assay.cache.bank.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Made-up people of the documents. */
final class Files31Names {
    private static final List<String> FIRST =
            List.of(
                    "Anouk", "Bilal", "Carla", "Diego", "Elsa", "Farid", "Gaëlle", "Hugo", "Inès",
                    "Jonas", "Karim", "Lucie");
    private static final List<String> LAST =
            List.of(
                    "Perrin",
                    "Darcourt",
                    "Lemasne",
                    "Vannier",
                    "Idrissi",
                    "Campi",
                    "Rivoire",
                    "Belkir",
                    "Morvan",
                    "Saunier");

    private Files31Names() {}

    /** Different people, in no order. */
    static List<String> people(Random random, int count) {
        var all = new ArrayList<String>();
        for (var first : FIRST) {
            for (var last : LAST) {
                all.add(first + " " + last);
            }
        }
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, count));
    }
}
