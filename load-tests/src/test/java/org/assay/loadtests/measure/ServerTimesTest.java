package org.assay.loadtests.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServerTimesTest {
    private final ServerTimes times =
            new ServerMetrics(
                            List.of(
                                    "t_bucket{operation=\"a\",le=\"0.001\"} 50",
                                    "t_bucket{operation=\"a\",le=\"0.003\"} 100.0",
                                    "t_bucket{operation=\"a\",le=\"+Inf\"} 102",
                                    "t_bucket{operation=\"a\",le=\"0.001\"} 0",
                                    "t_bucket{operation=\"a\",le=\"0.003\"} 98",
                                    "t_bucket{operation=\"a\",le=\"+Inf\"} 98",
                                    "t_bucket{operation=\"b\",le=\"0.001\"} 7",
                                    "t_count{operation=\"a\"} 200"))
                    .times("t", "operation=\"a\"");

    @Test
    void aPercentileLiesEvenlyInTheBucketsOfAllServers() {
        assertThat(millis(12.5)).isEqualTo(0.5);
        assertThat(millis(25)).isEqualTo(1);
        assertThat(millis(62)).isEqualTo(2);
        assertThat(millis(99)).isEqualTo(3);
    }

    @Test
    void whatHasNoUpperLimitTakesAtLeastItsLowerOne() {
        assertThat(millis(99.9)).isEqualTo(3);
    }

    @Test
    void whatCameSinceIsAskedApart() {
        var later =
                new ServerMetrics(
                                List.of(
                                        "t_bucket{operation=\"a\",le=\"0.001\"} 150",
                                        "t_bucket{operation=\"a\",le=\"0.003\"} 298",
                                        "t_bucket{operation=\"a\",le=\"+Inf\"} 300"))
                        .times("t", "operation=\"a\"");
        assertThat(later.since(times).percentile(50).toNanos() / 1e6).isEqualTo(0.5);
        assertThatIllegalStateException().isThrownBy(() -> later.since(later).percentile(50));
    }

    @Test
    void theMedianIsOverWhatCameBetweenLooks() {
        var looks =
                Stream.of("0 0", "100 100", "100 200", "200 300")
                        .map(ServerTimesTest::look)
                        .toList();
        assertThat(median(looks)).isEqualTo(0.5);
        assertThat(median(looks.subList(1, 3))).isEqualTo(2);
        assertThat(ServerTimes.percentiles(50, looks.subList(1, 2))).isEmpty();
    }

    @Test
    void whereNothingCameNothingCounts() {
        var once = look("0 100");
        var more = look("0 200");
        assertThat(median(List.of(once, once, once, more))).isEqualTo(2);
        assertThat(ServerTimes.percentiles(50, List.of(once, once))).isEmpty();
    }

    private static double median(List<ServerTimes> looks) {
        return Slices.median(ServerTimes.percentiles(50, looks)).orElseThrow().toNanos() / 1e6;
    }

    private static ServerTimes look(String counts) {
        var both = counts.split(" ", -1);
        return new ServerMetrics(
                        List.of(
                                "t_bucket{le=\"0.001\"} " + both[0],
                                "t_bucket{le=\"0.003\"} " + both[1],
                                "t_bucket{le=\"+Inf\"} " + both[1]))
                .times("t", "");
    }

    private double millis(double percentile) {
        return times.percentile(percentile).toNanos() / 1e6;
    }
}
