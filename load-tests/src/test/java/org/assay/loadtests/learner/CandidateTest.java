package org.assay.loadtests.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A candidate reads replies, and finds each that a correct server never gives. */
class CandidateTest {
    private static final String ITEM = "s-sc-1-1-t1-l1-v1";
    private static final String OTHER_ITEM = "s-nu-1-1-t1-l2-v1";
    private static final String ID = "01a1fd6e-4315-787b-b96d-238120f0c1c0";

    private final Candidate candidate = new Candidate(5, ThinkTime.EXAM_DAY, List.of("1.1"), 1);

    @BeforeEach
    void start() {
        candidate.choosesCompetency();
        candidate.started(
                "{\"id\":\"%s\",\"competency\":\"1.1\",\"phase\":\"IN_PROGRESS\",\"progress\":{\"answered\":0},%s}"
                        .formatted(ID, next(1, ITEM)));
        candidate.decides();
    }

    @Test
    void anotherChallengeWithTheNextSequenceIsRight() {
        candidate.recorded(reply(deserved(), 1, next(2, OTHER_ITEM)));
        assertThat(candidate.answered()).isEqualTo(1);
        assertThat(candidate.question().orElseThrow().challenge()).isEqualTo(OTHER_ITEM);
    }

    @Test
    void aTicketIsShownUntilAnotherReplyThanToWait() {
        assertThat(candidate.ticket()).isEmpty();
        var first = candidate.sends();
        first.gotStatus(503);
        first.gotProblem("{\"ticket\":\"t1\"}");
        var called = candidate.sends();
        assertThat(candidate.ticket()).isEqualTo("t1");
        called.gotStatus(503);
        called.gotProblem("{\"type\":\"/problems/overloaded\"}");
        var again = candidate.sends();
        assertThat(candidate.ticket()).as("came in vain").isEqualTo("t1");
        again.gotStatus(201);
        candidate.sends();
        assertThat(candidate.ticket()).isEmpty();
    }

    @Test
    void theSameChallengeAgainIsWrong() {
        refused(reply(deserved(), 1, next(2, ITEM)));
    }

    @Test
    void aLeapInTheSequenceIsWrong() {
        refused(reply(deserved(), 1, next(3, OTHER_ITEM)));
    }

    @Test
    void progressThatDoesNotCountTheResponseIsWrong() {
        refused(reply(deserved(), 0, next(2, OTHER_ITEM)));
    }

    @Test
    void anotherResultThanTheAnswerDeservesIsWrong() {
        var undeserved = deserved().equals("CORRECT") ? "INCORRECT" : "CORRECT";
        refused(reply(undeserved, 1, next(2, OTHER_ITEM)));
    }

    @Test
    void timeThatRunsOutWithoutATimerIsWrong() {
        refused(reply("TIMED_OUT", 1, next(2, OTHER_ITEM)));
    }

    @Test
    void aRepeatedResponseMustGetTheSameBytes() {
        var reply = reply(deserved(), 1, next(2, OTHER_ITEM));
        candidate.recorded(reply);
        candidate.repeated(reply);
        assertThatThrownBy(() -> candidate.repeated(reply + " "))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aResumptionMustFindTheSameQuestion() {
        candidate.resumed("{" + next(1, ITEM) + "}");
        assertThatThrownBy(() -> candidate.resumed("{" + next(1, OTHER_ITEM) + "}"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void afterALostReplyTheQuestionOrTheOneAfterItIsRight() {
        candidate.resumedAfterLoss("{" + next(1, ITEM) + "}");
        candidate.resumedAfterLoss("{" + next(2, OTHER_ITEM) + "}");
        assertThatThrownBy(() -> candidate.resumedAfterLoss("{" + next(3, OTHER_ITEM) + "}"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void afterALostReplyTheTimeOfTheNextQuestionRunsSinceItsResponse() {
        candidate.sends();
        candidate.recorded(reply(deserved(), 1, next(2, OTHER_ITEM)));
        assertThat(candidate.question().orElseThrow().askedNanos())
                .isLessThan(candidate.exchange().sentNanos());
    }

    @Test
    void theSameSeedIsTheSameLearner() {
        var twin = new Candidate(5, ThinkTime.EXAM_DAY, List.of("1.1"), 1);
        var other = new Candidate(6, ThinkTime.EXAM_DAY, List.of("1.1"), 1);
        var again = new Candidate(5, ThinkTime.EXAM_DAY, List.of("1.1"), 1);
        assertThat(twin.think()).isEqualTo(again.think());
        assertThat(other.think()).isNotEqualTo(again.think());
    }

    private void refused(String reply) {
        assertThatThrownBy(() -> candidate.recorded(reply))
                .isInstanceOf(IllegalStateException.class);
    }

    private String deserved() {
        return candidate.response().deserved();
    }

    private static String reply(String result, int answered, String next) {
        return "{\"result\":\"%s\",\"phase\":\"IN_PROGRESS\",\"progress\":{\"answered\":%d},%s}"
                .formatted(result, answered, next);
    }

    private static String next(int sequence, String challenge) {
        return "\"next\":{\"sequence\":%d,\"challenge\":{\"id\":\"%s\",\"type\":\"single-choice\"}}"
                .formatted(sequence, challenge);
    }
}
