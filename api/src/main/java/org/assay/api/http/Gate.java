package org.assay.api.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.api.contract.Priority;
import org.assay.config.AdmissionSettings;
import org.assay.config.HttpSettings;
import org.assay.config.PriorityLimits;

/**
 * Which classes of operations are served right now. What most requests ask of it is one volatile
 * number; which class a request is of matters only once that number is exceeded.
 *
 * <p>The requests in progress are compared with each request. The other measures are sampled: a
 * class closes with the first sample at a limit of its, together with all below it, and opens once
 * every sample of a while was well below; the queue of passwords needs to be so once.
 */
public final class Gate {
    private static final int LOWEST = 0;

    /**
     * What was measured.
     *
     * @param inFlight requests in progress
     * @param journal how full the journal's queue is, 0..1
     * @param journalDelayMs for how long the journal keeps an entry or a start waiting
     * @param passwords how full the queue of password hashing is, 0..1
     * @param lagMs by how much the latest event loop is late
     */
    public record Load(
            int inFlight, double journal, long journalDelayMs, double passwords, long lagMs) {}

    private final int maxInFlight;
    private final List<PriorityLimits> limits;
    private final int[] inFlightLimits;
    private final double passwordLimit;
    private final double reopenRatio;
    private final long reopenAfterNs;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final Map<Priority, Counter> admitted = new EnumMap<>(Priority.class);
    private final Map<Priority, Counter> refused = new EnumMap<>(Priority.class);

    /** When a sample last kept the class from opening, by class; the sampler's own. */
    private final long[] pressedAtNs = new long[Priority.values().length];

    /** A bit for each closed class; written by the sampler alone. */
    private volatile int closed;

    /** Requests in progress up to which nobody is refused; none while a class is closed. */
    private volatile int calm;

    public Gate(HttpSettings http, AdmissionSettings settings, MeterRegistry registry) {
        this.maxInFlight = http.maxInFlight();
        this.limits =
                List.of(
                        settings.others(),
                        settings.signIns(),
                        settings.starts(),
                        settings.resumes(),
                        settings.responses());
        this.inFlightLimits = limits.stream().mapToInt(this::inFlightLimit).toArray();
        this.passwordLimit = settings.passwordQueuePercent() / 100.0;
        this.reopenRatio = settings.reopenPercent() / 100.0;
        this.reopenAfterNs = settings.reopenAfter().toNanos();
        this.calm = inFlightLimits[LOWEST];
        registry.gauge("assay.http.in.flight", inFlight);
        Arrays.stream(Priority.values()).forEach(priority -> register(priority, registry));
    }

    private int inFlightLimit(PriorityLimits of) {
        return Math.max(1, (int) Math.ceilDiv((long) maxInFlight * of.inFlightPercent(), 100));
    }

    private void register(Priority priority, MeterRegistry registry) {
        admitted.put(
                priority,
                Counter.builder("assay.admission.admitted")
                        .description("requests that came to their operation, by class")
                        .tag("class", priority.label())
                        .register(registry));
        refused.put(
                priority,
                Counter.builder("assay.admission.refused")
                        .description("requests that were refused or told to wait, by class")
                        .tag("class", priority.label())
                        .register(registry));
        Gauge.builder("assay.admission.closed", this, gate -> gate.isClosed(priority) ? 1 : 0)
                .description("whether the class is refused for the pressure that was measured")
                .tag("class", priority.label())
                .register(registry);
    }

    /** A request comes in; returns how many are in progress with it. */
    int enter() {
        return inFlight.incrementAndGet();
    }

    void leave() {
        inFlight.decrementAndGet();
    }

    public int inFlight() {
        return inFlight.get();
    }

    /** Whether a request that makes it so many in progress is served whatever it is. */
    boolean isCalm(int inFlight) {
        return inFlight <= calm;
    }

    boolean isFull(int inFlight) {
        return inFlight > maxInFlight;
    }

    /** Whether a request of this class that makes it so many in progress is served. */
    boolean admits(Priority priority, int inFlight) {
        return inFlight <= inFlightLimits[priority.rank()] && !isClosed(priority);
    }

    /** Whether a newcomer of this class is served now. */
    public boolean isOpen(Priority priority) {
        return admits(priority, inFlight.get());
    }

    /**
     * Whether one of this class whose turn has come is served now: as long as the class above is,
     * so that newcomers are refused before those who have waited.
     */
    public boolean isOpenToCalled(Priority priority) {
        return isOpen(above(priority));
    }

    static Priority above(Priority priority) {
        return switch (priority) {
            case OTHERS -> Priority.SIGN_INS;
            case SIGN_INS -> Priority.STARTS;
            case STARTS -> Priority.RESUMES;
            case RESUMES, RESPONSES -> Priority.RESPONSES;
        };
    }

    private boolean isClosed(Priority priority) {
        return (closed & (1 << priority.rank())) != 0;
    }

    /** Counts requests of a class that came to their operation. */
    Counter admitted(Priority priority) {
        return Objects.requireNonNull(admitted.get(priority));
    }

    /** Counts requests of a class that were refused or told to wait. */
    Counter refused(Priority priority) {
        return Objects.requireNonNull(refused.get(priority));
    }

    /** Takes a sample into account; for one thread at a time. */
    public void sample(Load load, long nowNs) {
        int next = closed;
        for (var priority : Priority.values()) {
            int bit = 1 << priority.rank();
            double lasting = pressure(priority, load);
            double pressure = Math.max(lasting, passwordPressure(priority, load));
            if (lasting >= reopenRatio) {
                pressedAtNs[priority.rank()] = nowNs;
            }
            if (pressure >= 1) {
                next |= bit;
            } else if (nowNs - pressedAtNs[priority.rank()] >= reopenAfterNs
                    && pressure < reopenRatio) {
                next &= ~bit;
            }
        }
        closed = next;
        calm = next == 0 ? inFlightLimits[LOWEST] : 0;
    }

    /** How near a class is to its nearest limit; from 1 on it is refused. */
    private double pressure(Priority priority, Load load) {
        var of = limits.get(priority.rank());
        double inFlightRatio = (double) load.inFlight() / inFlightLimits[priority.rank()];
        double journalRatio = load.journal() * 100 / of.journalPercent();
        double delayRatio = (double) load.journalDelayMs() / of.journalDelay().toMillis();
        double lagRatio = (double) load.lagMs() / of.lag().toMillis();
        return Math.max(Math.max(inFlightRatio, journalRatio), Math.max(delayRatio, lagRatio));
    }

    /** A queue of passwords is done as fast as it is seen, so nothing is waited for after it. */
    private double passwordPressure(Priority priority, Load load) {
        return priority == Priority.SIGN_INS ? load.passwords() / passwordLimit : 0;
    }
}
