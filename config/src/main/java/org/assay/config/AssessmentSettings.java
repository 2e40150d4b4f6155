package org.assay.config;

import java.time.Duration;

/** Delays and pace of assessments (RULES.md decisions 4 and 5). */
public record AssessmentSettings(
        Duration timerGrace, int checkpointEvery, Duration improveDelay, Duration resetDelay) {
    public AssessmentSettings {
        Bounds.check("timerGrace", timerGrace, Duration.ZERO, Duration.ofMinutes(1));
        Bounds.check("checkpointEvery", checkpointEvery, 1, 100);
        Bounds.check("improveDelay", improveDelay, Duration.ZERO, Duration.ofDays(365));
        Bounds.check("resetDelay", resetDelay, Duration.ZERO, Duration.ofDays(365));
    }
}
