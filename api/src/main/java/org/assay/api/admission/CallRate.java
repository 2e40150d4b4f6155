package org.assay.api.admission;

/**
 * How many people a node calls at once. It grows as long as the class stays open although that many
 * were called, and shrinks when it closes; those who never come make no pressure, so more are
 * called in their stead. For one thread at a time.
 */
final class CallRate {
    private static final double GROWTH = 1.25;
    private static final double SHRINKING = 0.7;

    private final int most;
    private double calls;

    CallRate(int first, int most) {
        this.most = most;
        this.calls = first;
    }

    /**
     * The next people to call.
     *
     * @param open whether newcomers of the class would be served
     * @param waiting people in the line
     */
    int next(boolean open, long waiting) {
        if (!open) {
            calls = Math.max(1, calls * SHRINKING);
            return 0;
        }
        int now = (int) Math.min(waiting, (long) calls);
        if (waiting > now) {
            calls = Math.min(most, calls * GROWTH);
        }
        return now;
    }
}
