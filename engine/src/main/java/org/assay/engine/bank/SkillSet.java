package org.assay.engine.bank;

import java.util.Arrays;
import java.util.stream.IntStream;

/** An immutable set of skills of one pool: one bit for each ordinal. */
public final class SkillSet {
    private final long[] words;

    private SkillSet(long[] words) {
        this.words = words;
    }

    public boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    public int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    public boolean contains(int skill) {
        return (words[skill >>> 6] & 1L << skill) != 0;
    }

    /** The least skill that is not below {@code from}, or −1 when there is none. */
    public int next(int from) {
        int word = from >>> 6;
        if (word >= words.length) {
            return -1;
        }
        long left = words[word] & -1L << from;
        while (left == 0) {
            if (++word == words.length) {
                return -1;
            }
            left = words[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(left);
    }

    /** The skill that has so many of this set before it; there must be one. */
    public int nth(int before) {
        int skill = next(0);
        for (int left = before; left > 0; left--) {
            skill = next(skill + 1);
        }
        return skill;
    }

    /** Whether any skill is in another set of the same pool too. */
    public boolean meets(SkillSet other) {
        for (int word = 0; word < words.length; word++) {
            if ((words[word] & other.words[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    public SkillSet without(int skill) {
        long[] others = words.clone();
        others[skill >>> 6] &= ~(1L << skill);
        return new SkillSet(others);
    }

    /** The skills that are in another set of the same pool too. */
    public SkillSet and(SkillSet other) {
        long[] both = new long[words.length];
        for (int word = 0; word < both.length; word++) {
            both[word] = words[word] & other.words[word];
        }
        return new SkillSet(both);
    }

    /** The skills, least first. */
    public IntStream stream() {
        return IntStream.iterate(next(0), skill -> skill >= 0, skill -> next(skill + 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SkillSet set && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return Arrays.toString(stream().toArray());
    }

    /** A set in the making; to be built once. */
    public static final class Builder {
        private final long[] words;

        public Builder(int skillCount) {
            this.words = new long[(skillCount + Long.SIZE - 1) >>> 6];
        }

        public void add(int skill) {
            words[skill >>> 6] |= 1L << skill;
        }

        public void clear() {
            Arrays.fill(words, 0);
        }

        public SkillSet build() {
            return new SkillSet(words);
        }
    }
}
