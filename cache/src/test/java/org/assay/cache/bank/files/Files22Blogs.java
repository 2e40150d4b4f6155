package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What two blogs export: categories within categories, and articles in several of them. */
final class Files22Blogs {

    /** Id, parent or nothing, name. */
    private static final List<String> HILL_CATEGORIES =
            List.of(
                    "c1||Nature",
                    "c2|c1|Excursions",
                    "c3|c2|Cascades",
                    "c4|c2|Grottes / Caves",
                    "c5|c1|Potager / Garden",
                    "c6||Excursions 2030",
                    "c7|c4|Concerts");

    /** Title, status, visibility, date, categories. */
    private static final List<String> HILL_ARTICLES =
            List.of(
                    "Le lac bleu / The blue lake|published|public|2031-04-02T09:00|c2",
                    "La grotte aux ours / The bear cave|published|public|2031-04-05T18:30|c4",
                    "Semis / Sowing|published|public|2031-04-09T07:45|c5",
                    "Trois cascades / Three waterfalls|published|public|2031-04-14T12:00|c2 c3",
                    "Chants sous terre / Songs underground|published|public|2031-04-20T20:00|c7",
                    "Le pont suspendu / The hanging bridge|draft|public|2031-04-22T10:00|c2",
                    "Album du groupe / The group's album|published|password|2031-04-25T21:15|c2",
                    "Cascade cachée / Hidden waterfall|published|public|2031-05-01T08:00|c3",
                    "Retour en arrière / Looking back|published|public|2031-05-03T16:20|c6",
                    "Le col du Vent / Wind pass|published|public|2031-05-08T06:50|c1 c2",
                    "Sans lampe / Without a lamp|published|public|2031-05-11T19:10|c4 c5",
                    "Un arbre creux / A hollow tree|published|public|2031-05-13T11:00|c1",
                    "Sous la neige / Under the snow|draft|password|2031-05-14T09:30|c3",
                    "La gorge noire / The black gorge|published|public|2031-05-29T08:00|c2",
                    "Nuit au refuge / A night in the hut|published|public|2031-06-10T17:00|c4",
                    "Tomates / Tomatoes|published|public|2031-05-15T08:00|c5",
                    "Écho / Echo|published|public|2031-05-16T07:00|c2 c4 c7");

    private static final List<String> BAKERY_CATEGORIES =
            List.of("c1||Recettes / Recipes", "c2||Atelier / Workshop");

    private static final List<String> BAKERY_ARTICLES =
            List.of(
                    "Pain d’épices|published|public|2031-01-10T09:00|c1",
                    "Brioche à l’anis|published|public|2031-01-17T09:00|c1",
                    "Pain noir, 2 jours|published|public|2031-01-24T09:00|c1",
                    "Pâte à crêpes !|published|public|2031-02-02T09:00|c1",
                    "Pate a crepe|published|public|2031-02-03T09:00|c2",
                    "Brioche, à l’anis|draft|public|2031-02-10T09:00|c2",
                    "Four n° 2|published|public|2031-02-14T09:00|c2",
                    "Croûte & mie|published|public|2031-02-21T09:00|c2",
                    "Four no 2|published|public|2031-02-28T09:00|c2",
                    "Pain noir (20 jours)|published|public|2031-03-07T09:00|c1",
                    "Croûtes, mie|published|public|2031-03-14T09:00|c1",
                    "Levain : jour 1|published|public|2031-03-21T09:00|c2",
                    "Levain, jour 10|published|public|2031-03-28T09:00|c2",
                    "Galette « Éclair »|published|public|2031-04-04T09:00|c1",
                    "Crème brulée|published|public|2031-04-11T09:00|c1",
                    "Pain d’épice|published|public|2031-04-18T09:00|c2",
                    "Galettes Éclair|published|public|2031-04-25T09:00|c2",
                    "Crème… brûlée|published|public|2031-05-02T09:00|c2",
                    "Levain jour 1|draft|public|2031-05-09T09:00|c2",
                    "Four n°3|published|public|2031-05-16T09:00|c2");

    private Files22Blogs() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "blog-a.xml", export("Les Sentiers", HILL_CATEGORIES, HILL_ARTICLES),
                "blog-b.xml", export("Mie et Croûte", BAKERY_CATEGORIES, BAKERY_ARTICLES));
    }

    private static byte[] export(String title, List<String> categories, List<String> articles) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<blog title=\"%s\" exported=\"2031-05-20T12:00\">\n".formatted(title));
        for (var category : categories) {
            var parts = category.split("\\|", -1);
            var parent = parts[1].isEmpty() ? "" : " parent=\"%s\"".formatted(parts[1]);
            xml.append(
                    "  <category id=\"%s\"%s name=\"%s\"/>\n"
                            .formatted(parts[0], parent, parts[2]));
        }
        for (var article : articles) {
            var parts = article.split("\\|", -1);
            xml.append(
                    """
                      <article status="%s" visibility="%s" date="%s">
                        <title>%s</title>
                        <in categories="%s"/>
                      </article>
                    """
                            .formatted(
                                    parts[1],
                                    parts[2],
                                    parts[3],
                                    Workbook.escaped(parts[0]),
                                    parts[4]));
        }
        return xml.append("</blog>\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
