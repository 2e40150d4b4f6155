package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The first results of two search engines, side by side. */
final class Files11Ranks {
    private static final List<String> SUNDIALS_A =
            List.of(
                    "cadrans.example/",
                    "heure-solaire.example/lire",
                    "www.gnomon.example/plans",
                    "ombre.example/cours",
                    "astro-club.example/cadran",
                    "musee-temps.example/salle3",
                    "bricole.example/cadran-bois",
                    "villages.example/cadrans",
                    "soleil.example/angles",
                    "cadran-facile.example",
                    "latitude.example/calcul",
                    "pierre.example/graver",
                    "heures.example/histoire",
                    "carte-cadrans.example",
                    "ecole-sud.example/projet",
                    "atelier-zinc.example",
                    "forum-heure.example/t/9",
                    "boutique-cadran.example",
                    "photo-cadrans.example",
                    "minutes.example/blog");
    private static final List<String> SUNDIALS_B =
            List.of(
                    "gnomon.example/plans",
                    "carte-cadrans.example",
                    "ombre.example/cours",
                    "latitude.example/calcul",
                    "cadrans.example",
                    "jardin-heure.example",
                    "musee-temps.example/salle2",
                    "soleil.example/angles",
                    "wiki-heure.example/cadran",
                    "zenith.example",
                    "heure-solaire.example/lire",
                    "bricole.example/cadran-bois",
                    "villages.example/cadran",
                    "equinoxe.example",
                    "astro-club.example/cadran",
                    "meridien.example/arc",
                    "gnomon.example/histoire",
                    "tour-horloge.example",
                    "cadran-facile.example/prix",
                    "heures.example/histoire");
    private static final List<String> BREAD_A =
            List.of(
                    "levain.example/guide",
                    "cuisine-ouverte.example/pains",
                    "pain-maison.example",
                    "farines.example/types",
                    "fournil.example/blog",
                    "mie.example",
                    "croute.example/cuisson",
                    "petrir.example/gestes",
                    "meules.example",
                    "seigle.example/nord",
                    "epis.example/carte",
                    "four-banal.example",
                    "miche.example/recette",
                    "gruau.example",
                    "boulange.example/termes",
                    "tartine.example",
                    "moulin-vert.example/visite",
                    "pates.example/hydratation",
                    "brioche.example",
                    "www.levure.example/");
    private static final List<String> BREAD_B =
            List.of(
                    "farines.example/types",
                    "www.levain.example/guide",
                    "levure.example/culture",
                    "gruau.example/",
                    "four-solaire.example",
                    "croute.example/cuisson",
                    "seigle.example/sud",
                    "www.pain-maison.example/",
                    "ble-noir.example",
                    "levure.example",
                    "pates.example/hydratation",
                    "fournil.example/forum",
                    "cuisine-ouverte.example/soupes",
                    "avoine.example",
                    "fournil.example/blog",
                    "galette.example",
                    "meules.example/",
                    "www.cuisine-ouverte.example/pains/",
                    "tartines.example",
                    "petrir.example/machine");

    private Files11Ranks() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "ranks-a.csv", table(SUNDIALS_A, SUNDIALS_B),
                "ranks-b.csv", table(BREAD_A, BREAD_B));
    }

    private static byte[] table(List<String> a, List<String> b) {
        var csv = new StringBuilder("rank;A;B\n");
        for (int rank = 1; rank <= a.size(); rank++) {
            csv.append("%d;%s;%s\n".formatted(rank, a.get(rank - 1), b.get(rank - 1)));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
