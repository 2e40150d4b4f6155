package org.assay.engine.session;

import java.util.Arrays;

/** An immutable set of item ordinals, one bit each. */
public final class ItemSet {
    private final long[] words;

    private ItemSet(long[] words) {
        this.words = words;
    }

    public static ItemSet empty() {
        return new ItemSet(new long[0]);
    }

    /** The set whose bits are {@code words}, least ordinal first; the array is taken over. */
    public static ItemSet ofWords(long... words) {
        return new ItemSet(words);
    }

    public ItemSet with(int ordinal) {
        int word = ordinal >>> 6;
        var copy = Arrays.copyOf(words, Math.max(words.length, word + 1));
        copy[word] |= 1L << ordinal;
        return new ItemSet(copy);
    }

    public boolean contains(int ordinal) {
        int word = ordinal >>> 6;
        return word < words.length && (words[word] & 1L << ordinal) != 0;
    }

    /** The bits themselves, not to be modified. */
    public long[] words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemSet set && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return "ItemSet" + Arrays.toString(words);
    }
}
