package org.assay.api.admission;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.assay.api.contract.Priority;
import org.assay.api.http.Entrance.Pass;
import org.assay.api.http.Gate;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.cache.waiting.OwnLine;
import org.assay.cache.waiting.SharedLine;
import org.assay.cache.waiting.WaitingNumbers;
import org.assay.config.WaitingRoomSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line of one class of operations: who is let in, who waits, who is called. */
final class Room {
    private static final Logger LOG = LoggerFactory.getLogger(Room.class);

    private final Priority priority;
    private final Gate gate;
    private final WaitingNumbers numbers;
    private final Tickets tickets;
    private final SpentTickets spent;
    private final InstantSource clock;
    private final WaitingLine line;
    private final CallWindow window;
    private final Newcomers newcomers;
    private final AtomicBoolean looking = new AtomicBoolean();
    private int samples;
    private int samplesOpen;

    /** Of what Redis kept at the last look; none before the first. */
    private volatile Optional<String> generation = Optional.empty();

    Room(
            Priority priority,
            Vertx vertx,
            Gate gate,
            WaitingNumbers numbers,
            Tickets tickets,
            WaitingRoomSettings settings,
            InstantSource clock) {
        this.priority = priority;
        this.gate = gate;
        this.numbers = numbers;
        this.tickets = tickets;
        this.spent = new SpentTickets(numbers, settings.ticketLifetime());
        this.clock = clock;
        this.line =
                new WaitingLine(
                        priority.label(),
                        settings.claimWithin().toMillis(),
                        settings.ticketLifetime().toMillis());
        this.window = new CallWindow(settings.firstCalls(), settings.maxCalls());
        this.newcomers = new Newcomers(vertx, settings.maxGathering(), this::take);
    }

    /** Whoever comes without a ticket gets in while nobody waits, and else a place at the end. */
    Future<Pass> arrive() {
        return gate.isOpen(priority) && line.isEmpty()
                ? Future.succeededFuture(letIn(Future::succeededFuture))
                : newcomers
                        .next()
                        .compose(
                                ticket -> waiting(ticket),
                                _ ->
                                        Future.failedFuture(
                                                new ProblemException(ProblemType.OVERLOADED)));
    }

    private Future<Pass> waiting(Ticket ticket) {
        return Future.failedFuture(
                WaitingProblem.of(tickets.write(ticket), line.placeOf(ticket, clock.millis())));
    }

    private Future<List<Ticket>> take(int count) {
        long nowMs = clock.millis();
        return line.isOwn()
                ? Future.succeededFuture(takeOwn(count))
                : numbers.take(line.known(nowMs), count, nowMs)
                        .map(last -> taken(last, count, nowMs))
                        .otherwise(_ -> takeOwn(count));
    }

    private List<Ticket> taken(long last, int count, long nowMs) {
        line.given(last);
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> new Ticket(priority, Ticket.SHARED, number, nowMs, nowMs))
                .toList();
    }

    private List<Ticket> takeOwn(int count) {
        long nowMs = clock.millis();
        return LongStream.range(0, count)
                .mapToObj(_ -> line.giveOwn(priority, newId(nowMs), nowMs))
                .toList();
    }

    private static long newId(long nowMs) {
        return (nowMs << WaitingLine.OWN_ID_RANDOM_BITS)
                | ThreadLocalRandom.current().nextInt(1 << WaitingLine.OWN_ID_RANDOM_BITS);
    }

    /** Whoever comes with a ticket gets in once, after being called. */
    Future<Pass> claim(Ticket ticket) {
        var place = placeOf(ticket);
        if (!place.called()) {
            return waiting(ticket);
        }
        if (!gate.isOpenToCalled(priority)) {
            return waiting(ticket.refreshed(clock.millis()));
        }
        return spent.spend(ticket)
                .compose(
                        held ->
                                held
                                        ? Future.succeededFuture(
                                                letIn(() -> spent.giveBack(ticket)))
                                        : Future.failedFuture(
                                                new ProblemException(
                                                        ProblemType.WAITING_TICKET_SPENT)));
    }

    private Pass letIn(Supplier<Future<Void>> giveBack) {
        window.came();
        return new Pass() {
            @Override
            public void served() {
                window.left();
            }

            @Override
            public Future<Void> giveBack() {
                window.left();
                return giveBack.get();
            }
        };
    }

    /**
     * Where the holder of a ticket stands.
     *
     * @throws ProblemException when the turn has passed
     */
    Place placeOf(Ticket ticket) {
        var place = line.placeOf(ticket, clock.millis());
        if (place.expired()) {
            throw new ProblemException(ProblemType.WAITING_TICKET_EXPIRED);
        }
        return place;
    }

    /** Looks whether newcomers would be served now; on the same thread as {@link #look}. */
    void sample() {
        samples++;
        if (gate.isOpen(priority)) {
            samplesOpen++;
        }
    }

    private double openSinceLastLook() {
        sample();
        double open = (double) samplesOpen / samples;
        samples = 0;
        samplesOpen = 0;
        return open;
    }

    /** Looks at the shared line, and calls as many as this node can serve. */
    void look() {
        if (looking.getAndSet(true)) {
            return;
        }
        long nowMs = clock.millis();
        int calls =
                window.next(
                        gate.isOpen(priority),
                        openSinceLastLook(),
                        line.waiting(),
                        TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
        var own = line.own();
        numbers.call(line.known(nowMs), calls, own, nowMs)
                .onSuccess(shared -> read(shared, own))
                .onFailure(failure -> withoutRedis(failure, calls))
                .onComplete(_ -> looking.set(false));
    }

    private void read(SharedLine shared, Optional<OwnLine> own) {
        line.read(shared, own, clock.millis());
        boolean isAnew = generation.filter(known -> !known.equals(shared.generation())).isPresent();
        generation = Optional.of(shared.generation());
        if (isAnew || own.isPresent()) {
            LOG.warn("The line of {} is in Redis again", priority.label());
            spent.tellAgain();
        }
    }

    private void withoutRedis(Throwable failure, int calls) {
        if (!line.isOwn()) {
            LOG.warn(
                    "The line of {} is this node's own until Redis is back: {}",
                    priority.label(),
                    failure.toString());
        }
        long nowMs = clock.millis();
        line.callOwn(calls, newId(nowMs), nowMs);
    }

    long waiting() {
        return line.waiting();
    }

    boolean isOwn() {
        return line.isOwn();
    }
}
