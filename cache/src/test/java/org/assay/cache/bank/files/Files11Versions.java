package org.assay.cache.bank.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** All versions of an article, one below the other. */
final class Files11Versions {
    private static final int VERSIONS = 24;
    private static final List<String> MOUNTAIN_PEOPLE =
            List.of(
                    "Sorbier",
                    "Genet",
                    "Sorbier",
                    "Myrtille",
                    "Genet",
                    "Lupin9",
                    "Sorbier",
                    "Arnica",
                    "Myrtille",
                    "Genet",
                    "Lupin9",
                    "Sorbier",
                    "Myrtille",
                    "Genet",
                    "Arnica",
                    "Genet",
                    "Lupin9",
                    "Myrtille",
                    "Sorbier",
                    "Arnica",
                    "Genet",
                    "Myrtille",
                    "Arnica",
                    "Genet");
    private static final List<String> LIGHTHOUSE_PEOPLE =
            List.of(
                    "Goemon",
                    "Varech",
                    "Sterne4",
                    "Goemon",
                    "Bernique",
                    "Goemon",
                    "Varech",
                    "Sterne4",
                    "Bernique",
                    "Varech",
                    "Goemon",
                    "Bernique",
                    "Goemon",
                    "Sterne4",
                    "Varech",
                    "Goemon",
                    "Bernique",
                    "Sterne4",
                    "Goemon",
                    "Varech",
                    "Sterne4",
                    "Bernique",
                    "Goemon",
                    "Varech");
    private static final List<String> MOUNTAIN_EXTRAS =
            List.of(
                    "Le sommet est en calcaire. / The summit is limestone.",
                    "On y voit des marmottes. / Marmots can be seen there.",
                    "Un refuge de 32 places ouvre en juin. / A hut with 32 beds opens in June.",
                    "La première ascension connue date de 1838. / The first known ascent dates from 1838.",
                    "Le col voisin est à 1387 m. / The pass nearby is at 1387 m.",
                    "Une croix y fut dressée en 1878. / A cross was put up there in 1878.");
    private static final List<String> LIGHTHOUSE_EXTRAS =
            List.of(
                    "La tour mesure 37 m. / The tower is 37 m high.",
                    "Sa portée est de 22 milles. / Its range is 22 miles.",
                    "On y monte par 201 marches. / 201 steps lead to the top.",
                    "Yvonne Treller en a peint l’escalier. / Yvonne Treller painted its staircase.",
                    "Il est automatisé depuis 1991. / It has been automatic since 1991.",
                    "On le visite en été. / It can be visited in summer.");

    private Files11Versions() {}

    static Map<String, byte[]> all() {
        return Map.of("versions-a.html", mountain(), "versions-b.html", lighthouse());
    }

    private static byte[] mountain() {
        var body = new StringBuilder("<h1>Mont Corbel / Mount Corbel</h1>\n");
        for (int version = 1; version <= VERSIONS; version++) {
            int height = height(version);
            body.append(heading(version, MOUNTAIN_PEOPLE))
                    .append(
                            "<p>Le mont Corbel culmine à %1$d m. / Mount Corbel is %1$d m high."
                                    .formatted(height))
                    .append(extras(version, MOUNTAIN_EXTRAS))
                    .append("</p>\n");
        }
        return Files11Html.page("fr", "Mont Corbel", "", body.toString());
    }

    private static int height(int version) {
        if (version >= 11 && version < 15) {
            return 1837;
        }
        return version >= 19 && version < 22 ? 1783 : 1873;
    }

    private static byte[] lighthouse() {
        var body = new StringBuilder("<h1>Phare d’Anvel / Anvel lighthouse</h1>\n");
        for (int version = 1; version <= VERSIONS; version++) {
            boolean keeper = (version >= 7 && version < 14) || version >= 18;
            body.append(heading(version, LIGHTHOUSE_PEOPLE))
                    .append(
                            "<p>Le phare d’Anvel fut allumé en 1864. / Anvel lighthouse was first lit in 1864.")
                    .append(
                            keeper
                                    ? " Yvon Treller en fut le gardien. / Yvon Treller was its keeper."
                                    : "")
                    .append(extras(version, LIGHTHOUSE_EXTRAS))
                    .append("</p>\n");
        }
        return Files11Html.page("fr", "Phare d’Anvel", "", body.toString());
    }

    private static String heading(int version, List<String> people) {
        return "<h2>Version %d · %s · %s</h2>\n"
                .formatted(
                        version,
                        LocalDate.of(2030, 2, 3).plusDays(version * 17L),
                        people.get(version - 1));
    }

    /** One more sentence every fourth version. */
    private static String extras(int version, List<String> extras) {
        return " " + String.join(" ", extras.subList(0, (version + 3) / 4));
    }
}
