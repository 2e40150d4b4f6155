package org.assay.cache.bank.synthetic;

import java.util.Arrays;
import org.assay.cache.bank.ItemType;

/** How the id of a synthetic item names its type. */
enum SyntheticType {
    SC(ItemType.SINGLE_CHOICE),
    MC(ItemType.MULTIPLE_CHOICE),
    OR(ItemType.ORDERING),
    SA(ItemType.SHORT_ANSWER),
    NU(ItemType.NUMBER),
    BL(ItemType.BLANKS),
    IB(ItemType.INTERCHANGEABLE_BLANKS);

    private static final String PREFIX = "s-";

    private final ItemType type;

    SyntheticType(ItemType type) {
        this.type = type;
    }

    ItemType type() {
        return type;
    }

    /** The start of the ids of this type's items. */
    String idPrefix() {
        return PREFIX + name().toLowerCase(java.util.Locale.ROOT) + "-";
    }

    static SyntheticType of(String id) {
        return Arrays.stream(values())
                .filter(one -> id.startsWith(one.idPrefix()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(id + " is no item of a synthetic bank"));
    }
}
