package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.assay.api.journal.Appended;
import org.assay.api.journal.JournalEntry;
import org.assay.api.journal.PostgresJournal;
import org.assay.engine.session.AssessmentId;
import org.junit.jupiter.api.Test;

/** For how long the journal keeps entries waiting, as admission sees it. */
class JournalWaitTest {
    private static final Duration BUSY = Duration.ofSeconds(2);

    private final PostgresJournal journal =
            RunningServer.get().server().part(PostgresJournal.class);
    private final AtomicBoolean goesOn = new AtomicBoolean(true);

    /** Offers what is stored already, again and again: it is written once. */
    private Future<Appended> append(JournalEntry entry) {
        return journal.append(entry, false)
                .compose(stored -> goesOn.get() ? append(entry) : Future.succeededFuture(stored));
    }

    private JournalEntry anyEntry() {
        var assessment = new AssessmentId(UUID.fromString(Visitor.arrive().assessment()));
        return journal.read(assessment).toCompletionStage().toCompletableFuture().join().getLast();
    }

    @Test
    void aPoolWhoseConnectionsAreAllTakenKeepsStartsWaiting() {
        var pool = RunningServer.get().server().part(Pool.class);
        var sleepers =
                IntStream.range(0, RunningServer.get().settings().postgres().poolSize())
                        .mapToObj(_ -> pool.query("SELECT pg_sleep(2)").execute())
                        .toList();
        await().until(() -> journal.waitingMs() >= 1_000);
        await().until(() -> sleepers.stream().allMatch(Future::succeeded));
        await().until(() -> journal.waitingMs() < 500);
    }

    @Test
    void aJournalThatIsNeverIdleButNeverBehindKeepsNobodyWaiting() throws InterruptedException {
        var first = append(anyEntry());
        var second = append(anyEntry());
        try {
            Thread.sleep(BUSY.toMillis());
            await("an entry that has not waited since the beginning")
                    .until(() -> journal.waitingMs() < BUSY.toMillis() / 2);
            assertThat(first.isComplete() || second.isComplete()).isFalse();
        } finally {
            goesOn.set(false);
        }
        await().until(() -> first.succeeded() && second.succeeded());
        await().until(() -> journal.waitingMs() < BUSY.toMillis() / 2);
    }
}
