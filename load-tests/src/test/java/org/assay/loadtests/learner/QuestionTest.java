package org.assay.loadtests.learner;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Of a question with 120 s, which was asked for 100 s ago and came half a second later. */
class QuestionTest {
    private static final long ASKED = -7;
    private static final long GOT = ASKED + TimeUnit.MILLISECONDS.toNanos(500);
    private static final long NOW = ASKED + TimeUnit.SECONDS.toNanos(100);

    @Test
    void theTimeThatIsLeftIsRight() {
        assertThatCode(() -> resumed(120, 20)).doesNotThrowAnyException();
        assertThatCode(() -> resumed(60, 0)).doesNotThrowAnyException();
    }

    @Test
    void timeThatBeginsAnewIsWrong() {
        assertThatThrownBy(() -> resumed(120, 120)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void timeThatIsLostIsWrong() {
        assertThatThrownBy(() -> resumed(120, 17)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void timeThatIsNotShownIsWrong() {
        var timed = question(120);
        var reply = Replies.parse("{\"next\":{}}");
        assertThatThrownBy(() -> timed.requireTimeLeft(reply, NOW, NOW))
                .isInstanceOf(IllegalArgumentException.class);
        question(0).requireTimeLeft(reply, NOW, NOW);
    }

    private static void resumed(int timerSeconds, int shownSeconds) {
        var reply = Replies.parse("{\"next\":{\"remainingSeconds\":" + shownSeconds + "}}");
        question(timerSeconds).requireTimeLeft(reply, NOW, NOW);
    }

    private static Question question(int timerSeconds) {
        return new Question(
                "a", 1, "s", "number", "", Duration.ofSeconds(timerSeconds), ASKED, GOT);
    }
}
