package org.assay.api.http;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.assay.api.http.Gate.Load;

/** Measures again and again how much there is to do, and tells the gate. */
public final class Pressure {
    /** Periods by which a sample may be late before it says nothing: the process stood still. */
    private static final int FROZEN = 5;

    private final Gate gate;
    private final LoopLag lag;
    private final DoubleSupplier journal;
    private final DoubleSupplier passwords;
    private final long periodNs;
    private long sampledAtNs = System.nanoTime();
    private boolean wasLate;

    private Pressure(
            Gate gate,
            LoopLag lag,
            DoubleSupplier journal,
            DoubleSupplier passwords,
            Duration period) {
        this.gate = gate;
        this.lag = lag;
        this.journal = journal;
        this.passwords = passwords;
        this.periodNs = period.toNanos();
    }

    /**
     * Measures from now on until Vert.x ends.
     *
     * @param journal how full the journal's queue is, 0..1
     * @param passwords how full the queue of password hashing is, 0..1
     */
    public static void watch(
            Vertx vertx,
            Gate gate,
            LoopLag lag,
            DoubleSupplier journal,
            DoubleSupplier passwords,
            Duration period) {
        var pressure = new Pressure(gate, lag, journal, passwords, period);
        vertx.setPeriodic(period.toMillis(), _ -> pressure.sample(System.nanoTime()));
    }

    /** The first sample after the process stood still would tell of that, not of what comes now. */
    private void sample(long nowNs) {
        boolean late = nowNs - sampledAtNs > FROZEN * periodNs;
        sampledAtNs = nowNs;
        if (late && !wasLate) {
            wasLate = true;
            return;
        }
        wasLate = late;
        gate.sample(
                new Load(
                        gate.inFlight(),
                        journal.getAsDouble(),
                        passwords.getAsDouble(),
                        lag.latestMs()),
                nowNs);
    }
}
