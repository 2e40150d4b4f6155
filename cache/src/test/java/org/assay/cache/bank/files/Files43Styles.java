package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Pages that show styles of text, of which some can hardly be read. */
final class Files43Styles {

    /** A class of the style sheet. */
    record Style(String name, String colour, String background, String size, String weight) {}

    private static final List<Style> NORMAL =
            List.of(
                    normal("iris", "#6b6b6b", "#ffffff"),
                    normal("lotus", "#ffffff", "#c2410c"),
                    normal("mimosa", "#7a4f00", "#fff3c4"),
                    normal("hibiscus", "#9d174d", "#fce7f3"),
                    normal("cactus", "#e6f4d8", "#3f6212"),
                    normal("dahlia", "#ffffff", "#2f80c9"),
                    normal("papyrus", "#5f5a3c", "#efe9d2"),
                    normal("ficus", "#0f766e", "#f0fdfa"));

    private static final List<Style> SIZED =
            List.of(
                    new Style("lotus", "#ffffff", "#e0651f", "28", "normal"),
                    new Style("papyrus", "#6a6548", "#efe9d2", "16", "normal"),
                    new Style("hibiscus", "#be185d", "#fce7f3", "15", "bold"),
                    new Style("mimosa", "#8a5a00", "#fff3c4", "18", "bold"),
                    new Style("dahlia", "#ffffff", "#2f80c9", "20", "bold"),
                    new Style("iris", "#8f8f8f", "#ffffff", "24", "normal"),
                    new Style("cactus", "#ffffff", "#5f9e1f", "22", "normal"),
                    new Style("ficus", "#109a8f", "#f0fdfa", "19", "bold"));

    private Files43Styles() {}

    static Map<String, byte[]> all() {
        return Map.of("styles-a.html", page(NORMAL), "styles-b.html", page(SIZED));
    }

    private static Style normal(String name, String colour, String background) {
        return new Style(name, colour, background, "16", "normal");
    }

    private static byte[] page(List<Style> styles) {
        var rules = new StringBuilder();
        var body = new StringBuilder();
        for (var style : styles) {
            rules.append(
                    ".%s { color: %s; background: %s; font-size: %spx; font-weight: %s; }\n"
                            .formatted(
                                    style.name(),
                                    style.colour(),
                                    style.background(),
                                    style.size(),
                                    style.weight()));
            body.append("<p class=\"%s\">.%s</p>\n".formatted(style.name(), style.name()));
        }
        return """
               <!DOCTYPE html>
               <html lang="en">
               <head>
               <meta charset="utf-8">
               <title>Styles</title>
               <style>
               body { font-family: sans-serif; }
               p { padding: 8px; }
               %s</style>
               </head>
               <body>
               <h1>Styles</h1>
               %s</body>
               </html>
               """
                .formatted(rules, body)
                .getBytes(StandardCharsets.UTF_8);
    }
}
