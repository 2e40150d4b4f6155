package org.assay.api.http;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import org.assay.api.http.Gate.Load;

/** Measures again and again how much there is to do, and tells the gate. */
public final class Pressure {
    /** Periods by which a sample may be late before it says nothing: the process stood still. */
    private static final int FROZEN = 5;

    private final Gate gate;
    private final LongSupplier lagMs;
    private final DoubleSupplier journal;
    private final LongSupplier journalWaitingMs;
    private final DoubleSupplier passwords;
    private final Latest journalWaits = new Latest();
    private final long periodNs;
    private long sampledAtNs;

    /** Since when the process runs again after it stood still, for the first sample after that. */
    private OptionalLong runsAgainSinceNs = OptionalLong.empty();

    Pressure(
            Gate gate,
            LongSupplier lagMs,
            DoubleSupplier journal,
            LongSupplier journalWaitingMs,
            DoubleSupplier passwords,
            Duration period,
            long nowNs) {
        this.gate = gate;
        this.lagMs = lagMs;
        this.sampledAtNs = nowNs;
        this.journal = journal;
        this.journalWaitingMs = journalWaitingMs;
        this.passwords = passwords;
        this.periodNs = period.toNanos();
    }

    /**
     * Measures from now on until Vert.x ends.
     *
     * @param journal how full the journal's queue is, 0..1
     * @param journalWaitingMs for how long it keeps an entry or a start waiting
     * @param passwords how full the queue of password hashing is, 0..1
     */
    public static void watch(
            Vertx vertx,
            Gate gate,
            LoopLag lag,
            DoubleSupplier journal,
            LongSupplier journalWaitingMs,
            DoubleSupplier passwords,
            Duration period) {
        var pressure =
                new Pressure(
                        gate,
                        lag::latestMs,
                        journal,
                        journalWaitingMs,
                        passwords,
                        period,
                        System.nanoTime());
        vertx.setPeriodic(period.toMillis(), _ -> pressure.sample(System.nanoTime()));
    }

    /**
     * The first sample after the process stood still would tell of that, not of what comes now; so
     * would those that the timer makes up for at once, before other event loops have come round.
     */
    void sample(long nowNs) {
        boolean late = nowNs - sampledAtNs > FROZEN * periodNs;
        sampledAtNs = nowNs;
        if (runsAgainSinceNs.isEmpty() && late) {
            runsAgainSinceNs = OptionalLong.of(nowNs);
        }
        if (runsAgainSinceNs.isPresent() && nowNs - runsAgainSinceNs.getAsLong() < periodNs / 2) {
            return;
        }
        runsAgainSinceNs = OptionalLong.empty();
        gate.sample(
                new Load(
                        gate.inFlight(),
                        journal.getAsDouble(),
                        journalWaits.least(journalWaitingMs.getAsLong()),
                        passwords.getAsDouble(),
                        lagMs.getAsLong()),
                nowNs);
    }
}
