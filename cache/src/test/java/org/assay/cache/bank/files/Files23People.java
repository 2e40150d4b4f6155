package org.assay.cache.bank.files;

import java.util.Arrays;
import java.util.List;

/** People made up, in the order of an alphabet. */
final class Files23People {
    private static final List<String> GIVEN =
            Arrays.asList(
                    "Adil Berthe Célia Driss Elsa Farid Gaëlle Hadrien Imane Jonas Katia Loïc Maya Nils Olga Pierrick Quitterie Rayan Sonia Tiago Ulla Victor Wassim Xavière Yanis Zélie"
                            .split(" "));
    private static final List<String> SURNAMES =
            Arrays.asList(
                    "Aubrac Belkacem Corvaisier Dalmas Estève Fauvel Gallo Humbert Ivars Jourdan Kerviel Lachaume Montfort Nogaret Oriol Perlat Quentel Rivals Sabatier Thévenin Urbain Valadon Wiart Xaintrie Yvars Zanetti"
                            .split(" "));

    private Files23People() {}

    /** The person at an index below 676; each has a name of their own. */
    static String name(int index) {
        int count = GIVEN.size();
        return GIVEN.get(index % count)
                + " "
                + SURNAMES.get((index * 7 + index / count * 5) % count);
    }
}
