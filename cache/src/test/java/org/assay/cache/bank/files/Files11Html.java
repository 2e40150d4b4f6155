package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;

/** A plain web page in French and English. */
final class Files11Html {

    private Files11Html() {}

    /**
     * A page.
     *
     * @param head what stands in the head besides character set and title
     */
    static byte[] page(String language, String title, String head, String body) {
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <title>%s</title>
        <style>body { font: 1rem/1.5 sans-serif; max-width: 45rem; margin: 1rem auto; padding: 0 1rem; }</style>
        %s</head>
        <body>
        %s</body>
        </html>
        """
                .formatted(language, title, head, body)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What a link needs in a page's code. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
