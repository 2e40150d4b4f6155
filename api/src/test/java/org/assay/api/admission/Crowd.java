package org.assay.api.admission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.assay.api.contract.Priority;
import org.assay.cache.waiting.SharedLine;

/**
 * People in a line before one server, on a clock and with luck of their own, the same each time:
 * five times as many come as it can serve. They ask again when they were told to. Who is called
 * comes into the server's queue; it is open to newcomers while that is half empty, and turns
 * everybody away while it is full.
 */
final class Crowd {
    private static final long STEP_MS = 100;
    private static final int STEPS_OF_A_SECOND = 10;
    private static final int OFFERED = 5;
    private static final long BEGIN_MS = 1_000_000;

    /** What is measured begins then: before it, nobody knows how fast the line moves. */
    private static final long SETTLED_MS = BEGIN_MS + 30_000;

    private static final long CLAIM_MS = 120_000;
    private static final long LIFETIME_MS = 7_200_000;

    private record Visit(long atMs, Ticket ticket) {}

    /** What somebody was told, and what came of it. */
    record Told(long estimateMs, long tookMs) {
        double ratio() {
            return (double) estimateMs / tookMs;
        }
    }

    private record Estimate(long atMs, long number, long ms) {}

    private final int perSecond;
    private final double gone;
    private final int places;
    private final CallWindow window = new CallWindow(20, 1_000);
    private final WaitingLine line = new WaitingLine("starts", CLAIM_MS, LIFETIME_MS);
    private final PriorityQueue<Visit> visits =
            new PriorityQueue<>(Comparator.comparingLong(Visit::atMs));
    private final List<Estimate> open = new ArrayList<>();
    private final Random random = new Random(1);
    private long nowMs = BEGIN_MS;
    private long head;
    private long last;
    private int queue;
    private double due;
    private final List<Told> told = new ArrayList<>();
    private long letIn;
    private long turnedAway;
    private long asked;
    private double missed;
    private int samples;
    private int samplesOpen;

    /**
     * A crowd.
     *
     * @param perSecond people whom the server can serve a second
     * @param gone part of the people who leave without a word
     */
    Crowd(int perSecond, double gone) {
        this.perSecond = perSecond;
        this.gone = gone;
        this.places = Math.max(100, 5 * perSecond / 2);
        for (queue = 0; queue < places; queue++) { // So a line begins.
            window.came();
        }
        look();
    }

    /** Lets so much time pass. */
    void passes(long seconds) {
        for (long step = 0; step < seconds * STEPS_OF_A_SECOND; step++) {
            nowMs += STEP_MS;
            come();
            while (!visits.isEmpty() && visits.peek().atMs() <= nowMs) {
                ask(visits.remove().ticket());
            }
            serve();
            samples++;
            samplesOpen += queue < places / 2 ? 1 : 0;
            if (step % STEPS_OF_A_SECOND == 0) {
                look();
            }
        }
    }

    private void come() {
        for (int i = 0; i < OFFERED * perSecond / STEPS_OF_A_SECOND; i++) {
            last++;
            var ticket = new Ticket(Priority.STARTS, Ticket.SHARED, last, nowMs, nowMs);
            line.given(last);
            if (random.nextDouble() >= gone) {
                ask(ticket);
            }
        }
    }

    private void ask(Ticket ticket) {
        asked++;
        var place = line.placeOf(ticket, nowMs);
        if (!place.called()) {
            if (nowMs > SETTLED_MS) {
                place.estimate()
                        .ifPresent(of -> open.add(new Estimate(nowMs, ticket.number(), of.ms())));
            }
            comeAgain(ticket, place);
        } else if (queue < places) {
            letIn++;
            queue++;
            window.came();
        } else {
            turnedAway++;
            comeAgain(ticket, place);
        }
    }

    private void comeAgain(Ticket ticket, Place place) {
        long seconds = WaitingProblem.retryAfterSeconds(place, random);
        visits.add(new Visit(nowMs + TimeUnit.SECONDS.toMillis(seconds), ticket));
    }

    private void serve() {
        due += (double) perSecond / STEPS_OF_A_SECOND;
        int served = (int) Math.min(queue, Math.floor(due));
        queue -= served;
        due -= served;
        if (queue == 0 && due >= 1) {
            missed += nowMs > SETTLED_MS ? Math.floor(due) : 0;
            due -= Math.floor(due);
        }
        for (int i = 0; i < served; i++) {
            window.left();
        }
    }

    private void look() {
        head +=
                window.next(
                        queue < places / 2,
                        (double) samplesOpen / Math.max(1, samples),
                        last - head,
                        nowMs);
        samples = 0;
        samplesOpen = 0;
        line.read(new SharedLine(head, last, "1", Map.of()), Optional.empty(), nowMs);
        open.removeIf(
                estimate -> {
                    boolean called = estimate.number() <= head;
                    if (called) {
                        told.add(new Told(estimate.ms(), nowMs - estimate.atMs()));
                    }
                    return called;
                });
    }

    /** What the server could have served and did not, as a part of what it could. */
    double idle() {
        return missed / ((nowMs - SETTLED_MS) / 1e3 * perSecond);
    }

    /** Who was called and found no room, as a part of all who were called and came. */
    double turnedAway() {
        return (double) turnedAway / (turnedAway + letIn);
    }

    /** How often a person asked, each second that somebody waited. */
    double asked() {
        return asked / ((nowMs - BEGIN_MS) / 1e3);
    }

    /** The part of estimates of more than ten seconds that were wrong by more than a factor. */
    double wrong(double factor) {
        var farAhead = told.stream().filter(one -> one.tookMs() > 10_000).toList();
        return (double)
                        farAhead.stream()
                                .filter(one -> one.ratio() > factor || one.ratio() < 1 / factor)
                                .count()
                / farAhead.size();
    }

    @Override
    public String toString() {
        return "idle %.3f, turned away %.3f, asked %.0f/s, in %d of %d, waiting %d, told %d wrong %.3f"
                .formatted(
                        idle(),
                        turnedAway(),
                        asked(),
                        letIn,
                        last,
                        last - head,
                        told.size(),
                        wrong(2));
    }
}
