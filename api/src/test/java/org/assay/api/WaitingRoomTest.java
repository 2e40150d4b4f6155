package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assay.api.http.OverloadedServer;
import org.junit.jupiter.api.Test;

/** The lines of the waiting room: who is called when, and what is left of them in an outage. */
class WaitingRoomTest extends WaitingRoomNodes {
    @Test
    void responsesAndResumesAreServedWhileOthersAreRefusedAndStartsAndSignUpsWait() {
        first.press(true);
        assertThat(first.respond().statusCode()).isEqualTo(200);
        assertThat(first.get("/api/v1/assessments/x").statusCode()).isEqualTo(200);
        var other = first.get("/api/v1/framework");
        assertIs(other, 503, "overloaded");
        assertThat(other.headers().firstValueAsLong("Retry-After").orElseThrow()).isPositive();
        ticketOf(first.start());
        ticketOf(first.signUp(""));
        assertThat(first.handled()).isEqualTo(2);
        for (var priority : List.of("others", "starts", "sign-ins")) {
            assertThat(first.count("assay.admission.refused", priority)).isEqualTo(1);
        }
        assertThat(first.count("assay.admission.admitted", "responses")).isEqualTo(1);
        first.pressHarder();
        assertThat(first.respond().statusCode()).isEqualTo(200);
        assertIs(first.get("/api/v1/assessments/x"), 503, "overloaded");
    }

