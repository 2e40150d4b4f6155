package org.assay.engine.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.engine.bank.ItemBank;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.bank.TopicId;
import org.assay.engine.grading.Grader;
import org.assay.engine.grading.ResponseBounds;
import org.assay.engine.grading.Result;
import org.assay.engine.knowledge.TopicKnowledge;
import org.assay.engine.selection.Selection;
import org.assay.engine.session.Decision.Accepted;
import org.assay.engine.session.Decision.Rejected;
import org.assay.engine.session.Decision.Repeated;
import org.assay.engine.session.Decision.Settled;
import org.assay.engine.session.SessionCommand.DiscardAssessment;
import org.assay.engine.session.SessionCommand.KnownTopic;
import org.assay.engine.session.SessionCommand.StartAssessment;
import org.assay.engine.session.SessionCommand.SubmitResponse;
import org.assay.engine.session.SessionEvent.AssessmentDiscarded;
import org.assay.engine.session.SessionEvent.AssessmentStarted;
import org.assay.engine.session.SessionEvent.ResponseRecorded;
import org.assay.engine.session.SessionState.Completed;
import org.assay.engine.session.SessionState.Discarded;
import org.assay.engine.session.SessionState.InProgress;
import org.assay.engine.session.SessionState.NotStarted;

/**
 * Decides what a command does to an assessment: a function of state, command, bank and time.
 *
 * <p>Cases stand in the order of {@link Rejection}: the first that fits decides.
 */
public final class SessionDecider {
    /**
     * The version of the rules that this code implements: raised with every change to grading,
     * selection or scoring.
     */
    public static final int RULES = 1;

    private final SessionRules rules;

    public SessionDecider(SessionRules rules) {
        this.rules = rules;
    }

    /**
     * Decides a command.
     *
     * @param bank the version that the assessment pins; for a start, the current one
     * @param nowMs epoch ms
     */
    public Decision decide(SessionState state, SessionCommand command, ItemBank bank, long nowMs) {
        return switch (command) {
            case StartAssessment start -> decideStart(state, start, bank, nowMs);
            case SubmitResponse submit -> decideSubmit(state, submit, bank, nowMs);
            case DiscardAssessment(var lastEvidenceAtMs) ->
                    decideDiscard(state, lastEvidenceAtMs, nowMs);
        };
    }

    /** What a retry of an answered sequence comes to, given the event that answered it. */
    public static Decision decideRetry(ResponseRecorded stored, SubmitResponse submit) {
        return stored.records(submit)
                ? new Repeated(stored)
                : new Rejected(Rejection.SEQUENCE_TAKEN);
    }

    private Decision decideSubmit(
            SessionState state, SubmitResponse submit, ItemBank bank, long nowMs) {
        return switch (state) {
            case NotStarted _ -> new Rejected(Rejection.ASSESSMENT_UNKNOWN);
            case SessionState s when isAnswered(s, submit.sequence()) -> retry(s, submit);
            case Discarded _ -> new Rejected(Rejection.ASSESSMENT_DISCARDED);
            case Completed _ -> new Rejected(Rejection.ASSESSMENT_COMPLETED);
            case InProgress s when submit.sequence() != s.sequence() ->
                    new Rejected(Rejection.SEQUENCE_NOT_SERVED);
            case InProgress s when !submit.item().equals(s.current().item()) ->
                    new Rejected(Rejection.ITEM_NOT_CURRENT);
            case InProgress s -> decideResponse(s, submit, poolOf(s.header(), bank), nowMs);
        };
    }

    private static boolean isAnswered(SessionState state, int sequence) {
        int answered =
                switch (state) {
                    case NotStarted _ -> 0;
                    case InProgress s -> s.progress().answered();
                    case Completed s -> s.progress().answered();
                    case Discarded s -> s.progress().answered();
                };
        return sequence >= 1 && sequence <= answered;
    }

    private static Decision retry(SessionState state, SubmitResponse submit) {
        Optional<ResponseRecorded> last =
                switch (state) {
                    case InProgress s -> s.last();
                    case Completed s -> Optional.of(s.last());
                    case Discarded _ -> Optional.empty();
                    case NotStarted _ -> Optional.empty();
                };
        return last.filter(stored -> stored.sequence() == submit.sequence())
                .map(stored -> decideRetry(stored, submit))
                .orElseGet(() -> new Settled(submit.sequence()));
    }

    private Decision decideResponse(
            InProgress s, SubmitResponse submit, SkillPool pool, long nowMs) {
        var key = pool.item(s.current().ordinal()).key();
        if (submit.submission() instanceof Submission.Answered(var value)
                && (ResponseBounds.faultOf(value).isPresent() || !Grader.fits(key, value))) {
            return new Rejected(Rejection.RESPONSE_MALFORMED);
        }
        var served = s.current();
        var result =
                switch (submit.submission()) {
                    case Submission.Skipped _ -> Result.SKIPPED;
                    case Submission.Answered(var value) ->
                            Grader.grade(
                                    key, value, served.isTimedOut(nowMs, rules.timerGraceMs()));
                };
        return new Accepted(recordOf(s, submit, result, pool, nowMs));
    }

