package org.assay.api.mail;

/** Texts within HTML. */
final class Html {

    private Html() {}

    /** A text that is shown and never interpreted, between tags or within quotes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
