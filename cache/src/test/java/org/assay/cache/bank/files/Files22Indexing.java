package org.assay.cache.bank.files;

import java.util.List;
import java.util.Map;

/** A site that tells search engines what they may read and show. */
final class Files22Indexing {
    static final String HOME = "https://vallon-bio.example";

    private static final String RULES =
            """
            User-agent: *
            Disallow: /atelier/
            Disallow: /brouillons/
            Disallow: /test
            Sitemap: https://vallon-bio.example/sitemap.xml
            """;

    private static final List<String> IN_MAP =
            List.of(
                    "/index.html",
                    "/paniers.html",
                    "/contact.html",
                    "/atelier/pain.html",
                    "/ateliers.html",
                    "/tests.html",
                    "/recettes/soupe.html",
                    "/recettes/compote.html",
                    "/recettes/brouillons/tarte.html",
                    "/blog/printemps.html",
                    "/blog/merci.html",
                    "/blog/ancien.html",
                    "/brouillons/hiver.html",
                    "/ferme.html");

    /** Path of a page, then whether it asks not to be shown. */
    private static final List<String> PAGES =
            List.of(
                    "/index.html|",
                    "/paniers.html|",
                    "/contact.html|",
                    "/atelier/pain.html|",
                    "/ateliers.html|",
                    "/tests.html|",
                    "/recettes/soupe.html|index, follow",
                    "/recettes/compote.html|noindex",
                    "/recettes/brouillons/tarte.html|",
                    "/recettes/gratin.html|",
                    "/blog/printemps.html|nofollow",
                    "/blog/merci.html|noindex, follow",
                    "/brouillons/hiver.html|noindex",
                    "/ferme.html|",
                    "/presse.html|noindex");

    private Files22Indexing() {}

    static Map<String, byte[]> all() {
        var zip = new StoredZip();
        zip.file("robots.txt", RULES);
        zip.file("sitemap.xml", map());
        for (var page : PAGES) {
            var parts = page.split("\\|", -1);
            var robots =
                    parts[1].isEmpty()
                            ? ""
                            : "<meta name=\"robots\" content=\"%s\">\n".formatted(parts[1]);
            var title = parts[0].substring(parts[0].lastIndexOf('/') + 1).replace(".html", "");
            zip.file(
                    parts[0].substring(1),
                    Files11Html.page("fr", title, robots, "<h1>%s</h1>\n".formatted(title)));
        }
        return Map.of("site-d.zip", zip.bytes());
    }

    private static String map() {
        var xml =
                new StringBuilder(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        """);
        IN_MAP.forEach(path -> xml.append("<url><loc>%s%s</loc></url>\n".formatted(HOME, path)));
        return xml.append("</urlset>\n").toString();
    }
}
