package org.assay.config;

import java.time.Duration;

/** Copies of live session states. */
public record SessionSettings(int localStates, Duration snapshotLifetime) {
    public SessionSettings {
        Bounds.check("localStates", localStates, 0, 100_000_000);
        Bounds.check(
                "snapshotLifetime", snapshotLifetime, Duration.ofMinutes(1), Duration.ofDays(30));
    }
}