    @Test
    void whoCameFirstIsCalledFirstOnWhicheverNodeAndAskingAgainGoesToTheEnd() {
        first.press(true);
        second.press(true);
        var tickets = new ArrayList<String>();
        for (int i = 0; i < 6; i++) {
            tickets.add(ticketOf((i % 2 == 0 ? first : second).start()));
        }
        var again = ticketOf(first.start());
        await().atMost(PATIENCE).until(() -> position(second, again) == 7);
        assertThat(tickets.stream().map(t -> position(second, t)).toList())
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(first.start(tickets.get(1)).statusCode()).isEqualTo(503);
        first.press(false);
        var order = new ArrayList<Integer>();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> {
                            IntStream.range(0, 6)
                                    .filter(i -> !order.contains(i))
                                    .filter(i -> second.place(tickets.get(i)).getBoolean("called"))
                                    .forEach(order::add);
                            return order.size() == 6;
                        });
        assertThat(order).containsExactly(0, 1, 2, 3, 4, 5);
        // The second node still refuses newcomers, and serves who was called, wherever that was.
        assertThat(second.start(tickets.get(0)).statusCode()).isEqualTo(200);
        ticketOf(second.start());
    }

    /** The window has been too large once, so it does not grow with each who comes. */
    @Test
    void whoIsDoneMakesRoomForTheNextWhetherServedOrRefused() throws InterruptedException {
        first.press(true);
        second.press(true); // So they call nobody.
        try (var narrow = node(Map.of("admission.waiting-room.first-calls", "1"))) {
            narrow.press(true);
            var tickets = IntStream.range(0, 10).mapToObj(_ -> ticketOf(narrow.start())).toList();
            narrow.press(false);
            awaitCall(narrow, tickets.getFirst());
            waitForLooks(2);
            narrow.press(true);
            waitForLooks(1);
            narrow.press(false);
            for (int i = 0; i < tickets.size(); i++) {
                awaitCall(narrow, tickets.get(i));
                narrow.setRefusing(i % 2 == 1);
                assertThat(narrow.start(tickets.get(i)).statusCode())
                        .isEqualTo(i % 2 == 1 ? 404 : 200);
            }
        }
    }

    /** Looks at the lines come every second; nobody tells outside of them when one was. */
    private static void waitForLooks(int looks) throws InterruptedException {
        Thread.sleep(Duration.ofMillis(looks * 1_000L + 200));
    }

    @Test
    void whoWaitsInACrowdLosesTheConnectionAtEachPollUntilCalled() {
        first.press(true);
        second.press(true); // So they call nobody.
        try (var crowded = node(Map.of("http.waiting-connections", "0"))) {
            crowded.press(true);
            var ticket = ticketOf(crowded.start());
            assertThat(connection(crowded, ticket)).contains("close");
            assertThat(connection(first, ticket)).isEmpty();
            crowded.press(false);
            awaitCall(crowded, ticket);
            assertThat(connection(crowded, ticket)).isEmpty();
        }
    }

    private static Optional<String> connection(OverloadedServer node, String ticket) {
        var place = node.get("/api/v1/waiting-room/" + ticket);
        assertThat(place.statusCode()).as(place.body()).isEqualTo(200);
        return place.headers().firstValue("Connection");
    }

    @Test
    void whileAnybodyWaitsNewcomersGoToTheEndOnEveryNode() {
        first.press(true);
        for (int i = 0; i < 5; i++) {
            ticketOf(first.start());
        }
        first.press(false);
        await().atMost(PATIENCE).until(() -> second.start().statusCode() == 503);
        ticketOf(first.start());
        var signedUp = first.signUp("");
        assertThat(signedUp.statusCode()).as(signedUp.body()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> first.waiting() == 0);
        assertThat(first.start().statusCode()).isEqualTo(200);
    }

    @Test
    void aRestartedNodeKnowsTheTicketsOfTheOneBeforeAndTheirOrder() {
        first.press(true);
        var tickets = IntStream.range(0, 3).mapToObj(_ -> ticketOf(first.start())).toList();
        first.close();
        second.close();
        second = node(ONE_BY_ONE);
        first = node(ONE_BY_ONE);
        first.press(true);
        second.press(true);
        await().atMost(PATIENCE).until(() -> first.waiting() == 3);
        assertThat(tickets.stream().map(t -> position(first, t)).toList())
                .containsExactly(1L, 2L, 3L);
        first.press(false);
        awaitCall(first, tickets.get(0));
        assertThat(first.start(tickets.get(0)).statusCode()).isEqualTo(200);
        assertIs(first.start(tickets.get(0)), 409, "waiting-ticket-spent");
    }

    @Test
    void aThousandPollsCostRedisNoMoreThanTheLooksAtTheLine() {
        first.press(true);
        var ticket = ticketOf(first.start());
        long before = first.redisCommands();
        long startedMs = System.currentTimeMillis();
        for (int i = 0; i < 1_000; i++) {
            first.place(ticket);
        }
        long seconds = (System.currentTimeMillis() - startedMs) / 1_000 + 1;
        // Two nodes look at two lines once a second, each with a script of eight commands or nine.
        assertThat(first.redisCommands() - before).isLessThan(2 * 2 * 10 * (seconds + 1));
    }

    @Test
    void aFlushedRedisGoesOnWhereTheLineWasAndKnowsWhatWasSpent() {
        first.press(true);
        second.press(true);
        var spent = ticketOf(first.start());
        second.press(false);
        awaitCall(first, spent);
        assertThat(first.start(spent).statusCode()).isEqualTo(200);
        second.press(true);
        var tickets = IntStream.range(0, 3).mapToObj(_ -> ticketOf(first.start())).toList();
        await().atMost(PATIENCE).until(() -> second.waiting() == 3);
        assertThat(position(second, tickets.get(2))).isEqualTo(3);
        first.flushRedis();
        var after = ticketOf(second.start());
        assertThat(position(first, tickets.get(2))).isEqualTo(3);
        await().atMost(PATIENCE).until(() -> position(first, after) == 4);
        // Whichever node finds the line gone, the first tells again what it has seen spent.
        await().atMost(PATIENCE).until(() -> first.spentTickets() == 1);
        assertIs(second.start(spent), 409, "waiting-ticket-spent");
        assertThat(second.handled()).isZero();
    }

    @Test
    void aKilledRedisCostsNobodyAPlaceAndItsLinesJoinWhenItIsBack() throws IOException {
        first.press(true);
        second.press(true);
        var before = IntStream.range(0, 3).mapToObj(_ -> ticketOf(first.start())).toList();
        await().atMost(PATIENCE).until(() -> second.waiting() == 3);
        assertThat(position(second, before.get(2))).isEqualTo(3);
        services.killBoth();
        var atFirst = IntStream.range(0, 2).mapToObj(_ -> ticketOf(first.start())).toList();
        var atSecond = ticketOf(second.start());
        assertThat(position(first, before.get(2))).isEqualTo(3);
        assertThat(atFirst.stream().map(t -> position(first, t)).toList()).containsExactly(4L, 5L);
        assertThat(position(second, atSecond)).isEqualTo(4);
        // On the other node the ticket is worth its time there.
        assertThat(position(second, atFirst.get(0))).isBetween(1L, 5L);
        services.startRedis();
        services.startPostgres();
        await().atMost(PATIENCE)
                .until(
                        () -> {
                            var places = new HashSet<Long>();
                            for (var ticket : List.of(atFirst.get(0), atFirst.get(1), atSecond)) {
                                places.add(position(first, ticket));
                                places.add(position(second, ticket));
                            }
                            return places.equals(new HashSet<>(List.of(4L, 5L, 6L)));
                        });
        assertThat(position(first, before.get(2))).isEqualTo(3);
        assertThat(position(first, atFirst.get(0))).isLessThan(position(first, atFirst.get(1)));
        var newcomer = ticketOf(second.start());
        assertThat(position(second, newcomer)).isEqualTo(7);
        first.press(false);
        awaitCall(first, atSecond);
        assertThat(first.start(atSecond).statusCode()).isEqualTo(200);
    }
}
