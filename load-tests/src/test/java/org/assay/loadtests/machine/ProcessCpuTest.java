package org.assay.loadtests.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CPU time as the operating system counts it. */
final class ProcessCpuTest {
    private static final long WORK_NS = 400_000_000L;

    @BeforeEach
    void onLinuxOnly() {
        Assumptions.assumeTrue(Files.exists(Path.of("/proc/self/stat")));
    }

    @Test
    void workOfThisProcessIsCounted() {
        long self = ProcessHandle.current().pid();
        double before = ProcessCpu.secondsOf(self);
        long ownBefore = ownCpuNs();
        while (ownCpuNs() - ownBefore < WORK_NS) {
            Thread.onSpinWait();
        }
        assertThat(ProcessCpu.secondsOf(self) - before).isGreaterThanOrEqualTo(0.38);
    }

    @Test
    void workOfAChildCountsForTheFamilyAndStaysAfterItsEnd() throws Exception {
        long self = ProcessHandle.current().pid();
        double before = ProcessCpu.secondsOfFamily(self) - ProcessCpu.secondsOf(self);
        int status =
                new ProcessBuilder("sh", "-c", "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done")
                        .start()
                        .waitFor();
        double after = ProcessCpu.secondsOfFamily(self) - ProcessCpu.secondsOf(self);
        assertThat(status).isZero();
        assertThat(after - before).isGreaterThan(0.02);
    }

    @Test
    void aProcessThatIsNotThereHasUsedNothing() {
        assertThat(ProcessCpu.secondsOf(999_999_999)).isZero();
    }

    private static long ownCpuNs() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