    private ResponseRecorded recordOf(
            InProgress s, SubmitResponse submit, Result result, SkillPool pool, long nowMs) {
        var served = s.current();
        var knowledge = SessionFold.learn(s.knowledge(), served, result.isCorrect(), nowMs);
        var placement = new PlacementStep(pool, s.header());
        var evidence = placement.evidence(knowledge);
        var reached = placement.reached(knowledge);
        var next =
                switch (placement.select(
                        evidence,
                        s.answered().with(served.ordinal()),
                        false,
                        served.timerSeconds().isPresent())) {
                    case Selection.Next(_, var item, _) ->
                            new Next.Challenge(placement.serve(item, nowMs));
                    case Selection.Ended _ -> new Next.Finished(reached);
                };
        return new ResponseRecorded(
                nowMs,
                submit.sequence(),
                submit.item(),
                submit.submission(),
                submit.focusLost(),
                result,
                Math.max(0, nowMs - served.servedAtMs()),
                levelUp(placement.level(s.knowledge()), reached.level()),
                new Progress(submit.sequence(), placement.assessed(evidence), pool.skillCount()),
                submit.sequence() % rules.checkpointEvery() == 0,
                next);
    }

    private static OptionalInt levelUp(int before, int after) {
        return after > before ? OptionalInt.of(after) : OptionalInt.empty();
    }

    private Decision decideStart(
            SessionState state, StartAssessment start, ItemBank bank, long nowMs) {
        return switch (state) {
            case InProgress _ -> new Rejected(Rejection.ALREADY_STARTED);
            case Completed _ -> new Rejected(Rejection.ALREADY_STARTED);
            case Discarded _ -> new Rejected(Rejection.ALREADY_STARTED);
            case NotStarted _ ->
                    bank.pool(start.competency())
                            .filter(pool -> pool.skillCount() > 0)
                            .map(pool -> decideStart(start, bank, pool, nowMs))
                            .orElseGet(() -> new Rejected(Rejection.COMPETENCY_UNKNOWN));
        };
    }

    private Decision decideStart(StartAssessment start, ItemBank bank, SkillPool pool, long nowMs) {
        var header =
                new Header(
                        start.id(),
                        start.learner(),
                        start.purpose(),
                        start.competency(),
                        bank.version(),
                        RULES,
                        start.levelCeiling(),
                        start.seed(),
                        start.language(),
                        nowMs);
        var placement = new PlacementStep(pool, header);
        var known = knowledgeAtStart(start, pool, nowMs);
        if (start.mode() == StartMode.IMPROVE) {
            if (placement.reached(known).level() >= start.levelCeiling()) {
                return new Rejected(Rejection.CEILING_REACHED);
            }
            if (nowMs - start.lastEvidenceAtMs() < rules.improveDelayMs()) {
                return new Rejected(Rejection.TOO_EARLY_TO_IMPROVE);
            }
        }
        var evidence = placement.evidence(known);
        return switch (placement.select(evidence, ItemSet.empty(), true, false)) {
            case Selection.Next(_, var item, _) -> started(start, header, placement, known, item);
            case Selection.Ended _ -> new Rejected(Rejection.NOTHING_LEFT_TO_ASK);
        };
    }

    private static Decision started(
            StartAssessment start,
            Header header,
            PlacementStep placement,
            Knowledge known,
            int item) {
        var pool = placement.pool();
        var topics = new ArrayList<KnownTopic>(pool.topicCount());
        for (int topic = 0; topic < pool.topicCount(); topic++) {
            topics.add(new KnownTopic(pool.topics().get(topic), known.topic(topic)));
        }
        return new Accepted(
                new AssessmentStarted(
                        header,
                        start.mode(),
                        topics,
                        pool.skillCount(),
                        placement.assessed(placement.evidence(known)),
                        placement.serve(item, header.startedAtMs())));
    }

    private Knowledge knowledgeAtStart(StartAssessment start, SkillPool pool, long nowMs) {
        var byTopic = byTopic(start.prior());
        long[] known = new long[pool.topicCount()];
        for (int topic = 0; topic < known.length; topic++) {
            long prior = byTopic.getOrDefault(pool.topics().get(topic), TopicKnowledge.EMPTY);
            known[topic] =
                    start.mode() == StartMode.IMPROVE
                            ? TopicKnowledge.refreshed(prior, nowMs, rules.improveDelayMs())
                            : prior;
        }
        return Knowledge.of(known);
    }

    private static Map<TopicId, Long> byTopic(List<KnownTopic> prior) {
        var byTopic = new HashMap<TopicId, Long>();
        prior.forEach(known -> byTopic.put(known.topic(), known.knowledge()));
        return byTopic;
    }

    private Decision decideDiscard(SessionState state, long lastEvidenceAtMs, long nowMs) {
        return switch (state) {
            case NotStarted _ -> new Rejected(Rejection.ASSESSMENT_UNKNOWN);
            case Discarded _ -> new Rejected(Rejection.ASSESSMENT_DISCARDED);
            case InProgress s -> discard(s, latest(lastEvidenceAtMs, s.last()), nowMs);
            case Completed s -> discard(s, latest(lastEvidenceAtMs, Optional.of(s.last())), nowMs);
        };
    }

    private static long latest(long lastEvidenceAtMs, Optional<ResponseRecorded> last) {
        return Math.max(lastEvidenceAtMs, last.map(ResponseRecorded::atMs).orElse(0L));
    }

    private Decision discard(SessionState state, long lastEvidenceAtMs, long nowMs) {
        return nowMs - lastEvidenceAtMs < rules.resetDelayMs()
                ? new Rejected(Rejection.TOO_EARLY_TO_RESET)
                : new Accepted(new AssessmentDiscarded(state.nextEventNo(), nowMs));
    }

    private static SkillPool poolOf(Header header, ItemBank bank) {
        if (!header.bank().equals(bank.version())) {
            throw new IllegalArgumentException(
                    "assessment "
                            + header.id()
                            + " pins bank "
                            + header.bank()
                            + ", not "
                            + bank.version());
        }
        return bank.pool(header.competency()).orElseThrow();
    }
}
