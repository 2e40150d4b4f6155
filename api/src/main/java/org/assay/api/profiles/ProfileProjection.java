package org.assay.api.profiles;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.api.banks.Banks;
import org.assay.api.profiles.CompetencyRow.Status;
import org.assay.api.profiles.ProfileStore.Pending;
import org.assay.cache.session.LiveSession;
import org.assay.cache.session.SessionStates;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.session.Header;
import org.assay.engine.session.Knowledge;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.SessionCommand.KnownTopic;
import org.assay.engine.session.SessionEvent.ResponseRecorded;
import org.assay.engine.session.SessionState.Completed;
import org.assay.engine.session.SessionState.Discarded;
import org.assay.engine.session.SessionState.InProgress;
import org.assay.engine.session.SessionState.NotStarted;

/**
 * Writes profiles from the journal's outbox. A row is a function of one assessment's state, and
 * only a later state replaces it: events may be projected twice, late, or on several nodes at once.
 */
public final class ProfileProjection {
    /** Outbox rows looked at in one round. */
    private static final int ROUND_ROWS = 2_000;

    private final ProfileStore store;
    private final SessionStates states;
    private final Banks banks;

    ProfileProjection(ProfileStore store, SessionStates states, Banks banks) {
        this.store = store;
        this.states = states;
        this.banks = banks;
    }

    /**
     * Projects what waits, a bounded round of it; completes with the number of assessments that
     * were brought up to date.
     */
    public Future<Integer> round() {
        return store.pending(ROUND_ROWS).compose(this::projectAll);
    }

    /** Projects what waits of one learner. */
    Future<Integer> catchUp(LearnerId learner) {
        return store.pending(learner).compose(this::projectAll);
    }

    private Future<Integer> projectAll(List<Pending> pending) {
        Future<Void> projected = Future.succeededFuture();
        for (var one : pending) {
            projected = projected.compose(_ -> project(one));
        }
        return projected.map(pending.size());
    }

    private Future<Void> project(Pending pending) {
        return states.load(pending.assessment(), pending.eventNo() + 1)
                .compose(found -> rowOf(found.orElseThrow()))
                .compose(store::upsert)
                .compose(_ -> store.done(pending));
    }

    /** The row that a session's state comes to. */
    Future<CompetencyRow> rowOf(LiveSession session) {
        return switch (session.state()) {
            case NotStarted _ -> Future.failedFuture(new IllegalStateException("not started"));
            case InProgress s ->
                    row(s.header(), s.nextEventNo(), Status.STARTED, s.knowledge(), s.last());
            case Completed s ->
                    row(
                            s.header(),
                            s.nextEventNo(),
                            Status.COMPLETED,
                            s.knowledge(),
                            Optional.of(s.last()));
            case Discarded s ->
                    Future.succeededFuture(
                            new CompetencyRow(
                                    s.header().learner(),
                                    s.header().competency(),
                                    s.header().id(),
                                    s.nextEventNo() - 1,
                                    Status.DISCARDED,
                                    List.of(),
                                    0));
        };
    }

    private Future<CompetencyRow> row(
            Header header,
            int nextEventNo,
            Status status,
            Knowledge knowledge,
            Optional<ResponseRecorded> last) {
        return banks.bank(header.bank())
                .map(bank -> bank.pool(header.competency()).orElseThrow())
                .map(
                        pool ->
                                new CompetencyRow(
                                        header.learner(),
                                        header.competency(),
                                        header.id(),
                                        nextEventNo - 1,
                                        status,
                                        topicsOf(pool, knowledge),
                                        last.map(ResponseRecorded::atMs).orElse(0L)));
    }

    private static List<KnownTopic> topicsOf(SkillPool pool, Knowledge knowledge) {
        var topics = new ArrayList<KnownTopic>(pool.topicCount());
        for (int topic = 0; topic < pool.topicCount(); topic++) {
            topics.add(new KnownTopic(pool.topics().get(topic), knowledge.topic(topic)));
        }
        return topics;
    }
}
