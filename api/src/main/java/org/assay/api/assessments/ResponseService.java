package org.assay.api.assessments;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.Optional;
import org.assay.api.banks.Banks;
import org.assay.api.journal.Appended;
import org.assay.api.journal.Journal;
import org.assay.api.journal.JournalEntry;
import org.assay.api.journal.JournalFailure;
import org.assay.cache.session.LiveSession;
import org.assay.cache.session.SessionStates;
import org.assay.engine.bank.ItemBank;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.Decision;
import org.assay.engine.session.Decision.Accepted;
import org.assay.engine.session.Decision.Rejected;
import org.assay.engine.session.Decision.Repeated;
import org.assay.engine.session.Decision.Settled;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.Rejection;
import org.assay.engine.session.SessionCommand;
import org.assay.engine.session.SessionCommand.SubmitResponse;
import org.assay.engine.session.SessionDecider;
import org.assay.engine.session.SessionEvent;
import org.assay.engine.session.SessionEvent.ResponseRecorded;
import org.assay.engine.session.SessionFold;

/** The path of a response: load, decide, commit, fold, reply. */
public final class ResponseService {
    private final SessionStates states;
    private final SessionDecider decider;
    private final Journal journal;
    private final Banks banks;
    private final InstantSource clock;
    private final Quarantine quarantine;

    public ResponseService(
            SessionStates states,
            SessionDecider decider,
            Journal journal,
            Banks banks,
            InstantSource clock,
            MeterRegistry registry) {
        this.states = states;
        this.decider = decider;
        this.journal = journal;
        this.banks = banks;
        this.clock = clock;
        this.quarantine = new Quarantine(registry);
    }

    /**
     * Records a response.
     *
     * @return completes after the commit, or with what was recorded before; when it fails, nothing
     *     was acknowledged
     */
    public Future<Outcome> respond(LearnerId learner, AssessmentId id, SubmitResponse submit) {
        return attempt(learner, id, submit, true);
    }

    private Future<Outcome> attempt(
            LearnerId learner, AssessmentId id, SubmitResponse submit, boolean mayTryAgain) {
        if (quarantine.holds(id)) {
            return Future.failedFuture(new QuarantinedException(id));
        }
        return states.load(id, submit.sequence())
                .compose(
                        found ->
                                found.filter(session -> Sessions.isOwnedBy(session, learner))
                                        .map(
                                                session ->
                                                        respond(
                                                                learner,
                                                                session,
                                                                submit,
                                                                mayTryAgain))
                                        .orElseGet(
                                                () ->
                                                        Future.succeededFuture(
                                                                new Outcome.NotFound())));
    }

    private Future<Outcome> respond(
            LearnerId learner, LiveSession session, SubmitResponse submit, boolean mayTryAgain) {
        var header = Sessions.headerOf(session);
        return banks.bank(header.bank())
                .map(bank -> decide(session, submit, bank))
                .compose(
                        decision ->
                                switch (decision) {
                                    case Rejected(var reason) ->
                                            refused(reason, storedIn(session, submit));
                                    case Repeated(var stored) -> recorded(session, stored);
                                    case Settled(var sequence) ->
                                            settled(session, submit, sequence);
                                    case Accepted(var event) ->
                                            commit(learner, session, submit, event, mayTryAgain);
                                });
    }

    private Decision decide(LiveSession session, SessionCommand command, ItemBank bank) {
        try {
            return decider.decide(session.state(), command, bank, clock.millis());
        } catch (RuntimeException bug) {
            var id = Sessions.headerOf(session).id();
            quarantine.add(id, bug);
            throw new QuarantinedException(id);
        }
    }

    private Future<Outcome> commit(
            LearnerId learner,
            LiveSession session,
            SubmitResponse submit,
            SessionEvent event,
            boolean mayTryAgain) {
        var id = Sessions.headerOf(session).id();
        var entry = JournalEntry.of(id, learner, event, session.head());
        return journal.append(entry, event.changesPhase())
                .onFailure(failure -> forgetUnlessCertain(id, failure))
                .compose(
                        appended ->
                                switch (appended) {
                                    case Appended.Stored() -> advance(session, entry, event);
                                    case Appended.Lost(var winner) ->
                                            lost(learner, session, submit, winner, mayTryAgain);
                                });
    }

    private Future<Outcome> advance(LiveSession session, JournalEntry entry, SessionEvent event) {
        var id = entry.assessment();
        try {
            var state = SessionFold.apply(session.state(), event);
            states.publish(id, new LiveSession(state, entry.hash()));
        } catch (RuntimeException bug) {
            quarantine.add(id, bug);
            states.forget(id);
        }
        return recorded(session, (ResponseRecorded) event);
    }

    /**
     * Another response was there first: it is compared with, or, when it is no response, everything
     * is read again, once.
     */
    private Future<Outcome> lost(
            LearnerId learner,
            LiveSession session,
            SubmitResponse submit,
            Optional<JournalEntry> winner,
            boolean mayTryAgain) {
        var id = Sessions.headerOf(session).id();
        states.forget(id);
        if (winner.map(JournalEntry::event).orElse(null) instanceof ResponseRecorded stored) {
            return retried(session, submit, stored);
        }
        return mayTryAgain
                ? attempt(learner, id, submit, false)
                : Future.failedFuture(
                        new IllegalStateException("the journal contradicts itself on " + id));
    }

    private Future<Outcome> settled(LiveSession session, SubmitResponse submit, int sequence) {
        return journal.read(Sessions.headerOf(session).id(), sequence)
                .map(entry -> (ResponseRecorded) entry.orElseThrow().event())
                .compose(stored -> retried(session, submit, stored));
    }

    private static Future<Outcome> retried(
            LiveSession session, SubmitResponse submit, ResponseRecorded stored) {
        return stored.records(submit)
                ? recorded(session, stored)
                : refused(Rejection.SEQUENCE_TAKEN, Optional.of(stored));
    }

    private void forgetUnlessCertain(AssessmentId id, Throwable failure) {
        if (!(failure instanceof JournalFailure.Unavailable)) {
            states.forget(id); // It may have been written: read it back.
        }
    }

    private static Optional<ResponseRecorded> storedIn(LiveSession session, SubmitResponse submit) {
        return Sessions.lastOf(session).filter(last -> last.sequence() == submit.sequence());
    }

    private static Future<Outcome> recorded(LiveSession session, ResponseRecorded response) {
        return Future.succeededFuture(new Outcome.Recorded(Sessions.headerOf(session), response));
    }

    private static Future<Outcome> refused(Rejection reason, Optional<ResponseRecorded> stored) {
        return Future.succeededFuture(new Outcome.Refused(reason, stored));
    }
}
