package org.assay.engine.grading;

import java.text.Normalizer;
import java.util.Locale;

/** The treatments under which texts are compared (RULES_REFERENCE §1.3). */
final class Treatments {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char LAST_ASCII = '\u007F';
    private static final char FIRST_COMBINING_MARK = '\u0300';
    private static final char LAST_COMBINING_MARK = '\u036F';

    private Treatments() {}

    /** No-break spaces become spaces. */
    static String pre(String text) {
        return text.replace(NO_BREAK_SPACE, ' ');
    }

    /** T1: lower case, without accents, without any white space. */
    static String t1(String text) {
        return isUnderT1(text) ? text : treatedByT1(text);
    }

    /** Whether T1 obviously has nothing to do: ASCII without capitals and white space. */
    private static boolean isUnderT1(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_ASCII || (c >= 'A' && c <= 'Z') || isWhiteSpace(c)) {
                return false;
            }
        }
        return true;
    }

    private static String treatedByT1(String text) {
        var decomposed =
                Normalizer.normalize(trim(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var kept = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (!isWhiteSpace(c) && (c < FIRST_COMBINING_MARK || c > LAST_COMBINING_MARK)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** T2: only ASCII letters, digits and spaces; several spaces in a row become one. */
    static String t2(String text) {
        return isUnderT2(text) ? text : treatedByT2(text);
    }

    /** Whether T2 obviously has nothing to do: letters and digits only. */
    private static boolean isUnderT2(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String treatedByT2(String text) {
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean repeatedSpace =
                    c == ' ' && !kept.isEmpty() && kept.charAt(kept.length() - 1) == ' ';
            if (isLetterOrDigit(c) || (c == ' ' && !repeatedSpace)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** A text under the treatments that a rule asks for. */
    static String apply(TextRule rule, String text) {
        var t1 = rule.ignoreCase() ? t1(text) : text;
        return rule.ignorePunctuation() ? t2(t1) : t1;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Trims what ECMAScript, which the reference runs on, calls white space. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isWhiteSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isWhiteSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** White space and line terminators of ECMAScript. */
    static boolean isWhiteSpace(char c) {
        return (c >= '\t' && c <= '\r')
                || c == '\uFEFF'
                || c == '\u2028'
                || c == '\u2029'
                || Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
