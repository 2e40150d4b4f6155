package org.assay.loadtests.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class MachineCpuTest {
    @Test
    void stealIsAShareOfAllTime() {
        var before = MachineCpu.parse("cpu  100 20 30 1000 5 0 5 40 7 0");
        var after = MachineCpu.parse("cpu  140 20 40 1040 5 0 5 50 9 0");
        assertThat(before.ticks()).isEqualTo(1_200);
        assertThat(after.stolenSince(before)).isEqualTo(0.1);
    }

    @Test
    void nothingPassedSoNothingWasStolen() {
        var now = MachineCpu.parse("cpu  100 20 30 1000 5 0 5 40 7 0");
        assertThat(now.stolenSince(now)).isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void linuxTells() throws InterruptedException {
        var before = MachineCpu.now();
        Thread.sleep(100);
        var after = MachineCpu.now();
        assertThat(after.ticks()).isGreaterThan(before.ticks());
        assertThat(after.stolenSince(before)).isBetween(0.0, 1.0);
    }
}
