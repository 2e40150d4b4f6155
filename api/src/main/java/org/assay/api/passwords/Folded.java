package org.assay.api.passwords;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without the difference between É, é, E and e. */
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    static String of(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
