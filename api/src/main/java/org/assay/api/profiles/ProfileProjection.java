package org.assay.api.profiles;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.banks.Banks;
import org.assay.api.profiles.ProfileStore.Pending;
import org.assay.api.profiles.ProfileStore.Standing;
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
     * were brought up to date. An assessment that cannot be read keeps its place in the outbox and
     * keeps nobody else waiting; fails when none of several can be.
     */
    public Future<Integer> round() {
        return store.pending(ROUND_ROWS).compose(this::projectSlices);
    }

    private Future<Integer> projectSlices(List<Pending> pending) {
        if (pending.isEmpty()) {
            return Future.succeededFuture(0);
        }
        int slice = Math.min(SLICE_ROWS, pending.size());
        return project(pending.subList(0, slice))
                .compose(
                        made ->
                                projectSlices(pending.subList(slice, pending.size()))
                                        .map(rest -> made.rows().size() + rest));
    }

    /**
     * A learner's rows with all that was acknowledged. Responses within a test wait for a reader:
     * nobody is told of them, so rows of tests under way are compared with the journal here. Fails
     * when anything of the learner cannot be brought up to date.
     */
    Future<List<CompetencyRow>> rows(LearnerId learner) {
        return store.standing(learner)
                .compose(
                        standing ->
                                behind(learner, standing)
                                        .compose(
                                                behind ->
                                                        behind.isEmpty()
                                                                ? Future.succeededFuture(
                                                                        standing.rows())
                                                                : caughtUp(learner, behind)));
    }

    private Future<List<CompetencyRow>> caughtUp(LearnerId learner, List<Pending> behind) {
        return project(behind).compose(Made::orFail).compose(_ -> store.ofLearner(learner));
    }

    /** What the rows do not reflect yet, one for each assessment. */
    private Future<List<Pending>> behind(LearnerId learner, Standing standing) {
        var latest =
                standing.rows().stream()
                        .filter(row -> row.status() == CompetencyRow.Status.STARTED)
                        .map(row -> sinceThe(row, learner))
                        .toList();
        return Future.join(latest)
                .map(
                        all ->
                                latestOfEach(
                                        Stream.concat(
                                                        standing.pending().stream(),
                                                        all.<Optional<Pending>>list().stream()
                                                                .flatMap(Optional::stream))
                                                .toList()));
    }

    private Future<Optional<Pending>> sinceThe(CompetencyRow row, LearnerId learner) {
        return store.latest(learner, row.assessment())
                .map(latest -> Optional.of(latest).filter(one -> one.eventNo() > row.eventNo()));
    }

    private static List<Pending> latestOfEach(List<Pending> pending) {
        return List.copyOf(
                pending.stream()
                        .collect(
                                Collectors.toMap(
                                        Pending::assessment,
                                        Function.identity(),
                                        BinaryOperator.maxBy(
                                                Comparator.comparingInt(Pending::eventNo))))
                        .values());
    }

    private Future<Made> project(List<Pending> pending) {
        var rows = pending.stream().map(this::rowOf).toList();
        return Future.join(rows).otherwiseEmpty().compose(_ -> write(Made.of(pending, rows)));
    }

    private Future<CompetencyRow> rowOf(Pending pending) {
        return states.load(pending.assessment(), pending.eventNo() + 1)
                .compose(found -> CompetencyRows.of(found.orElseThrow().state(), banks::bank));
    }

    private Future<Made> write(Made made) {
        if (made.rows().isEmpty()) {
            return made.orFail().map(made);
        }
        made.failures().forEach(this::tell);
        var byPlace =
                made.rows().stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> new Place(row.learner(), row.competency())));
        return upsertInTurns(List.copyOf(byPlace.values()))
                .compose(_ -> store.done(made.done()))
                .map(made);
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

    /**
     * What became of assessments that were read.
     *
     * @param done those of the rows
     * @param failures why the others could not be read
     */
    private record Made(
            List<Pending> done, List<CompetencyRow> rows, Map<AssessmentId, Throwable> failures) {

        static Made of(List<Pending> pending, List<Future<CompetencyRow>> rows) {
            var made = new Made(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                if (row.succeeded()) {
                    made.done.add(pending.get(i));
                    made.rows.add(row.result());
                } else {
                    made.failures.put(pending.get(i).assessment(), row.cause());
                }
            }
            return made;
        }

        Future<Void> orFail() {
            return failures.values().stream()
                    .findFirst()
                    .map(Future::<Void>failedFuture)
                    .orElseGet(Future::succeededFuture);
        }
    }
}
