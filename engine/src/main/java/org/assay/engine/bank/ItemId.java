package org.assay.engine.bank;

/** The stable name of an item, unique in its bank and over versions of it. */
public record ItemId(String value) implements Comparable<ItemId> {

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
