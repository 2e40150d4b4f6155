package org.assay.engine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.ItemBank;
import org.assay.engine.bank.ItemId;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.grading.Result;
import org.assay.engine.session.Decision.Accepted;
import org.assay.engine.session.Decision.Rejected;
import org.assay.engine.session.Decision.Repeated;
import org.assay.engine.session.Decision.Settled;
import org.assay.engine.session.SessionCommand.DiscardAssessment;
import org.assay.engine.session.SessionCommand.StartAssessment;
import org.assay.engine.session.SessionCommand.SubmitResponse;
import org.assay.engine.session.SessionEvent.ResponseRecorded;
import org.assay.engine.session.SessionState.Completed;
import org.assay.engine.session.SessionState.Discarded;
import org.assay.engine.session.SessionState.InProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every phase with every command, and the laws that hold for every run. */
class SessionDeciderTest {
    private static final long DAY = 86_400_000L;
    private static final long NOW = 1_800_000_000_000L;
    private static final SessionDecider DECIDER =
            new SessionDecider(new SessionRules(5_000, 5, 4 * DAY, 7 * DAY));
    private static final ItemBank BANK = TestBank.of(4, 5);
    private static final SubmitResponse ANY_RESPONSE = right(1, new ItemId("t0.2a"));

    private static StartAssessment start(
            StartMode mode, CompetencyCode competency, long lastEvidenceAtMs) {
        return new StartAssessment(
                new AssessmentId(new UUID(1, 2)),
                new LearnerId(new UUID(3, 4)),
                Purpose.PLACEMENT,
                competency,
                mode,
                List.of(),
                lastEvidenceAtMs,
                6,
                42,
                "fr");
    }

    private static SubmitResponse right(int sequence, ItemId item) {
        return new SubmitResponse(
                sequence, item, new Submission.Answered(new ResponseValue.Text("right")), false);
    }

    private static InProgress started() {
        return (InProgress)
                accept(
                        SessionFold.initial(),
                        start(StartMode.CONTINUE, TestBank.COMPETENCY, 0),
                        NOW);
    }

    private static SessionState accept(SessionState state, SessionCommand command, long nowMs) {
        return SessionFold.apply(
                state, ((Accepted) DECIDER.decide(state, command, BANK, nowMs)).event());
    }

    private static Completed completed() {
        SessionState state = started();
        while (state instanceof InProgress s) {
            state = accept(s, right(s.sequence(), s.current().item()), NOW + s.sequence());
        }
        return (Completed) state;
    }

    private static Discarded discarded() {
        return (Discarded) accept(completed(), new DiscardAssessment(0), NOW + 8 * DAY);
    }

    private static Rejection rejection(SessionState state, SessionCommand command, long nowMs) {
        return ((Rejected) DECIDER.decide(state, command, BANK, nowMs)).reason();
    }

    // NotStarted

    @Test
    void nothingButAStartIsAcceptedBeforeTheStart() {
        assertThat(rejection(SessionFold.initial(), ANY_RESPONSE, NOW))
                .isEqualTo(Rejection.ASSESSMENT_UNKNOWN);
        assertThat(rejection(SessionFold.initial(), new DiscardAssessment(0), NOW))
                .isEqualTo(Rejection.ASSESSMENT_UNKNOWN);
        assertThat(started().sequence()).isEqualTo(1);
    }

    @Test
    void aCompetencyWithoutItemsIsNotStarted() {
        assertThat(
                        rejection(
                                SessionFold.initial(),
                                start(StartMode.CONTINUE, TestBank.EMPTY, 0),
                                NOW))
                .isEqualTo(Rejection.COMPETENCY_UNKNOWN);
        assertThat(
                        rejection(
                                SessionFold.initial(),
                                start(StartMode.CONTINUE, new CompetencyCode("9.9"), 0),
                                NOW))
                .isEqualTo(Rejection.COMPETENCY_UNKNOWN);
    }

    @Test
    void improvingWaitsForItsDelay() {
        assertThat(
                        rejection(
                                SessionFold.initial(),
                                start(StartMode.IMPROVE, TestBank.COMPETENCY, NOW - 4 * DAY + 1),
                                NOW))
                .isEqualTo(Rejection.TOO_EARLY_TO_IMPROVE);
        assertThat(
                        DECIDER.decide(
                                SessionFold.initial(),
                                start(StartMode.IMPROVE, TestBank.COMPETENCY, NOW - 4 * DAY),
                                BANK,
                                NOW))
                .isInstanceOf(Accepted.class);
    }

