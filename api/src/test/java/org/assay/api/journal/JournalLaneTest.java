package org.assay.api.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.cache.session.ChainHash;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.SessionEvent.AssessmentDiscarded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A lane whose PostgreSQL is away. */
class JournalLaneTest {
    private static final JournalEntry ENTRY =
            JournalEntry.of(
                    new AssessmentId(new UUID(1, 2)),
                    new LearnerId(new UUID(3, 4)),
                    new AssessmentDiscarded(1, 7),
                    ChainHash.GENESIS);

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger attempts = new AtomicInteger();
    private final JournalLane lane =
            new JournalLane(
                    vertx,
                    ((VertxInternal) vertx).getOrCreateContext(),
                    this::refuse,
                    new JournalLane.Bounds(500, 0, 100, 1_000),
                    new JournalMetrics(new SimpleMeterRegistry()));

    private Future<SqlConnection> refuse() {
        attempts.incrementAndGet();
        return Future.failedFuture("refused");
    }

    private static <T> T wait(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(5, TimeUnit.SECONDS)
                .join();
    }

    @AfterEach
    void close() {
        wait(lane.close());
        wait(vertx.close());
    }

    @Test
    void howManyEntriesComeDoesNotChangeHowOftenItTriesToConnect() throws InterruptedException {
        var appended = new ArrayList<Future<Appended>>();
        long startedNs = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            appended.add(lane.append(ENTRY, true));
            Thread.sleep(10);
        }
        long elapsedMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedNs);
        assertThat(attempts.get()).isBetween(2, (int) (elapsedMs / 200) + 2);
        for (var one : appended) {
            assertThatThrownBy(() -> wait(one))
                    .hasCauseInstanceOf(JournalFailure.Unavailable.class);
        }
    }

    @Test
    void anEntryThatNobodyTakesWaitsForEverLonger() throws InterruptedException {
        var connection = Promise.<SqlConnection>promise();
        var standing =
                new JournalLane(
                        vertx,
                        ((VertxInternal) vertx).getOrCreateContext(),
                        connection::future,
                        new JournalLane.Bounds(500, 0, 100, 1_000),
                        new JournalMetrics(new SimpleMeterRegistry()));
        assertThat(standing.waitingNs(System.nanoTime())).isZero();
        var first = standing.append(ENTRY, true);
        Thread.sleep(100);
        var second = standing.append(ENTRY, true);
        assertThat(standing.waitingNs(System.nanoTime()))
                .isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(100));
        connection.fail("refused");
        assertThatThrownBy(() -> wait(first)).isNotNull();
        assertThatThrownBy(() -> wait(second)).isNotNull();
        assertThat(standing.waitingNs(System.nanoTime())).isZero();
        wait(standing.close());
    }
}
