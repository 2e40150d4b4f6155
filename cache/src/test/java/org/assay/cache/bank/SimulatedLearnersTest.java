package org.assay.cache.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.Decision;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.Purpose;
import org.assay.engine.session.SessionCommand;
import org.assay.engine.session.SessionCommand.StartAssessment;
import org.assay.engine.session.SessionCommand.SubmitResponse;
import org.assay.engine.session.SessionDecider;
import org.assay.engine.session.SessionFold;
import org.assay.engine.session.SessionRules;
import org.assay.engine.session.SessionState;
import org.assay.engine.session.SessionState.Completed;
import org.assay.engine.session.SessionState.InProgress;
import org.assay.engine.session.StartMode;
import org.assay.engine.session.Submission;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Learners whose level is known take placements on the shipped bank, by the engine itself: they end
 * within one level of the truth. A learner of a level succeeds at 95 % of what is not above it and
 * guesses 5 % of the rest.
 */
final class SimulatedLearnersTest {
    private static final int RUNS = 1_000;
    private static final int HIGHEST_LEVEL = 6;
    private static final double SUCCEEDS = 0.95;
    private static final double GUESSES = 0.05;
    private static final double LEAST_SHARE = 0.95;
    private static final int CEILING = 6;
    private static final long START_MS = 1_750_000_000_000L;

    /** None of these delays matters to a learner who answers at once. */
    private static final SessionRules RULES = new SessionRules(0, 5, 0, 0);

    private static LoadedBank bank;

    @BeforeAll
    static void read() throws IOException {
        bank = ShippedBank.load();
    }

    static List<CompetencyCode> competencies() throws IOException {
        return ShippedBank.load().bank().competencies();
    }

    @ParameterizedTest
    @MethodSource("competencies")
    void aLearnerEndsWithinOneLevelOfTheTruth(CompetencyCode competency) {
        var pool = bank.bank().pool(competency).orElseThrow();
        var shares = new ArrayList<Double>();
        for (int level = 0; level <= HIGHEST_LEVEL; level++) {
            int truth = level;
            long near =
                    IntStream.range(0, RUNS)
                            .parallel()
                            .map(run -> reached(competency, pool, truth, 1_000L * truth + run))
                            .filter(end -> Math.abs(end - Math.min(truth, CEILING)) <= 1)
                            .count();
            shares.add((double) near / RUNS);
        }
        assertThat(shares)
                .as("share of the learners of each level in %s", competency)
                .allMatch(share -> share >= LEAST_SHARE);
    }

    /** The level that a learner of a level ends with. */
    private static int reached(CompetencyCode competency, SkillPool pool, int level, long seed) {
        var random = new SplittableRandom(seed);
        var decider = new SessionDecider(RULES);
        SessionState state = new SessionState.NotStarted();
        state = step(decider, state, start(competency, seed), START_MS);
        long nowMs = START_MS;
        while (state instanceof InProgress asked) {
            nowMs += 1_000;
            state = step(decider, state, response(pool, asked, level, random), nowMs);
        }
        return ((Completed) state).reached().level();
    }

    private static SessionState step(
            SessionDecider decider, SessionState state, SessionCommand command, long nowMs) {
        var decision = decider.decide(state, command, bank.bank(), nowMs);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return SessionFold.apply(state, ((Decision.Accepted) decision).event());
    }

    private static SubmitResponse response(
            SkillPool pool, InProgress asked, int level, SplittableRandom random) {
        var item = asked.current().item();
        boolean within = pool.levelOf(pool.skillOfItem(pool.ordinalOf(item))) <= level;
        boolean right = random.nextDouble() < (within ? SUCCEEDS : GUESSES);
        var submission =
                right
                        ? new Submission.Answered(bank.correction(item).answer())
                        : new Submission.Skipped();
        return new SubmitResponse(asked.sequence(), item, submission, false);
    }

    private static StartAssessment start(CompetencyCode competency, long seed) {
        return new StartAssessment(
                new AssessmentId(new UUID(seed, 1)),
                new LearnerId(new UUID(seed, 2)),
                Purpose.PLACEMENT,
                competency,
                StartMode.CONTINUE,
                List.of(),
                0,
                CEILING,
                seed,
                "fr");
    }
}
