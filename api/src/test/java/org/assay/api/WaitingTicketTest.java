package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a ticket of the waiting room is good for: letting in once. */
class WaitingTicketTest extends WaitingRoomNodes {
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
        try {
            assertIs(first.start(ticket), 503, "unavailable");
        } finally {
            first.letRedis("+del");
        }
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
}
