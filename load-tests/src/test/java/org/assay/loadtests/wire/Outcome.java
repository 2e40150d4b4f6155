package org.assay.loadtests.wire;

import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * What a run saw.
 *
 * @param latencyNs from the moment at which a request was due to its whole reply
 * @param replies those within the run's time
 * @param elapsedNs from the first request to the end of the run's time, or to the last reply if
 *     nothing was left to send
 * @param starved moments at which a request was due and nobody was ready to send one
 * @param unanswered requests without a reply when the run was given up
 * @param surprises the first replies that a correct server never sends
 * @param surprised how many there were
 */
public record Outcome(
        Histogram latencyNs,
        long replies,
        long elapsedNs,
        long starved,
        long unanswered,
        List<String> surprises,
        long surprised) {

    public double perSecond() {
        return replies * 1e9 / elapsedNs;
    }

    /** A percentile of latency, ms. */
    public double ms(double percentile) {
        return latencyNs.getValueAtPercentile(percentile) / 1e6;
    }

    /**
     * This outcome, if every request got the reply that it deserves.
     *
     * @throws UnexpectedReplyException otherwise: such a run measures nothing
     */
    public Outcome sound() {
        if (surprised > 0 || unanswered > 0) {
            throw new UnexpectedReplyException(
                    surprised
                            + " replies that a correct server never sends, "
                            + unanswered
                            + " requests without reply: "
                            + surprises);
        }
        return this;
    }
}
