package org.assay.api.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.assay.api.admission.Place.Estimate;
import org.junit.jupiter.api.RepeatedTest;

/** When somebody who waits is told to ask again; the spread is 20 % to both sides. */
class WaitingProblemTest {
    private static long retryAfter(Optional<Estimate> estimate) {
        return WaitingProblem.members(new Place(1_000, estimate, false))
                .getLong("retryAfterSeconds");
    }

    private static Optional<Estimate> estimate(long ms, long ofMs) {
        return Optional.of(new Estimate(ms, ofMs));
    }

    @RepeatedTest(20)
    void afterAQuarterOfTheEstimateWithinBounds() {
        assertThat(retryAfter(estimate(40_000, 30_000))).isBetween(8L, 12L);
        assertThat(retryAfter(estimate(400_000, 30_000))).isBetween(24L, 36L);
        assertThat(retryAfter(estimate(4_000, 30_000))).isEqualTo(2);
    }

    @RepeatedTest(20)
    void noLaterThanTheLineWasWatched() {
        assertThat(retryAfter(estimate(400_000, 5_000))).isBetween(4L, 6L);
        assertThat(retryAfter(estimate(400_000, 2_000))).isEqualTo(2);
    }

    @RepeatedTest(20)
    void soonWhileNobodyKnows() {
        assertThat(retryAfter(Optional.empty())).isBetween(2L, 4L);
    }
}
