package org.assay.api.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.assay.api.contract.Priority;
import org.assay.cache.waiting.SharedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line whose clock is the test's. */
class WaitingLineTest {
    private static final long CLAIM_MS = 120_000;
    private static final long LIFETIME_MS = 7_200_000;
    private static final long OWN_ID = 1L << 40;

    private final WaitingLine line = new WaitingLine("starts", CLAIM_MS, LIFETIME_MS);
    private long nowMs = 1_000_000;

    private Ticket shared(long number) {
        return new Ticket(Priority.STARTS, Ticket.SHARED, number, nowMs, nowMs);
    }

    private void look(long head, long last) {
        line.read(new SharedLine(head, last, "1", Map.of()), Optional.empty(), nowMs);
    }

    /** People are called at a rate that changes from second to second by half of it. */
    @ParameterizedTest
    @ValueSource(ints = {4, 40, 400})
    void theEstimateIsWithinAFactorOfTwoOfWhatComes(int callsPerSecond) {
        long people = 120L * callsPerSecond;
        var random = new Random(callsPerSecond);
        long head = 0;
        look(head, 0);
        look(head, people);
        long estimateMs = 0;
        long askedAtMs = 0;
        var last = shared(people);
        while (head < people) {
            nowMs += 1_000;
            head = Math.min(people, head + callsPerSecond / 2 + random.nextInt(callsPerSecond + 1));
            look(head, people);
            if (askedAtMs == 0 && head > people / 4) {
                askedAtMs = nowMs;
                estimateMs = line.placeOf(last, nowMs).estimate().orElseThrow().ms();
            }
        }
        long tookMs = nowMs - askedAtMs;
        assertThat(estimateMs).isBetween(tookMs / 2, tookMs * 2);
    }

    @Test
    void whileNobodyIsCalledNobodyKnowsHowLongItTakes() {
        look(0, 10);
        for (int second = 0; second < 60; second++) {
            nowMs += 1_000;
            look(0, 10);
        }
        assertThat(line.placeOf(shared(7), nowMs).estimate()).isEmpty();
        assertThat(line.placeOf(shared(7), nowMs).position()).isEqualTo(7);
    }

    @Test
    void aTurnPassesUnlessWhoeverCameWasToldToGoOnWaiting() {
        look(0, 10);
        var ticket = shared(3);
        nowMs += 1_000;
        look(5, 10);
        assertThat(line.placeOf(ticket, nowMs).called()).isTrue();
        nowMs += CLAIM_MS;
        look(5, 10);
        var refreshed = ticket.refreshed(nowMs);
        assertThat(line.placeOf(ticket, nowMs).expired()).isFalse();
        nowMs += 2_000;
        assertThat(line.placeOf(ticket, nowMs).expired()).isTrue();
        assertThat(line.placeOf(refreshed, nowMs).expired()).isFalse();
        assertThat(line.placeOf(refreshed, nowMs + CLAIM_MS).expired()).isTrue();
    }

    @Test
    void anOutageAddsALineBehindTheSharedOneWhichJoinsItAfterwards() {
        look(100, 110);
        line.callOwn(4, OWN_ID, nowMs);
        var before = shared(110);
        assertThat(line.placeOf(before, nowMs).position()).isEqualTo(6);
        var first = line.giveOwn(Priority.STARTS, OWN_ID, nowMs);
        var second = line.giveOwn(Priority.STARTS, OWN_ID, nowMs);
        assertThat(line.placeOf(second, nowMs).position()).isEqualTo(8);
        var own = line.own().orElseThrow();
        assertThat(own.waiting()).isEqualTo(2);
        // Redis has the floor of 104 called, gave 110 to 113 out elsewhere, then these two joined.
        assertThat(line.known(nowMs).head()).isEqualTo(104);
        var joined =
                Map.of(own.id(), new org.assay.cache.waiting.Joined(115 - own.last(), own.head()));
        line.read(new SharedLine(104, 115, "1", joined), Optional.of(own), nowMs);
        assertThat(line.placeOf(before, nowMs).position()).isEqualTo(6);
        assertThat(line.placeOf(first, nowMs).position()).isEqualTo(10);
        assertThat(line.placeOf(second, nowMs).position()).isEqualTo(11);
        assertThat(line.own()).isEmpty();
    }

    @Test
    void aTicketOfALineThatWentWithItsNodeHasThePlaceOfItsTime() {
        look(0, 10);
        nowMs += 1_000;
        var lost = new Ticket(Priority.STARTS, OWN_ID, 77, nowMs, nowMs);
        nowMs += 1_000;
        look(0, 500);
        assertThat(line.placeOf(lost, nowMs).position()).isEqualTo(11);
    }

    @Test
    void anOldTicketHasExpiredEvenIfNobodyWasCalled() {
        look(0, 10);
        var ticket = shared(3);
        assertThat(line.placeOf(ticket, nowMs + LIFETIME_MS).expired()).isFalse();
        assertThat(line.placeOf(ticket, nowMs + LIFETIME_MS + 1).expired()).isTrue();
    }
}
