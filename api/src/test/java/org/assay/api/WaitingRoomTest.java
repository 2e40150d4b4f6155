package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assay.api.http.OverloadedServer;
import org.assay.api.runtime.ExternalServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two nodes under a pressure that the test makes up, on a Redis that the test flushes and kills.
 */
class WaitingRoomTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Map<String, String> ONE_BY_ONE =
            Map.of(
                    "admission.waiting-room.first-calls", "1",
                    "admission.waiting-room.max-calls", "1");

    private static ExternalServices services;

    private OverloadedServer first;
    private OverloadedServer second;

    @BeforeAll
    static void startServices() throws IOException {
        services = ExternalServices.start(Files.createTempDirectory("assay-waiting"));
    }

    @AfterAll
    static void stopServices() throws IOException {
        services.close();
    }

    private static OverloadedServer node(Map<String, String> more) {
        var options = new HashMap<>(Map.of("admission.reopen-after", "PT0S"));
        options.putAll(more);
        return new OverloadedServer(
                services.redis().uri(), services.redis().password().value(), options);
    }

    @BeforeEach
    void startNodes() {
        // Nodes that knew what an earlier test left would put it back.
        OverloadedServer.flush(services.redis().uri(), services.redis().password().value());
        first = node(ONE_BY_ONE);
        second = node(ONE_BY_ONE);
    }

    @AfterEach
    void stopNodes() {
        first.close();
        second.close();
    }

    private static String ticketOf(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        var problem = new JsonObject(refused.body());
        assertThat(problem.getString("type")).isEqualTo("/problems/waiting-room");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isEqualTo(problem.getLong("retryAfterSeconds"))
                .isPositive();
        return problem.getString("ticket");
    }

    private static void assertIs(HttpResponse<String> refused, int status, String slug) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(new JsonObject(refused.body()).getString("type")).isEqualTo("/problems/" + slug);
    }

    private static void awaitCall(OverloadedServer node, String ticket) {
        await().atMost(PATIENCE).until(() -> node.place(ticket).getBoolean("called"));
    }

    /** A ticket of the first node, which waited and is called there. */
    private String calledTicket() {
        first.press(true);
        var ticket = ticketOf(first.start());
        first.press(false);
        awaitCall(first, ticket);
        return ticket;
    }

    private static long position(OverloadedServer node, String ticket) {
        return node.place(ticket).getLong("position");
    }

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
    void whoIsDoneMakesRoomForTheNextWhetherServedOrRefused() {
        first.press(true);
        second.press(true); // So they call nobody.
        try (var narrow = node(Map.of("admission.waiting-room.first-calls", "1"))) {
            narrow.press(true);
            var tickets = IntStream.range(0, 10).mapToObj(_ -> ticketOf(narrow.start())).toList();
            narrow.press(false);
            awaitCall(narrow, tickets.getFirst());
            await().during(Duration.ofMillis(2_200)).until(() -> true);
            narrow.press(true);
            await().during(Duration.ofMillis(1_200)).until(() -> true);
            narrow.press(false);
            for (int i = 0; i < tickets.size(); i++) {
                awaitCall(narrow, tickets.get(i));
                narrow.setRefusing(i % 2 == 1);
                assertThat(narrow.start(tickets.get(i)).statusCode())
                        .isEqualTo(i % 2 == 1 ? 404 : 200);
            }
        }
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
    void aTicketLetsInOnceOverAllNodesAndHoldsAgainWhenTheServerFailed() {
        first.press(true);
        var ticket = ticketOf(first.start());
        assertThat(first.start(ticket).statusCode()).isEqualTo(503);
        first.press(false);
        awaitCall(first, ticket);
        awaitCall(second, ticket);
        first.setFailing(true);
        assertIs(first.start(ticket), 503, "unavailable");
        first.setFailing(false);
        assertThat(first.start(ticket).statusCode()).isEqualTo(200);
        assertIs(first.start(ticket), 409, "waiting-ticket-spent");
        assertIs(second.start(ticket), 409, "waiting-ticket-spent");
        assertThat(first.handled() + second.handled()).isEqualTo(1);
    }

    @Test
    void nobodyIsToldOfAFailureBeforeTheirTicketHoldsAgain() {
        var ticket = calledTicket();
        first.setFailing(true);
        first.pauseRedisAtFailures(Duration.ofMillis(150));
        assertIs(first.start(ticket), 503, "unavailable");
        first.setFailing(false);
        assertThat(first.start(ticket).statusCode()).isEqualTo(200);
    }

    @Test
    void aTicketThatRedisDoesNotTakeBackHoldsAtItsNodeOnce() {
        var ticket = calledTicket();
        awaitCall(second, ticket);
        first.setFailing(true);
        first.letRedis("-del");
        assertIs(first.start(ticket), 503, "unavailable");
        first.letRedis("+del");
        first.setFailing(false);
        assertThat(first.spentTickets()).isEqualTo(1);
        assertThat(first.start(ticket).statusCode()).isEqualTo(200);
        assertIs(first.start(ticket), 409, "waiting-ticket-spent");
        assertIs(second.start(ticket), 409, "waiting-ticket-spent");
        assertThat(first.handled() + second.handled()).isEqualTo(1);
    }

    @Test
    void aTicketIsSpentByARefusalForGoodToo() {
        var ticket = calledTicket();
        first.setRefusing(true);
        assertThat(first.start(ticket).statusCode()).isBetween(400, 499);
        first.setRefusing(false);
        assertIs(first.start(ticket), 409, "waiting-ticket-spent");
        assertThat(first.handled()).isZero();
    }

    @Test
    void whoWasCalledAndIsRefusedEvenSoGoesOnWaitingInTheSamePlace() {
        var ticket = calledTicket();
        first.pressHarder();
        var refused = first.start(ticket);
        var refreshed = ticketOf(refused);
        assertThat(new JsonObject(refused.body()).getLong("position")).isZero();
        first.press(false);
        assertThat(first.start(refreshed).statusCode()).isEqualTo(200);
        assertIs(first.start(ticket), 409, "waiting-ticket-spent");
    }

    @Test
    void aTicketThatIsForgedCutOfAnotherClassOrOutOfTimeGetsAProblem() {
        try (var brief = node(Map.of("admission.waiting-room.claim-within", "PT1S"))) {
            brief.press(true);
            var ticket = ticketOf(brief.start());
            assertIs(brief.signUp(ticket), 400, "waiting-ticket-invalid");
            assertIs(brief.start("x"), 400, "waiting-ticket-invalid");
            assertIs(brief.start(ticket.substring(1)), 400, "waiting-ticket-invalid");
            var forged =
                    ticket.substring(0, 30)
                            + (ticket.charAt(30) == 'A' ? 'B' : 'A')
                            + ticket.substring(31);
            assertIs(brief.start(forged), 400, "waiting-ticket-invalid");
            assertIs(brief.get("/api/v1/waiting-room/" + forged), 400, "waiting-ticket-invalid");
            assertIs(brief.get("/api/v1/waiting-room/" + ticket + "A"), 400, "invalid-request");
            brief.press(false);
            await().atMost(PATIENCE)
                    .until(() -> brief.get("/api/v1/waiting-room/" + ticket).statusCode() == 410);
            assertIs(brief.get("/api/v1/waiting-room/" + ticket), 410, "waiting-ticket-expired");
            assertIs(brief.start(ticket), 410, "waiting-ticket-expired");
        }
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
    void oneTicketSentFiftyTimesAtOnceOverTwoNodesLetsInOnce() {
        var ticket = calledTicket();
        awaitCall(second, ticket);
        var statuses =
                IntStream.range(0, 50)
                        .mapToObj(i -> (i % 2 == 0 ? first : second).sendStart(ticket))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .map(HttpResponse::statusCode)
                        .toList();
        assertThat(statuses).containsOnlyOnce(200).contains(409).doesNotContain(503);
        assertThat(first.handled() + second.handled()).isEqualTo(1);
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
    void withoutRedisATicketLetsInOnceAtItsNodeAllTheSame() throws IOException {
        services.killBoth();
        try {
            first.press(true);
            var ticket = ticketOf(first.start());
            first.press(false);
            awaitCall(first, ticket);
            assertThat(first.start(ticket).statusCode()).isEqualTo(200);
            assertIs(first.start(ticket), 409, "waiting-ticket-spent");
        } finally {
            services.startRedis();
            services.startPostgres();
        }
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
