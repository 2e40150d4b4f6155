package org.assay.engine.grading;

import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;

/** Numbers as people type them. */
final class TypedNumbers {
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern OTHER_BASE =
            Pattern.compile("0([xX][0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)");
    private static final Pattern HUMAN = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)");

    private static final Pattern THOUSANDS =
            Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d*)?");
    private static final char TYPOGRAPHIC_MINUS = '\u2212';

    private TypedNumbers() {}

    /**
     * The number that the reference reads in a text (RULES_REFERENCE §1.4): the first comma is a
     * point, the first space is dropped. A literal of another base counts as a number and, as
     * there, has the value of its leading zero.
     */
    static OptionalDouble reference(String text) {
        var pointed = Treatments.trim(text.replaceFirst(",", "."));
        var number = pointed.replaceFirst(" ", "");
        if (DECIMAL.matcher(number).matches()) {
            return OptionalDouble.of(Double.parseDouble(number));
        }
        return OTHER_BASE.matcher(number).matches() ? OptionalDouble.of(0) : OptionalDouble.empty();
    }

    /**
     * Whether a decimal number can mean what is asked for; nothing else than a number can. Spaces
     * of any kind are ignored, the decimal sign is a comma or a point, the sign a hyphen or the
     * typographic minus. Commas before groups of three digits are the English way to write
     * thousands, and the French way to write three decimals: "1,700" means both.
     */
    static boolean canMean(String text, DoublePredicate wanted) {
        var number = plain(text);
        return (HUMAN.matcher(number).matches()
                        && wanted.test(Double.parseDouble(number.replace(',', '.'))))
                || (number.indexOf(',') >= 0
                        && THOUSANDS.matcher(number).matches()
                        && wanted.test(Double.parseDouble(number.replace(",", ""))));
    }

    /** Without spaces, a hyphen for the typographic minus. */
    private static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Treatments.isWhiteSpace(c)) {
                kept.append(c == TYPOGRAPHIC_MINUS ? '-' : c);
            }
        }
        return kept.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Treatments.isWhiteSpace(c) || c == TYPOGRAPHIC_MINUS) {
                return false;
            }
        }
        return true;
    }
}
