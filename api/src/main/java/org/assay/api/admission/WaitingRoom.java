package org.assay.api.admission;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assay.api.contract.Priority;
import org.assay.api.http.Entrance;
import org.assay.api.http.Gate;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.cache.waiting.WaitingNumbers;
import org.assay.config.WaitingRoomSettings;

/**
 * Where those wait who want to start or to sign in when more come than can be served: first come,
 * first served, over all nodes. What a poll asks is answered from this process.
 */
public final class WaitingRoom implements Entrance {
    /** Time between two looks at a line, ms. */
    private static final long LOOK_EVERY_MS = 1_000;

    /** Time between two looks whether newcomers would be served, ms. */
    private static final long SAMPLE_EVERY_MS = 100;

    private final Tickets tickets;
    private final Map<Priority, Room> rooms = new EnumMap<>(Priority.class);

    /**
     * A room that looks at its lines until Vert.x ends.
     *
     * @param key what tickets are signed with, the same on every node
     */
    public WaitingRoom(
            Vertx vertx,
            Gate gate,
            WaitingNumbers numbers,
            byte[] key,
            WaitingRoomSettings settings,
            InstantSource clock,
            MeterRegistry registry) {
        this.tickets = new Tickets(key);
        Arrays.stream(Priority.values())
                .filter(Priority::hasLine)
                .forEach(
                        priority -> {
                            var room =
                                    new Room(
                                            priority, vertx, gate, numbers, tickets, settings,
                                            clock);
                            rooms.put(priority, room);
                            register(priority, room, registry);
                            room.look();
                        });
        vertx.setPeriodic(SAMPLE_EVERY_MS, _ -> rooms.values().forEach(Room::sample));
        vertx.setPeriodic(LOOK_EVERY_MS, _ -> rooms.values().forEach(Room::look));
    }

    private static void register(Priority priority, Room room, MeterRegistry registry) {
        Gauge.builder("assay.waiting.room.waiting", room, Room::waiting)
                .description("people in the line of the class, as this node knows it")
                .tag("class", priority.label())
                .register(registry);
        Gauge.builder("assay.waiting.room.own", room, one -> one.isOwn() ? 1 : 0)
                .description("whether this node keeps a line of its own, for want of Redis")
                .tag("class", priority.label())
                .register(registry);
    }

    @Override
    public Future<Pass> enter(Priority priority, Optional<String> ticket) {
        var room = room(priority);
        return ticket.isEmpty()
                ? room.arrive()
                : room.claim(
                        tickets.read(ticket.get())
                                .filter(read -> read.room() == priority)
                                .orElseThrow(WaitingRoom::invalid));
    }

    /**
     * Where the holder of a ticket stands.
     *
     * @throws ProblemException when it is none, or its turn has passed
     */
    Place placeOf(String text) {
        var ticket = tickets.read(text).orElseThrow(WaitingRoom::invalid);
        return room(ticket.room()).placeOf(ticket);
    }

    /** A ticket as this room signs it. */
    String write(Ticket ticket) {
        return tickets.write(ticket);
    }

    private Room room(Priority priority) {
        return Objects.requireNonNull(rooms.get(priority));
    }

    private static ProblemException invalid() {
        return new ProblemException(ProblemType.WAITING_TICKET_INVALID);
    }
}
