package org.assay.api.journal;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.assay.cache.bank.synthetic.SyntheticBank;
import org.assay.cache.session.ChainHash;
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
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A response to the journal's text and back, and as a whole entry with its hash. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class EventCodecBenchmark {
    private static final AssessmentId ASSESSMENT = new AssessmentId(new UUID(1, 1));
    private static final LearnerId LEARNER = new LearnerId(new UUID(2, 1));
    private static final CompetencyCode COMPETENCY = new CompetencyCode("1.1");
    private static final SessionDecider DECIDER =
            new SessionDecider(new SessionRules(5_000, 5, 345_600_000, 604_800_000));
    private static final int CEILING = 8;
    private static final long NOW_MS = 1_800_000_000_000L;

    private final ItemBank bank = SyntheticBank.of(new SyntheticBank.Size(1, 10, 8, 3), 1).bank();
    private final SessionEvent response = firstResponse();
    private final JournalEntry entry = entry();

    @Benchmark
    public Object encode() {
        return EventCodec.encode(response);
    }

    @Benchmark
    public SessionEvent decode() {
        return EventCodec.decode(entry);
    }

    @Benchmark
    public final JournalEntry entry() {
        return JournalEntry.of(ASSESSMENT, LEARNER, response, ChainHash.GENESIS);
    }

    private SessionEvent firstResponse() {
        var started =
                SessionFold.apply(SessionFold.initial(), decide(SessionFold.initial(), start()));
        if (started instanceof InProgress s) {
            var item = s.current().item();
            var right = new Submission.Answered(SyntheticBank.rightAnswer(item));
            return decide(s, new SubmitResponse(s.sequence(), item, right, false));
        }
        throw new IllegalStateException("not in progress: " + started);
    }

    private SessionEvent decide(SessionState state, SessionCommand command) {
        if (DECIDER.decide(state, command, bank, NOW_MS) instanceof Decision.Accepted(var event)) {
            return event;
        }
        throw new IllegalStateException("refused: " + command);
    }

    private static StartAssessment start() {
        return new StartAssessment(
                ASSESSMENT,
                LEARNER,
                Purpose.PLACEMENT,
                COMPETENCY,
                StartMode.CONTINUE,
                List.of(),
                0,
                CEILING,
                1,
                "fr");
    }
}
