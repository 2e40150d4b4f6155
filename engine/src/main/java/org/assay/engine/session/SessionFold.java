package org.assay.engine.session;

import java.util.Optional;
import org.assay.engine.knowledge.TopicKnowledge;
import org.assay.engine.session.SessionEvent.AssessmentDiscarded;
import org.assay.engine.session.SessionEvent.AssessmentStarted;
import org.assay.engine.session.SessionEvent.ResponseRecorded;
import org.assay.engine.session.SessionState.Completed;
import org.assay.engine.session.SessionState.Discarded;
import org.assay.engine.session.SessionState.InProgress;
import org.assay.engine.session.SessionState.NotStarted;

/** State + event → state. Decides nothing: every outcome stands in the event. */
public final class SessionFold {

    private SessionFold() {}

    /** The state of an assessment without event. */
    public static SessionState initial() {
        return new NotStarted();
    }

    /** Folds a whole assessment. */
    public static SessionState replay(Iterable<? extends SessionEvent> events) {
        var state = initial();
        for (var event : events) {
            state = apply(state, event);
        }
        return state;
    }

    /**
     * Folds one event in.
     *
     * @throws IllegalStateException when the event cannot follow the state: a bug, or a journal
     *     that was tampered with
     */
    public static SessionState apply(SessionState state, SessionEvent event) {
        if (event.eventNo() != state.nextEventNo()) {
            throw cannotFollow(state, event);
        }
        return switch (event) {
            case AssessmentStarted started when state instanceof NotStarted -> start(started);
            case ResponseRecorded response when state instanceof InProgress s ->
                    record(s, response);
            case AssessmentDiscarded _ -> discard(state, event);
            case AssessmentStarted _ -> throw cannotFollow(state, event);
            case ResponseRecorded _ -> throw cannotFollow(state, event);
        };
    }

    private static InProgress start(AssessmentStarted started) {
        var knowledge =
                started.topics().stream().mapToLong(SessionCommand.KnownTopic::knowledge).toArray();
        return new InProgress(
                started.header(),
                started.first(),
                Knowledge.of(knowledge),
                ItemSet.empty(),
                new Progress(0, started.assessedSkills(), started.targetSkills()),
                Optional.empty(),
                false);
    }

    private static SessionState record(InProgress s, ResponseRecorded response) {
        var served = s.current();
        if (!served.item().equals(response.item())) {
            throw cannotFollow(s, response);
        }
        var knowledge =
                learn(s.knowledge(), served, response.result().isCorrect(), response.atMs());
        return switch (response.next()) {
            case Next.Challenge(var next) ->
                    new InProgress(
                            s.header(),
                            next,
                            knowledge,
                            s.answered().with(served.ordinal()),
                            response.progress(),
                            Optional.of(response),
                            served.timerSeconds().isPresent());
            case Next.Finished(var reached) ->
                    new Completed(s.header(), knowledge, response.progress(), response, reached);
        };
    }

    /** What is known once the served item's skill was shown or failed. */
    static Knowledge learn(Knowledge knowledge, Served served, boolean success, long atMs) {
        long before = knowledge.topic(served.topic());
        return knowledge.with(
                served.topic(),
                success
                        ? TopicKnowledge.withSuccess(before, served.level())
                        : TopicKnowledge.withFailure(before, served.level(), atMs));
    }

    private static Discarded discard(SessionState state, SessionEvent event) {
        return switch (state) {
            case InProgress s -> new Discarded(s.header(), s.progress(), s.nextEventNo() + 1);
            case Completed s -> new Discarded(s.header(), s.progress(), s.nextEventNo() + 1);
            case NotStarted _ -> throw cannotFollow(state, event);
            case Discarded _ -> throw cannotFollow(state, event);
        };
    }

    private static IllegalStateException cannotFollow(SessionState state, SessionEvent event) {
        return new IllegalStateException(
                "event "
                        + event.eventNo()
                        + " ("
                        + event.getClass().getSimpleName()
                        + ") cannot follow "
                        + state.getClass().getSimpleName()
                        + " at event "
                        + state.nextEventNo());
    }
}
