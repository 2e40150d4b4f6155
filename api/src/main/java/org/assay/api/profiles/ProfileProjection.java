package org.assay.api.profiles;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.api.banks.Banks;
import org.assay.api.profiles.ProfileStore.Pending;
import org.assay.cache.session.SessionStates;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.LearnerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes profiles from the journal's outbox. A row is a function of one assessment's state, and
 * only a later state replaces it: events may be projected twice, late, or on several nodes at once.
 */
public final class ProfileProjection {
    private static final Logger LOG = LoggerFactory.getLogger(ProfileProjection.class);

    /** Outbox rows looked at in one round. */
    private static final int ROUND_ROWS = 2_000;

    /** Assessments written by one statement. */
    private static final int SLICE_ROWS = 256;

    private static final int MOST_TOLD = 1_000;

    private final ProfileStore store;
    private final SessionStates states;
    private final Banks banks;
    private final Set<AssessmentId> told = ConcurrentHashMap.newKeySet();

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
        if (pending.isEmpty()) {
            return Future.succeededFuture(0);
        }
        int slice = Math.min(SLICE_ROWS, pending.size());
        return project(pending.subList(0, slice))
                .compose(
                        count ->
                                projectAll(pending.subList(slice, pending.size()))
                                        .map(rest -> count + rest));
    }

    private Future<Integer> project(List<Pending> pending) {
        var rows = pending.stream().map(this::rowOf).toList();
        return Future.join(rows).otherwiseEmpty().compose(_ -> write(pending, rows));
    }

    private Future<CompetencyRow> rowOf(Pending pending) {
        return states.load(pending.assessment(), pending.eventNo() + 1)
                .compose(found -> CompetencyRows.of(found.orElseThrow().state(), banks::bank));
    }

    /**
     * Writes the rows that could be made. An assessment that cannot be read keeps its place in the
     * outbox and keeps nobody else waiting.
     */
    private Future<Integer> write(List<Pending> pending, List<Future<CompetencyRow>> rows) {
        var done = new ArrayList<Pending>();
        var byCompetency = new LinkedHashMap<Place, List<CompetencyRow>>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.succeeded()) {
                done.add(pending.get(i));
                byCompetency
                        .computeIfAbsent(
                                new Place(row.result().learner(), row.result().competency()),
                                _ -> new ArrayList<>())
                        .add(row.result());
            } else {
                tell(pending.get(i).assessment(), row.cause());
            }
        }
        return upsertInTurns(new ArrayList<>(byCompetency.values()))
                .compose(_ -> store.done(done))
                .map(done.size());
    }

    /** Each once, since it comes back in every round. */
    private void tell(AssessmentId assessment, Throwable failure) {
        if (told.size() < MOST_TOLD && told.add(assessment)) {
            LOG.warn("Assessment {} is not projected: {}", assessment, failure.toString());
        }
    }

    /** One statement may write a row once: what falls on the same one follows in the next. */
    private Future<Void> upsertInTurns(List<List<CompetencyRow>> rowsByPlace) {
        var first = rowsByPlace.stream().map(List::getFirst).toList();
        var rest =
                rowsByPlace.stream()
                        .filter(rows -> rows.size() > 1)
                        .map(rows -> rows.subList(1, rows.size()))
                        .toList();
        return first.isEmpty()
                ? Future.succeededFuture()
                : store.upsert(first).compose(_ -> upsertInTurns(rest));
    }

    /** What a row is of. */
    private record Place(LearnerId learner, CompetencyCode competency) {}
}
