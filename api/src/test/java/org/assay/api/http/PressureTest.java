package org.assay.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.assay.api.contract.Priority;
import org.assay.config.SettingsReader;
import org.junit.jupiter.api.Test;

/** What the sampler makes of a process that stood still, and of one that is late for good. */
class PressureTest {
    private static final Duration PERIOD = Duration.ofMillis(100);
    private static final long LATE_MS = 5_000;

    private final Gate gate = gate();
    private final AtomicLong lagMs = new AtomicLong();
    private final AtomicLong journalWaitingMs = new AtomicLong();
    private final Pressure pressure =
            new Pressure(gate, lagMs::get, () -> 0, journalWaitingMs::get, () -> 0, PERIOD, 0);

    private static Gate gate() {
        var settings = SettingsReader.read(Optional.empty(), Map.of(), Map.of());
        return new Gate(settings.http(), settings.admission(), new SimpleMeterRegistry());
    }

    private void sampleAtMs(long ms) {
        pressure.sample(Duration.ofMillis(ms).toNanos());
    }

    @Test
    void aLagClosesWhatItIsTooMuchFor() {
        lagMs.set(LATE_MS);
        sampleAtMs(100);
        assertThat(gate.isOpen(Priority.STARTS)).isFalse();
        assertThat(gate.isOpen(Priority.RESPONSES)).isTrue();
    }

    @Test
    void aJournalThatKeepsWaitingCountsOnceItHasForAWhile() {
        journalWaitingMs.set(LATE_MS);
        for (int sample = 1; sample < 5; sample++) {
            sampleAtMs(sample * 100L);
            assertThat(gate.isOpen(Priority.STARTS)).isTrue();
        }
        sampleAtMs(500);
        assertThat(gate.isOpen(Priority.STARTS)).isFalse();
        assertThat(gate.isOpen(Priority.RESPONSES)).isTrue();
        journalWaitingMs.set(0);
        for (int sample = 6; sample <= 16; sample++) {
            sampleAtMs(sample * 100L);
        }
        assertThat(gate.isOpen(Priority.STARTS)).isTrue();
    }

    @Test
    void aProcessThatStoodStillRefusesNobodyForThat() {
        sampleAtMs(100);
        lagMs.set(LATE_MS);
        sampleAtMs(LATE_MS);
        for (int missed = 0; missed < 49; missed++) {
            sampleAtMs(LATE_MS + missed / 10); // The timer makes up for what it missed.
        }
        lagMs.set(0);
        sampleAtMs(LATE_MS + 100);
        assertThat(Priority.values()).allMatch(gate::isOpen);
    }

    @Test
    void aLagThatStaysAfterwardsCounts() {
        lagMs.set(LATE_MS);
        sampleAtMs(LATE_MS);
        assertThat(gate.isOpen(Priority.STARTS)).isTrue();
        sampleAtMs(LATE_MS + 100);
        assertThat(gate.isOpen(Priority.STARTS)).isFalse();
    }

    @Test
    void aSamplerThatIsLateEachTimeIsNotTakenForOneThatStoodStill() {
        lagMs.set(LATE_MS);
        sampleAtMs(LATE_MS);
        sampleAtMs(2 * LATE_MS);
        assertThat(gate.isOpen(Priority.STARTS)).isFalse();
    }
}
