package org.assay.loadtests.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assay.cache.bank.synthetic.SyntheticBank.Size;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.grading.Grader;
import org.assay.engine.selection.PlacementSelector;
import org.assay.engine.selection.Selection;
import org.assay.engine.selection.SkillEvidence;
import org.assay.engine.session.Decision;
import org.assay.engine.session.SessionEvent;
import org.assay.engine.session.SessionFold;
import org.assay.engine.session.SessionState;
import org.assay.engine.session.Submission;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The steps of a decision, on a bank of 3,840 items, over the steps of 300 whole tests. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class EngineBenchmark {
    private static final int REPLAYED_EVENTS = 100;

    private final Played played = Played.on(Size.PIX, 300);
    private final SkillPool pool = played.bank().pool(new CompetencyCode("1.1")).orElseThrow();
    private final List<SessionEvent> longTest =
            Played.longTest(new Size(1, 60, 8, 3), REPLAYED_EVENTS);
    private int next;

    @Benchmark
    public boolean grade() {
        var step = played.step(next++);
        var key = pool.item(step.state().current().ordinal()).key();
        return step.submit().submission() instanceof Submission.Answered(var value)
                && Grader.isRight(key, value);
    }

    @Benchmark
    public Selection select() {
        var state = played.step(next++).state();
        return PlacementSelector.select(
                pool,
                SkillEvidence.of(pool, state.knowledge().byTopic()),
                state.answered().words(),
                state.progress().answered() == 0,
                state.previousTimed(),
                state.header().seed());
    }

    @Benchmark
    public SessionState decideAndFold() {
        var step = played.step(next++);
        var decision =
                Played.DECIDER.decide(step.state(), step.submit(), played.bank(), step.atMs());
        if (decision instanceof Decision.Accepted(var event)) {
            return SessionFold.apply(step.state(), event);
        }
        throw new IllegalStateException("refused: " + step);
    }

    @Benchmark
    public SessionState replayOf100Events() {
        return SessionFold.replay(longTest);
    }
}
