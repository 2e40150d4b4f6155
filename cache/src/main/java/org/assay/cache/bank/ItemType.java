package org.assay.cache.bank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How an item is answered. */
public enum ItemType {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    SHORT_ANSWER,
    NUMBER,
    BLANKS,
    INTERCHANGEABLE_BLANKS,
    ORDERING;

    /** How files and the API name the type. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All codes, for a fault's text. */
    static String codes() {
        return Arrays.stream(values()).map(ItemType::code).collect(Collectors.joining(", "));
    }

    static Optional<ItemType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
