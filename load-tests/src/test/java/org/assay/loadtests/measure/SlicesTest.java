package org.assay.loadtests.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlicesTest {
    private final Slices slices = new Slices(Duration.ofSeconds(5));

    @Test
    void oneSliceThatWasHeldUpDoesNotMoveTheMedian() {
        add(0, 3);
        add(5, 400);
        add(14.9, 4);

        assertThat(p99(0, 15)).isEqualTo(4);
    }

    @Test
    void anUpperHalfThatIsSlowerDoes() {
        add(0, 3);
        add(5, 3);
        add(10, 9);
        add(15, 9);

        assertThat(p99(0, 20)).isEqualTo(9);
    }

    @Test
    void eachSliceCountsOnceHoweverMuchIsInIt() {
        for (int request = 0; request < 100; request++) {
            add(0, 50);
        }
        add(5, 2);
        add(10, 2);

        assertThat(p99(0, 15)).isEqualTo(2);
    }

    @Test
    void slicesThatLieOnlyPartlyInAPhaseAreLeftOut() {
        add(0, 100);
        add(5, 2);
        add(10, 100);

        assertThat(p99(1, 14)).isEqualTo(2);
        assertThat(p99(5, 10)).isEqualTo(2);
    }

    @Test
    void nothingIsSaidOfAPhaseWithoutAWholeSlice() {
        add(5, 2);

        assertThat(median(6, 9)).isEmpty();
        assertThat(median(10, 20)).isEmpty();
    }

    private void add(double atSecond, long tookMs) {
        slices.add(
                Duration.ofMillis(Math.round(atSecond * 1e3)), Duration.ofMillis(tookMs).toNanos());
    }

    private long p99(int fromSecond, int untilSecond) {
        return median(fromSecond, untilSecond).orElseThrow().toMillis();
    }

    private Optional<Duration> median(int fromSecond, int untilSecond) {
        return Slices.median(
                slices.percentiles(
                        99, Duration.ofSeconds(fromSecond), Duration.ofSeconds(untilSecond)));
    }
}
