package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Pages of the items on what a screen reader lacks. */
final class Files33Pages {
    private static final int PICTURES = 24;
    private static final int FIELDS = 20;

    private Files33Pages() {}

    static Map<String, byte[]> all() {
        return Map.of("gallery.html", page(gallery()), "enrolment.html", page(form()));
    }

    private static byte[] page(String content) {
        return """
        <!DOCTYPE html>
        <html lang="fr">
        <head><meta charset="utf-8"><title>Les Platanes</title></head>
        <body>
        <h1>Les Platanes</h1>
        %s</body>
        </html>
        """
                .formatted(content)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String gallery() {
        var page = new StringBuilder();
        for (int i = 1; i <= PICTURES; i++) {
            page.append(
                    "<p><img src=\"p%02d.jpg\"%s width=\"160\"> %d</p>\n".formatted(i, text(i), i));
        }
        return page.toString();
    }

    /** Five decorate, seven lack a text; attributes that look like it do not replace it. */
    private static String text(int picture) {
        return switch (picture) {
            case 2, 7, 12, 18, 21 -> " alt=\"\"";
            case 4, 9, 14, 15, 23 -> "";
            case 11 -> " title=\"Rue des Lilas\"";
            case 20 -> " data-alt=\"Place du Puits\"";
            default -> " alt=\"Rue " + picture + "\"";
        };
    }

    private static String form() {
        var page = new StringBuilder("<form action=\"f\" method=\"post\">\n");
        for (int i = 1; i <= FIELDS; i++) {
            page.append(field(i));
        }
        return page.append("<p><button type=\"submit\">OK</button></p>\n</form>\n").toString();
    }

    /** One is inside its label, one has a label that names another id. */
    private static String field(int field) {
        var input =
                "<input id=\"f%1$d\" name=\"n%1$d\" type=\"text\" placeholder=\"%1$d\">"
                        .formatted(field);
        return switch (field) {
            case 9 -> "<p><label>Info 9 %s</label></p>\n".formatted(input);
            case 17 -> "<p><label for=\"f71\">Info 17</label> %s</p>\n".formatted(input);
            default ->
                    "<p><label for=\"f%1$d\">Info %1$d</label> %2$s</p>\n".formatted(field, input);
        };
    }
}
