package org.assay.api.journal;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.assay.api.journal.Appended.Lost;
import org.assay.api.journal.Appended.Stored;
import org.assay.cache.session.ChainHash;
import org.assay.engine.session.AssessmentId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection and the entries that wait for it. What one turn of the event loop reads travels
 * together, and while a batch is being committed the next one gathers: batches grow with the load
 * and with the time that a commit takes.
 *
 * <p>Everything but {@link #append} runs on the lane's context; fields need no lock.
 */
final class JournalLane {
    private static final Logger LOG = LoggerFactory.getLogger(JournalLane.class);

    /** How long a lane waits before it tries to connect again, ms. */
    private static final long RECONNECT_DELAY_MS = 200;

    /** What bounds a lane, see {@code application.yaml}. */
    record Bounds(int maxBatchRows, long windowMicros, int maxQueued, long commitTimeoutMs) {}

    private record Waiting(
            JournalEntry entry, boolean queued, Promise<Appended> promise, long acceptedNs) {}

    /**
     * In the order of the primary key: writers that want the same keys wait for each other, but
     * never in a circle.
     */
    private static final Comparator<Waiting> BY_KEY =
            Comparator.<Waiting, UUID>comparing(waiting -> waiting.entry().assessment().value())
                    .thenComparingInt(waiting -> waiting.entry().eventNo());

    private record Key(AssessmentId assessment, int eventNo) {}

    private final Vertx vertx;
    private final ContextInternal context;
    private final Supplier<Future<SqlConnection>> connector;
    private final Bounds bounds;
    private final JournalMetrics metrics;
    private final ArrayDeque<Waiting> queue = new ArrayDeque<>();

    /** Entries accepted and not yet answered; read from other threads to refuse early. */
    private final AtomicInteger pending = new AtomicInteger();

    /** When the first entry of what is being committed was accepted; says nothing of no entry. */
    private volatile long oldestNs;

    private @Nullable SqlConnection connection;
    private boolean connecting;
    private boolean waitingToReconnect;
    private boolean awayTold;
    private boolean committing;
    private boolean gathering;
    private boolean closed;

    JournalLane(
            Vertx vertx,
            ContextInternal context,
            Supplier<Future<SqlConnection>> connector,
            Bounds bounds,
            JournalMetrics metrics) {
        this.vertx = vertx;
        this.context = context;
        this.connector = connector;
        this.bounds = bounds;
        this.metrics = metrics;
    }

    /** Entries accepted and not yet answered. */
    int pending() {
        return pending.get();
    }

    /** For how long the entry has waited that has waited longest, ns; 0 while none does. */
    long waitingNs(long nowNs) {
        return pending.get() == 0 ? 0 : nowNs - oldestNs;
    }

    Future<Appended> append(JournalEntry entry, boolean changesPhase) {
        long nowNs = System.nanoTime();
        int before = pending.getAndIncrement();
        if (before == 0) {
            oldestNs = nowNs;
        }
        if (before >= bounds.maxQueued()) {
            pending.decrementAndGet();
            metrics.refused();
            return Future.failedFuture(
                    new JournalFailure.Unavailable(
                            "the journal's queue is full", new TimeoutException("queue full")));
        }
        Promise<Appended> promise = Promise.promise();
        var waiting = new Waiting(entry, changesPhase, promise, nowNs);
        if (context.inThread()) {
            enqueue(waiting);
        } else {
            context.runOnContext(_ -> enqueue(waiting));
        }
        return promise.future().onComplete(_ -> pending.decrementAndGet());
    }

    /**
     * Answers what waits and closes the connection; completes when nothing is being committed any
     * more.
     */
    Future<Void> close() {
        Promise<Void> done = Promise.promise();
        context.runOnContext(_ -> closeWhenIdle(done));
        return done.future();
    }

    private void closeWhenIdle(Promise<Void> done) {
        if (committing || (!queue.isEmpty() && connection != null)) {
            vertx.setTimer(5, _ -> closeWhenIdle(done));
            return;
        }
        closed = true;
        refuseAll(new IllegalStateException("the server stops"));
        var open = connection;
        connection = null;
        (open == null ? Future.<Void>succeededFuture() : open.close()).onComplete(done);
    }

    private void enqueue(Waiting waiting) {
        if (closed) {
            waiting.promise().fail(unavailable(new IllegalStateException("the server stops")));
            return;
        }
        queue.add(waiting);
        if (connection == null) {
            connect();
        } else if (!committing && !gathering) {
            gather();
        }
    }

    /** Waits for what else this turn of the event loop reads, and for the window if one is set. */
    private void gather() {
        gathering = true;
        if (bounds.windowMicros() == 0) {
            context.runOnContext(_ -> gathered());
        } else {
            context.timer(bounds.windowMicros(), TimeUnit.MICROSECONDS).onComplete(_ -> gathered());
        }
    }

    private void gathered() {
        gathering = false;
        commitNext();
    }

    private void commitNext() {
        var open = connection;
        if (open == null || committing || queue.isEmpty()) {
            return;
        }
        committing = true;
        var batch = new ArrayList<Waiting>(Math.min(queue.size(), bounds.maxBatchRows()));
        while (batch.size() < bounds.maxBatchRows() && !queue.isEmpty()) {
            batch.add(queue.poll());
        }
        oldestNs = batch.getFirst().acceptedNs();
        batch.sort(BY_KEY);
        metrics.batch(batch.size());
        commit(open, batch).onComplete(_ -> afterCommit());
    }

    private void afterCommit() {
        committing = false;
        if (connection == null) {
            connect();
        } else {
            commitNext();
        }
    }

    /**
     * Commits a batch and answers everyone in it. Completes, never fails, when all are answered.
     */
    private Future<Void> commit(SqlConnection open, List<Waiting> batch) {
        long startedNs = System.nanoTime();
        return insertAll(open, batch)
                .onSuccess(_ -> metrics.committed(System.nanoTime() - startedNs))
                .compose(
                        _ -> allStored(batch),
                        failure ->
                                PostgresFailures.isTaken(failure)
                                        ? insertFree(open, batch)
                                        : Future.failedFuture(failure))
                .recover(failure -> commitFailed(open, batch, failure));
    }

    /** Inserts the whole batch or nothing of it. */
    private Future<RowSet<Row>> insertAll(SqlConnection open, List<Waiting> batch) {
        var entries = entriesOf(batch);
        var queued = entriesOf(batch.stream().filter(Waiting::queued).toList());
        return queued.isEmpty()
                ? execute(open, JournalSql.APPEND, JournalSql.parametersOf(entries))
                : execute(
                        open,
                        JournalSql.APPEND_AND_QUEUE,
                        JournalSql.queuedParametersOf(entries, queued));
    }

    private static List<JournalEntry> entriesOf(List<Waiting> batch) {
        return batch.stream().map(Waiting::entry).toList();
    }

    private Future<RowSet<Row>> execute(SqlConnection open, String statement, Tuple parameters) {
        return open.preparedQuery(statement)
                .execute(parameters)
                .timeout(bounds.commitTimeoutMs(), TimeUnit.MILLISECONDS);
    }

    private static Future<Void> allStored(List<Waiting> batch) {
        batch.forEach(waiting -> waiting.promise().tryComplete(new Stored()));
        return Future.succeededFuture();
    }

    /** Inserts those of a batch whose keys are free, and answers everyone. */
    private Future<Void> insertFree(SqlConnection open, List<Waiting> batch) {
        metrics.contended();
        return execute(open, JournalSql.APPEND_FREE, JournalSql.parametersOf(entriesOf(batch)))
                .map(JournalLane::storedHashes)
                .compose(stored -> answer(open, batch, stored));
    }

    private static Map<Key, ChainHash> storedHashes(RowSet<Row> rows) {
        Map<Key, ChainHash> stored = new HashMap<>(rows.size() * 2);
        for (var row : rows) {
            stored.put(
                    new Key(new AssessmentId(row.getUUID(0)), row.getInteger(1)),
                    ChainHash.of(row.getBuffer(2).getBytes()));
        }
        return stored;
    }

    /** Tells those whose entry is stored, reads the winners for the others. */
    private Future<Void> answer(
            SqlConnection open, List<Waiting> batch, Map<Key, ChainHash> stored) {
        Future<Void> answered = Future.succeededFuture();
        for (var waiting : batch) {
            var entry = waiting.entry();
            var key = new Key(entry.assessment(), entry.eventNo());
            if (entry.hash().equals(stored.getOrDefault(key, ChainHash.GENESIS))) {
                waiting.promise().tryComplete(new Stored());
            } else {
                metrics.lost();
                answered = answered.compose(_ -> answerLost(open, waiting));
            }
        }
        return answered;
    }

    private Future<Void> answerLost(SqlConnection open, Waiting waiting) {
        var entry = waiting.entry();
        return open.preparedQuery(JournalSql.READ_ONE)
                .execute(Tuple.of(entry.assessment().value(), entry.eventNo()))
                .timeout(bounds.commitTimeoutMs(), TimeUnit.MILLISECONDS)
                .onSuccess(rows -> waiting.promise().tryComplete(lost(entry, rows)))
                .mapEmpty();
    }

    /** A winner with the very bytes that were offered is the entry itself, offered twice. */
    private static Appended lost(JournalEntry offered, RowSet<Row> rows) {
        var winner = Optional.of(rows).filter(r -> r.size() > 0).map(JournalLane::first);
        return winner.filter(stored -> stored.hash().equals(offered.hash())).isPresent()
                ? new Stored()
                : new Lost(winner);
    }

    private static JournalEntry first(RowSet<Row> rows) {
        return JournalSql.entryOf(rows.iterator().next());
    }

    /**
     * A batch that PostgreSQL refused is split until the row that it refuses stands alone; any
     * other failure leaves the fate open.
     */
    private Future<Void> commitFailed(SqlConnection open, List<Waiting> batch, Throwable failure) {
        if (!PostgresFailures.isRolledBack(failure)) {
            metrics.unknown();
            LOG.warn(
                    "A batch of {} entries has an unknown outcome: {}",
                    batch.size(),
                    failure.toString());
            batch.forEach(w -> w.promise().tryFail(new JournalFailure.OutcomeUnknown(failure)));
            drop(open);
            return Future.succeededFuture();
        }
        if (batch.size() == 1) {
            metrics.poisoned();
            LOG.error(
                    "The journal refuses event {} of {}: {}",
                    batch.getFirst().entry().eventNo(),
                    batch.getFirst().entry().assessment(),
                    failure.getMessage());
            batch.getFirst().promise().tryFail(new JournalFailure.Refused(failure));
            return Future.succeededFuture();
        }
        int half = batch.size() / 2;
        return commit(open, batch.subList(0, half))
                .compose(_ -> commit(open, batch.subList(half, batch.size())));
    }

    /** Connects on the lane's own context: a connection ends with the context that made it. */
    private void connect() {
        if (connecting || waitingToReconnect || closed) {
            return;
        }
        connecting = true;
        context.runOnContext(_ -> connector.get().onComplete(this::connected, this::connectFailed));
    }

    private void connected(SqlConnection open) {
        connecting = false;
        connection = open;
        if (awayTold) {
            awayTold = false;
            LOG.warn("The journal is connected again");
        }
        open.exceptionHandler(
                failure -> LOG.debug("The journal's connection: {}", failure.toString()));
        open.closeHandler(_ -> context.runOnContext(_ -> drop(open)));
        commitNext();
    }

    /** Whoever waits is refused; one more attempt follows, however many entries come meanwhile. */
    private void connectFailed(Throwable failure) {
        connecting = false;
        if (!awayTold) {
            awayTold = true;
            LOG.warn("The journal has no connection: {}", failure.getMessage());
        }
        refuseAll(failure);
        waitingToReconnect = true;
        vertx.setTimer(
                RECONNECT_DELAY_MS,
                _ -> {
                    waitingToReconnect = false;
                    connect();
                });
    }

    @SuppressWarnings("ReferenceEquality") // A connection is itself only.
    private void drop(SqlConnection broken) {
        if (connection == broken) {
            connection = null;
            broken.close()
                    .onFailure(
                            f -> LOG.debug("A broken connection did not close: {}", f.toString()));
            if (!committing) {
                connect();
            }
        }
    }

    private void refuseAll(Throwable cause) {
        for (var waiting = queue.poll(); waiting != null; waiting = queue.poll()) {
            waiting.promise().tryFail(unavailable(cause));
        }
    }

    private static JournalFailure.Unavailable unavailable(Throwable cause) {
        return new JournalFailure.Unavailable("the journal has no connection", cause);
    }
}
