package org.assay.engine.random;

/**
 * Draws that are functions of a seed: the same seed, purpose and step draw the same, on any
 * machine, however often.
 *
 * <p>The mixing function is the finaliser of SplitMix64 (Steele, Lea, Flood: Fast Splittable
 * Pseudorandom Number Generators, 2014).
 */
public final class Draw {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    /** What is drawn; each purpose has a sequence of its own. */
    public enum Purpose {
        SKILL(1),
        VARIANT(2),
        CHOICE_ORDER(3);

        /** Part of every draw, so never changed. */
        private final int stream;

        Purpose(int stream) {
            this.stream = stream;
        }
    }

    private Draw() {}

    /** A number in 0..{@code bound} − 1, evenly distributed over seeds to within 2⁻³². */
    public static int index(long seed, Purpose purpose, int step, int bound) {
        long high = bits(seed, purpose, step) >>> 32;
        return (int) ((high * bound) >>> 32);
    }

    /** A permutation of 0..{@code size} − 1 (Fisher–Yates). */
    public static int[] permutation(long seed, Purpose purpose, int step, int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        long own = bits(seed, purpose, step);
        for (int i = size - 1; i > 0; i--) {
            int other = index(own, purpose, i, i + 1);
            int held = order[i];
            order[i] = order[other];
            order[other] = held;
        }
        return order;
    }

    private static long bits(long seed, Purpose purpose, int step) {
        long mixed = mix(seed + GOLDEN_GAMMA * purpose.stream);
        return mix(mixed + GOLDEN_GAMMA * (step + 1L));
    }

    private static long mix(long z) {
        long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
        return b ^ b >>> 31;
    }
}
