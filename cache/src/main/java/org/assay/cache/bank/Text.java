package org.assay.cache.bank;

/** A text in both languages; Markdown where its place says so. */
public record Text(String fr, String en) {

    public String in(Language language) {
        return switch (language) {
            case FR -> fr;
            case EN -> en;
        };
    }
}
