package org.assay.engine.bank;

/** Names one immutable content of the bank; equal content has an equal version. */
public record BankVersion(String value) implements Comparable<BankVersion> {

    @Override
    public int compareTo(BankVersion other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
