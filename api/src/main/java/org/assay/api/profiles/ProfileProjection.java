package org.assay.api.profiles;

import io.vertx.core.Future;
import java.util.List;
import org.assay.api.banks.Banks;
import org.assay.api.profiles.ProfileStore.Pending;
import org.assay.cache.session.SessionStates;
import org.assay.engine.session.LearnerId;

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
                .compose(found -> CompetencyRows.of(found.orElseThrow().state(), banks::bank))
                .compose(store::upsert)
                .compose(_ -> store.done(pending));
    }
}
