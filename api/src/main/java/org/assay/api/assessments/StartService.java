package org.assay.api.assessments;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.assay.api.banks.Banks;
import org.assay.api.journal.Journal;
import org.assay.api.journal.JournalEntry;
import org.assay.api.profiles.CompetencyKnowledge;
import org.assay.api.profiles.ProfileService;
import org.assay.cache.session.ChainHash;
import org.assay.cache.session.LiveSession;
import org.assay.cache.session.SessionStates;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.scoring.LevelCeilings;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.Decision;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.Purpose;
import org.assay.engine.session.Rejection;
import org.assay.engine.session.SessionCommand.DiscardAssessment;
import org.assay.engine.session.SessionCommand.StartAssessment;
import org.assay.engine.session.SessionDecider;
import org.assay.engine.session.SessionEvent;
import org.assay.engine.session.SessionFold;
import org.assay.engine.session.SessionState;
import org.assay.engine.session.SessionState.Completed;
import org.assay.engine.session.SessionState.Discarded;
import org.assay.engine.session.SessionState.InProgress;
import org.assay.engine.session.SessionState.NotStarted;
import org.assay.engine.session.StartMode;

/**
 * Starting, finding and taking back placements. A learner has one at a time in a competency; the
 * journal sees to it.
 */
public final class StartService {
    private final SessionStates states;
    private final SessionDecider decider;
    private final Journal journal;
    private final Banks banks;
    private final ProfileService profiles;
    private final LevelCeilings ceilings;
    private final InstantSource clock;
    private final Supplier<AssessmentId> ids;
    private final LongSupplier seeds;

    /**
     * A service on these parts.
     *
     * @param ids makes UUIDv7
     * @param seeds draws the seed of an assessment; the only randomness there is
     */
    public StartService(
            SessionStates states,
            SessionDecider decider,
            Journal journal,
            Banks banks,
            ProfileService profiles,
            InstantSource clock,
            Supplier<AssessmentId> ids,
            LongSupplier seeds) {
        this.states = states;
        this.decider = decider;
        this.journal = journal;
        this.banks = banks;
        this.profiles = profiles;
        this.ceilings = banks.current().ceilings();
        this.clock = clock;
        this.ids = ids;
        this.seeds = seeds;
    }

    /** Who wants to start what. */
    public record Start(
            LearnerId learner, CompetencyCode competency, StartMode mode, String language) {
        String scope() {
            return scopeOf(competency);
        }
    }

    /**
     * Starts a placement, or finds the one that stands: a running one always, a completed one
     * unless it is to be improved.
     *
     * @return completes after the commit; fails when its outcome is unknown, and a retry then finds
     *     what was written
     */
    public Future<Outcome> start(Start start) {
        return journal.current(start.learner(), start.scope())
                .compose(
                        current ->
                                current.map(id -> continueOrReplace(start, id))
                                        .orElseGet(() -> begin(start, Optional.empty())));
    }

    private Future<Outcome> continueOrReplace(Start start, AssessmentId current) {
        return latest(current)
                .compose(
                        session ->
                                switch (session.state()) {
                                    case InProgress s -> standing(s, false);
                                    case Completed s when start.mode() == StartMode.CONTINUE ->
                                            standing(s, false);
                                    case Completed _ -> begin(start, Optional.of(current));
                                    case Discarded _ -> begin(start, Optional.of(current));
                                    case NotStarted _ -> begin(start, Optional.of(current));
                                });
    }

    private Future<Outcome> begin(Start start, Optional<AssessmentId> replaces) {
        return profiles.knowledge(start.learner(), start.competency())
                .compose(known -> begin(start, replaces, known));
    }

    private Future<Outcome> begin(
            Start start, Optional<AssessmentId> replaces, CompetencyKnowledge known) {
        long nowMs = clock.millis();
        var command =
                new StartAssessment(
                        ids.get(),
                        start.learner(),
                        Purpose.PLACEMENT,
                        start.competency(),
                        start.mode(),
                        known.topics(),
                        known.lastEvidenceAtMs(),
                        ceilings.at(nowMs),
                        seeds.getAsLong(),
                        start.language());
        return switch (decider.decide(
                SessionFold.initial(), command, banks.current().bank(), nowMs)) {
            case Decision.Accepted(var event) -> commit(start, replaces, command.id(), event);
            case Decision.Rejected(var reason) -> refused(reason);
            case Decision.Repeated _ -> throw notAStart(command.id());
            case Decision.Settled _ -> throw notAStart(command.id());
        };
    }

