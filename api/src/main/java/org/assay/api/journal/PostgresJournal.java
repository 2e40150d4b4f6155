package org.assay.api.journal;

import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.internal.VertxInternal;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.assay.cache.session.LiveSession;
import org.assay.cache.session.SessionReplay;
import org.assay.config.JournalSettings;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.SessionFold;

/**
 * The journal in PostgreSQL. Entries travel in group commits over a few lanes, each with a
 * connection of its own on an event loop: a response is read, committed and answered by one thread.
 * Which lane an assessment takes matters to nobody, since keys decide its races. Reads and starts
 * go through the pool.
 */
public final class PostgresJournal implements Journal, SessionReplay {
    /** No assessment's id comes after it. */
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final Pool pool;
    private final PoolDelay poolDelay;
    private final List<JournalLane> lanes;
    private final Map<EventLoop, JournalLane> laneByLoop;
    private final int maxQueued;

    private PostgresJournal(
            Pool pool,
            List<JournalLane> lanes,
            Map<EventLoop, JournalLane> laneByLoop,
            int maxQueued) {
        this.pool = pool;
        this.poolDelay = new PoolDelay(pool);
        this.lanes = lanes;
        this.laneByLoop = laneByLoop;
        this.maxQueued = maxQueued;
    }

    /** A journal whose lanes connect when they are first used. */
    public static PostgresJournal open(
            Vertx vertx,
            PgConnectOptions options,
            Pool pool,
            JournalSettings settings,
            MeterRegistry registry) {
        var loops = eventLoopsOf(vertx);
        int laneCount = Math.min(settings.lanes(), loops.size());
        var bounds =
                new JournalLane.Bounds(
                        settings.maxBatchRows(),
                        settings.window().toNanos() / 1000,
                        settings.maxQueued() / laneCount,
                        settings.commitTimeout().toMillis());
        var metrics = new JournalMetrics(registry);
        var lanes = new ArrayList<JournalLane>();
        var laneByLoop = new HashMap<EventLoop, JournalLane>();
        for (int lane = 0; lane < laneCount; lane++) {
            var context =
                    ((VertxInternal) vertx).contextBuilder().withEventLoop(loops.get(lane)).build();
            lanes.add(
                    new JournalLane(
                            vertx,
                            context,
                            () -> PgConnection.connect(vertx, options).map(c -> c),
                            bounds,
                            metrics));
        }
        for (int loop = 0; loop < loops.size(); loop++) {
            laneByLoop.put(loops.get(loop), lanes.get(loop % laneCount));
        }
        return new PostgresJournal(
                pool, List.copyOf(lanes), Map.copyOf(laneByLoop), settings.maxQueued());
    }

    private static List<EventLoop> eventLoopsOf(Vertx vertx) {
        var loops = new ArrayList<EventLoop>();
        ((VertxInternal) vertx)
                .nettyEventLoopGroup()
                .forEach(executor -> loops.add((EventLoop) executor));
        return loops;
    }

    @Override
    public Future<Appended> append(JournalEntry entry, boolean changesPhase) {
        return Optional.ofNullable(ContextInternal.current())
                .flatMap(here -> Optional.ofNullable(laneByLoop.get(here.nettyEventLoop())))
                .orElseGet(lanes::getFirst)
                .append(entry, changesPhase);
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

    @Override
    public Future<List<JournalOutline>> outlines(
            LearnerId learner, Optional<AssessmentId> before, int limit) {
        return pool.preparedQuery(JournalSql.PAGE)
                .execute(
                        Tuple.of(
                                learner.value(),
                                before.map(AssessmentId::value).orElse(LAST_ID),
                                limit))
                .compose(this::outlinesOf);
    }

    private Future<List<JournalOutline>> outlinesOf(RowSet<Row> page) {
        var outlines = new ArrayList<Future<JournalOutline>>(page.size());
        page.forEach(row -> outlines.add(outline(row.getUUID("assessment_id"))));
        return Future.join(outlines).map(all -> all.list());
    }

    private Future<JournalOutline> outline(UUID assessment) {
        return pool.preparedQuery(JournalSql.OUTLINE)
                .execute(Tuple.of(assessment))
                .map(rows -> JournalOutline.of(entriesOf(rows)));
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

    /** How full the queue is, 0..1. */
    public double load() {
        int pending = 0;
        for (var lane : lanes) {
            pending += lane.pending();
        }
        return (double) pending / maxQueued;
    }

    /**
     * For how long whoever waits longest has waited: an entry, or a start, which takes its turn in
     * the pool. Each question is the occasion to find out anew.
     */
    public long waitingMs() {
        long nowNs = System.nanoTime();
        long longestNs = lanes.stream().mapToLong(lane -> lane.waitingNs(nowNs)).max().orElse(0);
        return TimeUnit.NANOSECONDS.toMillis(Math.max(longestNs, poolDelay.waitingNs(nowNs)));
    }

    /** Commits what waits and closes the lanes. The pool is its owner's. */
    public Future<Void> close() {
        return Future.join(lanes.stream().map(JournalLane::close).toList()).mapEmpty();
    }
}
