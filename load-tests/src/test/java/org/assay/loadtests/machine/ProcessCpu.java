package org.assay.loadtests.machine;

import java.time.Duration;
import java.util.stream.Stream;

/** CPU time that processes have used since they began, in user and kernel mode. */
public final class ProcessCpu {

    private ProcessCpu() {}

    /** Of one process; zero where the system does not tell. */
    public static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /**
     * Of a process and all processes below it, such as PostgreSQL's. Those that have ended count no
     * longer, so a difference of two readings is a lower bound.
     */
    public static Duration ofTree(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants())
                .map(ProcessCpu::of)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