    private static IllegalStateException notAStart(AssessmentId id) {
        return new IllegalStateException("assessment " + id + " has responses before its start");
    }

    private Future<Outcome> commit(
            Start start, Optional<AssessmentId> replaces, AssessmentId id, SessionEvent event) {
        var entry = JournalEntry.of(id, start.learner(), event, ChainHash.GENESIS);
        return journal.start(entry, start.scope(), replaces)
                .compose(
                        standing ->
                                standing.equals(id)
                                        ? started(entry, event)
                                        : latest(standing)
                                                .compose(other -> standing(other.state(), false)));
    }

    private Future<Outcome> started(JournalEntry entry, SessionEvent event) {
        var state = SessionFold.apply(SessionFold.initial(), event);
        states.publish(entry.assessment(), new LiveSession(state, entry.hash()));
        return standing(state, true);
    }

    /** Finds a learner's assessment as the journal has it now. */
    public Future<Outcome> find(LearnerId learner, AssessmentId id) {
        return journal.length(id)
                .compose(
                        events ->
                                events == 0
                                        ? Future.succeededFuture(Optional.empty())
                                        : states.load(id, events))
                .map(
                        found ->
                                found.filter(session -> Sessions.isOwnedBy(session, learner))
                                        .<Outcome>map(s -> new Outcome.Standing(s.state(), false))
                                        .orElseGet(Outcome.NotFound::new));
    }

    /**
     * Takes back what a learner's placements in a competency established; with none, there is
     * nothing to take back.
     */
    public Future<Outcome> reset(LearnerId learner, CompetencyCode competency) {
        return journal.current(learner, scopeOf(competency))
                .compose(
                        current ->
                                current.map(id -> reset(learner, competency, id))
                                        .orElseGet(() -> nothingToReset(competency)));
    }

    private Future<Outcome> nothingToReset(CompetencyCode competency) {
        return banks.current().bank().pool(competency).isPresent()
                ? Future.succeededFuture(new Outcome.Discarded())
                : refused(Rejection.COMPETENCY_UNKNOWN);
    }

    private Future<Outcome> reset(
            LearnerId learner, CompetencyCode competency, AssessmentId current) {
        return Future.all(latest(current), profiles.knowledge(learner, competency))
                .compose(both -> discard(learner, both.resultAt(0), both.resultAt(1)));
    }

    private Future<Outcome> discard(
            LearnerId learner, LiveSession session, CompetencyKnowledge known) {
        if (session.state() instanceof Discarded) {
            return Future.succeededFuture(new Outcome.Discarded());
        }
        var command = new DiscardAssessment(known.lastEvidenceAtMs());
        return switch (decider.decide(
                session.state(), command, banks.current().bank(), clock.millis())) {
            case Decision.Accepted(var event) -> commitDiscard(learner, session, event);
            case Decision.Rejected(var reason) -> refused(reason);
            case Decision.Repeated _ -> throw notAStart(Sessions.headerOf(session).id());
            case Decision.Settled _ -> throw notAStart(Sessions.headerOf(session).id());
        };
    }

    private Future<Outcome> commitDiscard(
            LearnerId learner, LiveSession session, SessionEvent event) {
        var id = Sessions.headerOf(session).id();
        return journal.append(
                        JournalEntry.of(id, learner, event, session.head()), event.changesPhase())
                .onComplete(_ -> states.forget(id))
                .compose(_ -> find(learner, id))
                .compose(
                        now ->
                                now instanceof Outcome.Standing(Discarded _, _)
                                        ? Future.succeededFuture(new Outcome.Discarded())
                                        : refused(Rejection.TOO_EARLY_TO_RESET));
    }

    private Future<LiveSession> latest(AssessmentId id) {
        return journal.length(id)
                .compose(events -> states.load(id, events))
                .map(found -> found.orElseThrow());
    }

    private static String scopeOf(CompetencyCode competency) {
        return Purpose.PLACEMENT + ":" + competency;
    }

    private static Future<Outcome> standing(SessionState state, boolean created) {
        return Future.succeededFuture(new Outcome.Standing(state, created));
    }

    private static Future<Outcome> refused(Rejection reason) {
        return Future.succeededFuture(new Outcome.Refused(reason, Optional.empty()));
    }
}