    // InProgress

    @Test
    void aRunningAssessmentIsNotStartedAgain() {
        assertThat(rejection(started(), start(StartMode.CONTINUE, TestBank.COMPETENCY, 0), NOW))
                .isEqualTo(Rejection.ALREADY_STARTED);
    }

    @Test
    void aRightResponseIsRecordedWithWhatFollows() {
        var s = started();
        var event =
                (ResponseRecorded)
                        ((Accepted)
                                        DECIDER.decide(
                                                s, right(1, s.current().item()), BANK, NOW + 1_000))
                                .event();
        assertThat(event.result()).isEqualTo(Result.CORRECT);
        assertThat(event.elapsedMs()).isEqualTo(1_000);
        assertThat(event.progress().answered()).isEqualTo(1);
        assertThat(event.next()).isInstanceOf(Next.Challenge.class);
    }

    @Test
    void aResponseOutOfTurnIsRefused() {
        var s = started();
        assertThat(rejection(s, right(2, s.current().item()), NOW))
                .isEqualTo(Rejection.SEQUENCE_NOT_SERVED);
        assertThat(rejection(s, right(0, s.current().item()), NOW))
                .isEqualTo(Rejection.SEQUENCE_NOT_SERVED);
        assertThat(rejection(s, right(1, new ItemId("other")), NOW))
                .isEqualTo(Rejection.ITEM_NOT_CURRENT);
    }

    @Test
    void aResponseOfAnotherShapeOrBeyondABoundIsRefused() {
        var s = started();
        var ids = new Submission.Answered(new ResponseValue.Ids(List.of("right")));
        var longText = new Submission.Answered(new ResponseValue.Text("x".repeat(501)));
        assertThat(rejection(s, new SubmitResponse(1, s.current().item(), ids, false), NOW))
                .isEqualTo(Rejection.RESPONSE_MALFORMED);
        assertThat(rejection(s, new SubmitResponse(1, s.current().item(), longText, false), NOW))
                .isEqualTo(Rejection.RESPONSE_MALFORMED);
    }

    @Test
    void aRetryOfTheLatestResponseIsRepeatedAndAnotherContentRefused() {
        var s = started();
        var first = right(1, s.current().item());
        var after = accept(s, first, NOW);
        assertThat(DECIDER.decide(after, first, BANK, NOW + 1)).isInstanceOf(Repeated.class);
        assertThat(
                        rejection(
                                after,
                                new SubmitResponse(
                                        1, s.current().item(), new Submission.Skipped(), false),
                                NOW))
                .isEqualTo(Rejection.SEQUENCE_TAKEN);
    }

    @Test
    void aRetryOfAnEarlierResponseIsSettledByTheJournal() {
        var s = started();
        var first = right(1, s.current().item());
        var second = (InProgress) accept(s, first, NOW);
        var third = accept(second, right(2, second.current().item()), NOW);
        assertThat(DECIDER.decide(third, first, BANK, NOW)).isEqualTo(new Settled(1));
    }

    @Test
    void aTimedItemAnsweredTooLateIsTimedOutOnlyIfItWasRight() {
        var s = withTimedItem();
        long late = s.current().servedAtMs() + 65_001;
        assertThat(result(s, "right", late)).isEqualTo(Result.TIMED_OUT);
        assertThat(result(s, "wrong", late)).isEqualTo(Result.INCORRECT);
        assertThat(result(s, "right", late - 1)).isEqualTo(Result.CORRECT);
    }

    private static InProgress withTimedItem() {
        SessionState state = started();
        while (state instanceof InProgress s) {
            if (s.current().timerSeconds().isPresent()) {
                return s;
            }
            state = accept(s, right(s.sequence(), s.current().item()), NOW);
        }
        throw new AssertionError("no timed item was served");
    }

    private static Result result(InProgress s, String answer, long nowMs) {
        var submit =
                new SubmitResponse(
                        s.sequence(),
                        s.current().item(),
                        new Submission.Answered(new ResponseValue.Text(answer)),
                        false);
        return ((ResponseRecorded) ((Accepted) DECIDER.decide(s, submit, BANK, nowMs)).event())
                .result();
    }

