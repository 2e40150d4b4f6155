package org.assay.api.journal;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.cache.session.LiveSession;
import org.assay.cache.session.SessionReplay;
import org.assay.config.JournalSettings;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.SessionFold;

/**
 * The journal in PostgreSQL. Entries travel in group commits over a few lanes, each with a
 * connection of its own; an assessment always takes the same lane. Reads and starts go through the
 * pool.
 */
public final class PostgresJournal implements Journal, SessionReplay {
    private final Pool pool;
    private final List<JournalLane> lanes;

    private PostgresJournal(Pool pool, List<JournalLane> lanes) {
        this.pool = pool;
        this.lanes = lanes;
    }

    /** A journal whose lanes connect when they are first used. */
    public static PostgresJournal open(
            Vertx vertx,
            PgConnectOptions options,
            Pool pool,
            JournalSettings settings,
            MeterRegistry registry) {
        var bounds =
                new JournalLane.Bounds(
                        settings.maxBatchRows(),
                        settings.window().toNanos() / 1000,
                        settings.maxQueued() / settings.lanes(),
                        settings.commitTimeout().toMillis());
        var metrics = new JournalMetrics(registry);
        var lanes = new ArrayList<JournalLane>();
        for (int lane = 0; lane < settings.lanes(); lane++) {
            var context = ((VertxInternal) vertx).createEventLoopContext();
            lanes.add(
                    new JournalLane(
                            vertx,
                            context,
                            () -> PgConnection.connect(vertx, options).map(c -> c),
                            bounds,
                            metrics));
        }
        return new PostgresJournal(pool, List.copyOf(lanes));
    }

    @Override
    public Future<Appended> append(JournalEntry entry) {
        return lanes.get(Math.floorMod(entry.assessment().hashCode(), lanes.size())).append(entry);
    }

    @Override
    public Future<AssessmentId> start(
            JournalEntry entry, String scope, Optional<AssessmentId> replaces) {
        return pool.preparedQuery(JournalSql.START)
                .execute(JournalSql.parametersOf(entry, scope, replaces))
                .recover(failure -> Future.failedFuture(fateOf(failure)))
                .compose(
                        stored ->
                                stored.size() > 0
                                        ? Future.succeededFuture(entry.assessment())
                                        : current(entry.learner(), scope)
                                                .map(found -> found.orElseThrow()));
    }

    @Override
    public Future<Optional<AssessmentId>> current(LearnerId learner, String scope) {
        return pool.preparedQuery(JournalSql.CURRENT)
                .execute(Tuple.of(learner.value(), scope))
                .map(
                        rows ->
                                rows.size() == 0
                                        ? Optional.empty()
                                        : Optional.of(
                                                new AssessmentId(
                                                        rows.iterator().next().getUUID(0))));
    }

    @Override
    public Future<Integer> length(AssessmentId assessment) {
        return pool.preparedQuery(JournalSql.LENGTH)
                .execute(Tuple.of(assessment.value()))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    private static JournalFailure fateOf(Throwable failure) {
        return PostgresFailures.isRolledBack(failure)
                ? new JournalFailure.Refused(failure)
                : new JournalFailure.OutcomeUnknown(failure);
    }

    @Override
    public Future<List<JournalEntry>> read(AssessmentId assessment) {
        return pool.preparedQuery(JournalSql.READ)
                .execute(Tuple.of(assessment.value()))
                .map(PostgresJournal::entriesOf);
    }

    @Override
    public Future<Optional<JournalEntry>> read(AssessmentId assessment, int eventNo) {
        return pool.preparedQuery(JournalSql.READ_ONE)
                .execute(Tuple.of(assessment.value(), eventNo))
                .map(rows -> entriesOf(rows).stream().findFirst());
    }

    private static List<JournalEntry> entriesOf(RowSet<Row> rows) {
        var entries = new ArrayList<JournalEntry>(rows.size());
        rows.forEach(row -> entries.add(JournalSql.entryOf(row)));
        return entries;
    }

    @Override
    public Future<Optional<LiveSession>> replay(AssessmentId id) {
        return read(id).map(PostgresJournal::fold);
    }

    private static Optional<LiveSession> fold(List<JournalEntry> entries) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        var state = SessionFold.replay(entries.stream().map(JournalEntry::event).toList());
        return Optional.of(new LiveSession(state, entries.getLast().hash()));
    }

    /** Commits what waits and closes the lanes. The pool is its owner's. */
    public Future<Void> close() {
        return Future.join(lanes.stream().map(JournalLane::close).toList()).mapEmpty();
    }
}
