package org.assay.loadtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    @Test
    void theyCountWhoIsPlannedOverAllStretches() {
        var arrivals =
                Arrivals.begin()
                        .to(10, Duration.ofSeconds(4))
                        .hold(Duration.ofSeconds(10))
                        .to(20, Duration.ZERO)
                        .hold(Duration.ofSeconds(1))
                        .to(0, Duration.ofSeconds(2));
        assertThat(arrivals.planned()).isEqualTo(20 + 100 + 20 + 20);
        assertThat(arrivals.steps()).hasSize(4);
    }
}
