package org.assay.loadtests.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.assay.cache.bank.synthetic.SyntheticBank;
import org.assay.cache.bank.synthetic.SyntheticBank.Size;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.ItemBank;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.Decision;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.Purpose;
import org.assay.engine.session.SessionCommand;
import org.assay.engine.session.SessionCommand.StartAssessment;
import org.assay.engine.session.SessionCommand.SubmitResponse;
import org.assay.engine.session.SessionDecider;
import org.assay.engine.session.SessionEvent;
import org.assay.engine.session.SessionFold;
import org.assay.engine.session.SessionRules;
import org.assay.engine.session.SessionState;
import org.assay.engine.session.SessionState.InProgress;
import org.assay.engine.session.StartMode;
import org.assay.engine.session.Submission;
import org.assay.loadtests.learner.Ability;

/** Whole placements as learners of all levels take them, step by step. */
final class Played {
    static final SessionDecider DECIDER =
            new SessionDecider(new SessionRules(5_000, 5, 345_600_000, 604_800_000));

    private static final CompetencyCode COMPETENCY = new CompetencyCode("1.1");
    private static final int CEILING = 8;
    private static final long EPOCH_MS = 1_800_000_000_000L;
    private static final long THINK_MS = 1_000;

    private final ItemBank bank;
    private final List<Step> steps = new ArrayList<>();

    private Played(Size size) {
        this.bank = SyntheticBank.of(size, 1).bank();
    }

    /** A state, a response to its challenge, and what came of it. */
    record Step(InProgress state, SubmitResponse submit, SessionEvent event, long atMs) {}

    /** Tests on a bank of this size, by so many learners. */
    static Played on(Size size, int learners) {
        var played = new Played(size);
        for (int learner = 0; learner < learners; learner++) {
            var _ = played.play(learner);
        }
        return played;
    }

    /** The events of the first test that has so many. */
    static List<SessionEvent> longTest(Size size, int events) {
        var played = new Played(size);
        for (int learner = 0; ; learner++) {
            var test = played.play(learner);
            if (test.size() >= events) {
                return List.copyOf(test.subList(0, events));
            }
        }
    }

    ItemBank bank() {
        return bank;
    }

    /** Steps of all tests; {@code number} may be any, they go round. */
    Step step(int number) {
        return steps.get(Math.floorMod(number, steps.size()));
    }

    private List<SessionEvent> play(int learner) {
        var random = new SplittableRandom(learner);
        var ability = Ability.ofAnyLevel(random);
        var events = new ArrayList<SessionEvent>();
        long nowMs = EPOCH_MS;
        var state = accept(events, SessionFold.initial(), start(learner), nowMs);
        while (state instanceof InProgress s) {
            nowMs += THINK_MS;
            var answer = ability.answer(s.current().item().value(), random);
            var submit =
                    new SubmitResponse(
                            s.sequence(),
                            s.current().item(),
                            new Submission.Answered(answer.value()),
                            false);
            state = accept(events, s, submit, nowMs);
            steps.add(new Step(s, submit, events.getLast(), nowMs));
        }
        return events;
    }

    private SessionState accept(
            List<SessionEvent> events, SessionState state, SessionCommand command, long nowMs) {
        if (DECIDER.decide(state, command, bank, nowMs) instanceof Decision.Accepted(var event)) {
            events.add(event);
            return SessionFold.apply(state, event);
        }
        throw new IllegalStateException("refused: " + command);
    }

    private static StartAssessment start(int learner) {
        return new StartAssessment(
                new AssessmentId(new UUID(1, learner)),
                new LearnerId(new UUID(2, learner)),
                Purpose.PLACEMENT,
                COMPETENCY,
                StartMode.CONTINUE,
                List.of(),
                0,
                CEILING,
                learner,
                "fr");
    }
}
