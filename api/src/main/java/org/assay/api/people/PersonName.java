package org.assay.api.people;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A first or last name as its owner writes it, in NFC and without blanks around it. What a browser
 * would take for markup stays: it is escaped wherever it is shown.
 */
public record PersonName(String value) {
    private static final int MAX_LENGTH = 255;

    /** The name in a text; nothing when it is blank, too long or holds what nobody can write. */
    public static Optional<PersonName> of(String text) {
        var value = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        int length = value.codePointCount(0, value.length());
        return length >= 1
                        && length <= MAX_LENGTH
                        && value.codePoints().noneMatch(PersonName::isForbidden)
                        && value.codePoints().anyMatch(PersonName::isSeen)
                ? Optional.of(new PersonName(value))
                : Optional.empty();
    }

    /** Neither a blank of any width nor a mark that only joins or parts others. */
    private static boolean isSeen(int character) {
        return !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT;
    }

    /** Controls, ends of lines, and marks that turn the direction of what follows them. */
    private static boolean isForbidden(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
