package org.assay.cache.bank;

import java.util.Locale;

/** A language in which every text exists. */
public enum Language {
    FR,
    EN;

    /** ISO 639-1 code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a code; French for any other. */
    public static Language of(String code) {
        return code.equals(EN.code()) ? EN : FR;
    }
}
