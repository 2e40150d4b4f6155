package org.assay.api.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is called when, on a clock of the test's. */
class CallWindowTest {
    private static final long LATER_MS = CallWindow.GONE_AFTER_MS;

    private final CallWindow window = new CallWindow(20, 1_000);

    private static void come(CallWindow window, int people) {
        IntStream.range(0, people).forEach(_ -> window.came());
    }

    private static void leave(CallWindow window, int people) {
        IntStream.range(0, people).forEach(_ -> window.left());
    }

    @Test
    void asManyAreCalledAsWereServedOrAreTakenToBeGone() {
        assertThat(window.next(true, 1, 500, 0)).isEqualTo(20);
        assertThat(window.next(true, 1, 500, 1_000)).as("nobody came yet").isZero();
        come(window, 15);
        assertThat(window.next(true, 0.5, 500, 2_000)).as("nobody is done yet").isZero();
        leave(window, 12);
        assertThat(window.next(true, 0.5, 500, 3_000)).isEqualTo(12);
        assertThat(window.next(true, 0.5, 500, 4_000)).isZero();
        assertThat(window.next(true, 0.5, 500, LATER_MS))
                .as("for the 5 that never came, and who of the next will not")
                .isEqualTo(7);
    }

    @Test
    void aWindowBeginsWithWhatWasServedInTwoSeconds() {
        come(window, 90);
        leave(window, 90);
        assertThat(window.next(true, 0.5, 500, 0)).isEqualTo(180);
    }

    @Test
    void whoWasCalledByAnotherNodeIsServedAsWellAndMakesNoMoreRoom() {
        window.next(true, 1, 500, 0);
        come(window, 25);
        leave(window, 15);
        assertThat(window.next(true, 1, 500, 1_000))
                .as("twice the 20 called, less the 10 who are being served")
                .isEqualTo(30);
    }

    @Test
    void aClosedClassCallsNobodyAndShrinksTheWindowOnceInAWhile() {
        window.next(true, 1, 500, 0);
        come(window, 20);
        leave(window, 20);
        assertThat(window.next(true, 1, 500, 1_000)).as("doubled by those who came").isEqualTo(40);
        come(window, 40);
        leave(window, 40);
        for (int second = 4; second < 8; second++) {
            assertThat(window.next(false, 0, 500, second * 1_000L)).isZero();
        }
        assertThat(window.next(true, 0.5, 500, 8_000)).as("40 × 0.7").isEqualTo(28);
    }

    @Test
    void aWindowThatWasTooLargeGrowsByAFifthOfThoseWhoCome() {
        window.next(true, 1, 500, 0);
        come(window, 20);
        leave(window, 20);
        assertThat(window.next(true, 0.75, 500, 1_000)).as("open three quarters").isEqualTo(22);
        come(window, 22);
        leave(window, 22);
        assertThat(window.next(true, 1, 500, 2_000)).isEqualTo(26);
    }

    @Test
    void aWindowThatWasNotUsedUpStaysAsItIsAndANewLineBeginsAnew() {
        for (int second = 0; second < 10; second++) {
            assertThat(window.next(true, 1, 1, second)).isOne();
            come(window, 1);
            leave(window, 1);
        }
        assertThat(window.next(true, 1, 500, 10)).isEqualTo(20);
        come(window, 20);
        leave(window, 20);
        assertThat(window.next(true, 1, 500, 20)).isEqualTo(40);
        come(window, 40);
        leave(window, 40);
        assertThat(window.next(true, 1, 0, 30)).isZero();
        assertThat(window.next(true, 1, 500, 40)).isEqualTo(20);
    }

    @Test
    void neverMoreThanTheSettingAreCalledAtOnceHoweverManyDoNotCome() {
        var narrow = new CallWindow(5, 8);
        int most = 0;
        for (int look = 1; look < 100; look++) {
            most = Math.max(most, narrow.next(true, 1, 500, look * LATER_MS));
        }
        assertThat(most).isEqualTo(8);
    }

    @Test
    void thoseOfOneLineWhoDidNotComeSayNothingOfTheNextLine() {
        window.next(true, 1, 500, 0);
        window.next(true, 1, 500, LATER_MS);
        window.next(true, 1, 0, LATER_MS + 1_000);
        assertThat(window.next(true, 1, 5_000, 2 * LATER_MS)).isEqualTo(20);
    }

    @Test
    void whenAllTheOthersAreGoneTenThousandAreCalledWithinTheMinute() {
        long nowMs = 0;
        for (; nowMs < 60_000; nowMs += 1_000) {
            int calls = window.next(true, 1, 10_000, nowMs);
            come(window, Math.min(60, calls));
            leave(window, Math.min(60, calls));
        }
        long goneMs = nowMs;
        for (int waiting = 10_000; waiting > 0; nowMs += 1_000) {
            waiting -= window.next(true, 1, waiting, nowMs);
        }
        assertThat(nowMs - goneMs).isLessThan(60_000);
    }

    @Test
    void whoIsNeverDoneStandsInNobodysWayForLong() {
        window.next(true, 1, 500, 0);
        come(window, 100);
        int called = 0;
        for (int look = 1; look < 60; look++) {
            called += window.next(true, 0.5, 500, look * 1_000L);
        }
        assertThat(called).isZero();
        assertThat(window.next(true, 0.5, 500, 60_000)).isZero();
        assertThat(window.next(true, 0.5, 500, 61_000)).isEqualTo(20);
    }

    /**
     * Five times as many come as can be served, and come back when they were told to, or not at
     * all: the server always has somebody to serve, whoever is called finds room, and what people
     * were told about their wait is what comes.
     */
    @ParameterizedTest
    @CsvSource({"20, 0", "40, 0", "400, 0", "20, 0.5", "40, 0.5", "400, 0.5", "40, 0.7"})
    void whoIsCalledIsServedAndTheEstimateIsRight(int perSecond, double gone) {
        var crowd = new Crowd(perSecond, gone);
        crowd.passes(180);
        assertThat(crowd.idle()).as(crowd.toString()).isLessThan(0.1);
        assertThat(crowd.turnedAway()).as(crowd.toString()).isLessThan(0.2);
        assertThat(crowd.wrong(2)).as(crowd.toString()).isLessThan(0.1);
    }
}