    @Test
    void aRunningAssessmentCanBeTakenBackOnlyAfterTheDelay() {
        assertThat(rejection(started(), new DiscardAssessment(NOW - 7 * DAY + 1), NOW))
                .isEqualTo(Rejection.TOO_EARLY_TO_RESET);
        assertThat(DECIDER.decide(started(), new DiscardAssessment(NOW - 7 * DAY), BANK, NOW))
                .isInstanceOf(Accepted.class);
    }

    // Completed

    @Test
    void aCompletedAssessmentTakesNoResponseButRepeatsItsLast() {
        var s = completed();
        assertThat(rejection(s, right(s.progress().answered() + 1, s.last().item()), NOW))
                .isEqualTo(Rejection.ASSESSMENT_COMPLETED);
        assertThat(DECIDER.decide(s, right(s.last().sequence(), s.last().item()), BANK, NOW))
                .isEqualTo(new Repeated(s.last()));
        assertThat(rejection(s, start(StartMode.CONTINUE, TestBank.COMPETENCY, 0), NOW))
                .isEqualTo(Rejection.ALREADY_STARTED);
        assertThat(rejection(s, new DiscardAssessment(0), NOW))
                .isEqualTo(Rejection.TOO_EARLY_TO_RESET);
    }

    @Test
    void whoeverMastersEverythingReachesWhatTheCompetencyHolds() {
        assertThat(completed().reached()).isEqualTo(new Reached(40, 5, 8));
    }

    // Discarded

    @Test
    void aDiscardedAssessmentTakesNothingMore() {
        var s = discarded();
        assertThat(rejection(s, right(s.progress().answered() + 1, new ItemId("x")), NOW))
                .isEqualTo(Rejection.ASSESSMENT_DISCARDED);
        assertThat(DECIDER.decide(s, right(1, new ItemId("x")), BANK, NOW))
                .isEqualTo(new Settled(1));
        assertThat(rejection(s, start(StartMode.CONTINUE, TestBank.COMPETENCY, 0), NOW))
                .isEqualTo(Rejection.ALREADY_STARTED);
        assertThat(rejection(s, new DiscardAssessment(0), NOW))
                .isEqualTo(Rejection.ASSESSMENT_DISCARDED);
    }

    // Laws

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void liveEqualsReplayedAfterEveryStepRetriesChangeNothingAndEveryTestEnds(long seed) {
        var random = new Random(seed);
        for (int run = 0; run < 100; run++) {
            var bank = TestBank.of(1 + random.nextInt(6), 1 + random.nextInt(8));
            run(bank, random);
        }
    }

    private static void run(ItemBank bank, Random random) {
        var events = new ArrayList<SessionEvent>();
        var command = start(StartMode.CONTINUE, TestBank.COMPETENCY, 0);
        events.add(((Accepted) DECIDER.decide(SessionFold.initial(), command, bank, NOW)).event());
        var live = SessionFold.replay(events);
        long nowMs = NOW;
        while (live instanceof InProgress s) {
            nowMs += random.nextInt(100_000);
            var submission =
                    random.nextInt(4) == 0
                            ? new Submission.Skipped()
                            : new Submission.Answered(
                                    new ResponseValue.Text(
                                            random.nextBoolean() ? "right" : "wrong"));
            var submit =
                    new SubmitResponse(
                            s.sequence(), s.current().item(), submission, random.nextBoolean());
            var event = ((Accepted) DECIDER.decide(s, submit, bank, nowMs)).event();
            assertThat(DECIDER.decide(s, submit, bank, nowMs)).isEqualTo(new Accepted(event));
            events.add(event);
            live = SessionFold.apply(s, event);
            assertThat(live).isEqualTo(SessionFold.replay(events));
            assertThat(DECIDER.decide(live, submit, bank, nowMs + 1))
                    .isEqualTo(new Repeated((ResponseRecorded) event));
            assertThat(events.size())
                    .isLessThanOrEqualTo(
                            1 + bank.pool(TestBank.COMPETENCY).orElseThrow().itemCount());
        }
        assertThat(live).isInstanceOf(Completed.class);
    }

    @Test
    void anEventThatCannotFollowIsRefusedByTheFold() {
        var s = started();
        assertThatThrownBy(() -> SessionFold.apply(s, new SessionEvent.AssessmentDiscarded(7, NOW)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(
                        () ->
                                SessionFold.apply(
                                        SessionFold.initial(),
                                        new SessionEvent.AssessmentDiscarded(0, NOW)))
                .isInstanceOf(IllegalStateException.class);
    }
}
