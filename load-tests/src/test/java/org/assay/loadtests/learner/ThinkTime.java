package org.assay.loadtests.learner;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long a learner thinks before a response: log-normal, as times of people at a task are.
 *
 * @param mean of the distribution
 * @param spread standard deviation of the logarithm
 */
public record ThinkTime(Duration mean, double spread) {
    /** On exam days: half of the responses within 65 s, one in a hundred after 7 min. */
    public static final ThinkTime EXAM_DAY = new ThinkTime(Duration.ofSeconds(90), 0.8);

    /** The same shape, that many times as fast. */
    public ThinkTime compressed(double factor) {
        return new ThinkTime(Duration.ofNanos(Math.round(mean.toNanos() / factor)), spread);
    }

    public Duration draw(RandomGenerator random) {
        double logOfMedian = Math.log((double) mean.toNanos()) - spread * spread / 2;
        return Duration.ofNanos(Math.round(Math.exp(logOfMedian + spread * random.nextGaussian())));
    }
}
