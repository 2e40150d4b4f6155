package org.assay.loadtests;

/** Who of those who might come does, so that a rate can be chosen while a simulation runs. */
final class Turnout {
    private double share = 1;
    private double due;
    private long came;

    /**
     * From now on that share of people comes, evenly.
     *
     * @param wished 0..1; more is all of them
     */
    synchronized void share(double wished) {
        share = Math.min(1, wished);
    }

    /** Whether the next one comes. */
    synchronized boolean comes() {
        due += share;
        if (due < 1) {
            return false;
        }
        due--;
        came++;
        return true;
    }

    /** How many of so many people are to come. */
    synchronized long of(double people) {
        return (long) (people * share);
    }

    /** How many came. */
    synchronized long came() {
        return came;
    }
}
