package org.assay.loadtests.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThinkTimeTest {
    private static final int DRAWS = 200_000;

    @Test
    void onExamDaysTheMeanIs90SecondsAndHalfThinkForLessThan65() {
        var seconds = draws(ThinkTime.EXAM_DAY);
        double mean = IntStream.range(0, DRAWS).mapToDouble(i -> seconds[i]).average().orElse(0);
        long quick = IntStream.range(0, DRAWS).filter(i -> seconds[i] < 65.4).count();
        assertThat(mean).isCloseTo(90, within(1.5));
        assertThat((double) quick / DRAWS).isCloseTo(0.5, within(0.01));
    }

    @Test
    void compressionKeepsTheShape() {
        var compressed = draws(ThinkTime.EXAM_DAY.compressed(100));
        var slow = draws(ThinkTime.EXAM_DAY);
        for (int i = 0; i < 100; i++) {
            assertThat(compressed[i] * 100).isCloseTo(slow[i], within(1e-5 * slow[i]));
        }
    }

    @Test
    void theSameSeedThinksForTheSameTimes() {
        var once = ThinkTime.EXAM_DAY.draw(new Random(3));
        assertThat(ThinkTime.EXAM_DAY.draw(new Random(3))).isEqualTo(once);
        assertThat(ThinkTime.EXAM_DAY.draw(new Random(4))).isNotEqualTo(once);
        assertThat(once).isPositive().isLessThan(Duration.ofHours(1));
    }

    private static double[] draws(ThinkTime time) {
        var random = new Random(11);
        return IntStream.range(0, DRAWS)
                .mapToDouble(_ -> time.draw(random).toNanos() / 1e9)
                .toArray();
    }
}
