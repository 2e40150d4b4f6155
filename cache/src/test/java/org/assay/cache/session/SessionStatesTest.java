package org.assay.cache.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.cache.session.FakeCopies.Mood;
import org.assay.engine.session.AssessmentId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which copy a request is answered from. */
class SessionStatesTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final UUID ID = new UUID(1, 2);
    private static final AssessmentId ASSESSMENT = new AssessmentId(ID);

    private final FakeCopies near = new FakeCopies();
    private final FakeCopies far = new FakeCopies();
    private final AtomicInteger replays = new AtomicInteger();
    private Future<Optional<LiveSession>> inJournal = Future.succeededFuture(Optional.of(after(5)));
    private final SessionStates states =
            new SessionStates(VERTX, 100, List.of(near, far), _ -> replay());

    @AfterAll
    static void close() {
        wait(VERTX.close());
    }

    private Future<Optional<LiveSession>> replay() {
        replays.incrementAndGet();
        return inJournal;
    }

    private static LiveSession after(int events) {
        return GeneratedSessions.after(ASSESSMENT, events);
    }

    private static <T> T wait(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(5, TimeUnit.SECONDS)
                .join();
    }

    private Optional<LiveSession> load(int events) {
        return wait(states.load(ASSESSMENT, events));
    }

    @Test
    void theCopyOfThisJvmIsTakenWithoutAskingAnybody() {
        states.publish(ASSESSMENT, after(3));
        assertThat(load(3)).contains(after(3));
        assertThat(near.asked()).doesNotContain("get");
        assertThat(replays).hasValue(0);
    }

    @Test
    void aCopyThatHasNotReachedTheRequestIsPassedOverInEachTier() {
        states.publish(ASSESSMENT, after(1));
        await().until(() -> far.asked().contains("put"));
        near.hold(after(2), ID);
        far.hold(after(3), ID);
        assertThat(load(3)).contains(after(3));
        assertThat(load(4)).contains(after(5));
        assertThat(replays).hasValue(1);
    }

    @Test
    void whatWasFoundElsewhereIsKeptHere() {
        far.hold(after(3), ID);
        assertThat(load(2)).contains(after(3));
        assertThat(load(3)).contains(after(3));
        assertThat(far.asked()).containsExactly("get");
        assertThat(load(5)).contains(after(5));
        assertThat(load(5)).contains(after(5));
        assertThat(replays).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource(names = "PRESENT", mode = EnumSource.Mode.EXCLUDE)
    void aTierThatIsAwayIsPassedOver(Mood away) {
        near.set(away);
        far.hold(after(3), ID);
        assertThat(load(3)).contains(after(3));
        assertThat(replays).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource(names = "PRESENT", mode = EnumSource.Mode.EXCLUDE)
    void withoutAnyTierTheJournalAnswers(Mood away) {
        near.set(away);
        far.set(away);
        assertThat(load(3)).contains(after(5));
    }

    @Test
    void damagedCopiesArePassedOver() {
        near.hold(ID, new byte[] {9, 9, 9});
        far.hold(ID, new byte[0]);
        assertThat(load(1)).contains(after(5));
    }

    @Test
    void anAssessmentThatTheJournalDoesNotHaveIsNotThere() {
        inJournal = Future.succeededFuture(Optional.empty());
        assertThat(load(0)).isEmpty();
        assertThat(load(0)).isEmpty();
        assertThat(replays).hasValue(2);
    }

    @Test
    void aJournalThatCannotBeReadFailsTheLoadAndIsReadAgain() {
        inJournal = Future.failedFuture("no connection");
        assertThatThrownBy(() -> load(1)).hasMessageContaining("no connection");
        inJournal = Future.succeededFuture(Optional.of(after(5)));
        assertThat(load(1)).contains(after(5));
    }

    @Test
    void anEarlierStateNeverTakesTheLatersPlace() {
        states.publish(ASSESSMENT, after(4));
        states.publish(ASSESSMENT, after(3));
        assertThat(load(1)).contains(after(4));
        await().until(() -> far.held(ID).isPresent());
        assertThat(far.held(ID)).contains(after(4));
    }

    @Test
    void whatIsPublishedInAQuickRowIsCopiedOnceAndTheLatestOfIt() {
        var context = VERTX.getOrCreateContext();
        context.runOnContext(
                _ -> {
                    for (int events = 1; events <= 50; events++) {
                        states.publish(ASSESSMENT, after(events));
                    }
                });
        await().until(() -> far.held(ID).equals(Optional.of(after(50))));
        assertThat(near.held(ID)).contains(after(50));
        assertThat(near.asked()).containsExactly("put");
    }

    @ParameterizedTest
    @EnumSource(names = "PRESENT", mode = EnumSource.Mode.EXCLUDE)
    void aTierThatIsAwayKeepsNoOtherFromItsCopy(Mood away) {
        near.set(away);
        states.publish(ASSESSMENT, after(2));
        await().until(() -> far.held(ID).equals(Optional.of(after(2))));
    }

    @Test
    void aForgottenSessionIsReadFromTheJournal() {
        states.publish(ASSESSMENT, after(2));
        await().until(() -> far.held(ID).isPresent());
        states.forget(ASSESSMENT);
        assertThat(near.held(ID)).isEmpty();
        assertThat(far.held(ID)).isEmpty();
        assertThat(load(1)).contains(after(5));
    }
}
