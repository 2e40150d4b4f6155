package org.assay.loadtests.measure;

import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A histogram as Prometheus reads it: how often something took at most so long.
 *
 * @param countByLimit cumulative, by the bucket's upper limit in seconds
 */
public record ServerTimes(NavigableMap<Double, Double> countByLimit) {
    public ServerTimes {
        countByLimit = new TreeMap<>(countByLimit);
    }

    /** A percentile of what came from each look to the next, where anything did. */
    public static Stream<Duration> percentiles(double percentile, List<ServerTimes> looks) {
        return IntStream.range(1, looks.size())
                .mapToObj(look -> looks.get(look).since(looks.get(look - 1)))
                .filter(times -> times.count() > 0)
                .map(times -> times.percentile(percentile));
    }

    private double count() {
        return countByLimit.isEmpty() ? 0 : countByLimit.lastEntry().getValue();
    }

    /** What came since an earlier look. */
    ServerTimes since(ServerTimes earlier) {
        var since = new TreeMap<Double, Double>();
        countByLimit.forEach(
                (limit, count) ->
                        since.put(limit, count - earlier.countByLimit.getOrDefault(limit, 0.0)));
        return new ServerTimes(since);
    }

    /**
     * A percentile, evenly between the limits of its bucket as Prometheus' {@code
     * histogram_quantile} has it; in the last, without an upper limit, its lower one.
     *
     * @throws IllegalStateException of nothing
     */
    Duration percentile(double percentile) {
        double all = count();
        if (all == 0) {
            throw new IllegalStateException("the server served nothing meanwhile");
        }
        double rank = percentile / 100 * all;
        double below = 0;
        double countBelow = 0;
        for (var bucket : countByLimit.entrySet()) {
            double limit = bucket.getKey();
            double count = bucket.getValue();
            if (count >= rank && count > countBelow) {
                double share = (rank - countBelow) / (count - countBelow);
                double seconds = Double.isInfinite(limit) ? below : below + share * (limit - below);
                return Duration.ofNanos(Math.round(seconds * 1e9));
            }
            below = limit;
            countBelow = count;
        }
        throw new IllegalStateException("a histogram without an end");
    }
}
