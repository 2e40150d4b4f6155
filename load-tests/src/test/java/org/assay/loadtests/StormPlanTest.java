package org.assay.loadtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StormPlanTest {
    private final StormPlan plan =
            new StormPlan(seconds(5), seconds(30), seconds(60), seconds(10), 2);

    @Test
    void calmAndStormTakeTurnsWithRestsBetween() {
        assertThat(plan.rehearsed()).isEqualTo(seconds(35));
        assertThat(plan.calm(0)).isEqualTo(seconds(95));
        assertThat(plan.storm(0)).isEqualTo(seconds(105));
        assertThat(plan.calm(1)).isEqualTo(seconds(175));
        assertThat(plan.storm(1)).isEqualTo(seconds(185));
        assertThat(plan.length()).isEqualTo(seconds(195));
    }

    @Test
    void aMomentIsOfThePhaseThatHasBegunAndNotEnded() {
        assertThat(plan.phase(seconds(95).minusNanos(1))).isEmpty();
        assertThat(plan.phase(seconds(95))).isEqualTo(StormPlan.CALM);
        assertThat(plan.phase(seconds(105).minusNanos(1))).isEqualTo(StormPlan.CALM);
        assertThat(plan.phase(seconds(105))).isEqualTo(StormPlan.STORM);
        assertThat(plan.phase(seconds(115))).isEmpty();
        assertThat(plan.phase(seconds(180))).isEqualTo(StormPlan.CALM);
        assertThat(plan.phase(seconds(190))).isEqualTo(StormPlan.STORM);
        assertThat(plan.phase(seconds(195))).isEmpty();
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
