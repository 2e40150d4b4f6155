package org.assay.api.http;

import java.util.Arrays;

/**
 * The latest five of a measure. The least of them is what lasts: one pause, which has passed when
 * it is seen, counts for nothing, and a queue that stands counts for what it is. For one thread.
 */
final class Latest {
    private static final int WINDOW = 5;

    private final long[] values = new long[WINDOW];
    private int next;

    /** Adds one, and returns the least of the latest. */
    long least(long value) {
        values[next] = value;
        next = (next + 1) % WINDOW;
        return Arrays.stream(values).min().orElse(0);
    }
}
