package org.assay.cache.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.assay.cache.session.FakeCopies.Mood;
import org.assay.engine.session.AssessmentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A tier that is away costs a moment, once, and never a failure. */
class GuardedCopiesTest {
    private static final UUID ID = new UUID(1, 2);
    private static final LiveSession SESSION = GeneratedSessions.after(new AssessmentId(ID), 3);
    private static final Duration REST = Duration.ofSeconds(1);

    private final FakeCopies copies = new FakeCopies();

    /** Near the end of its range: nanoseconds are compared by their difference. */
    private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 5);

    private final GuardedCopies guarded = new GuardedCopies(copies, nanoTime::get);

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(5, TimeUnit.SECONDS)
                .join();
    }

    private void pass(Duration time) {
        nanoTime.addAndGet(time.toNanos());
    }

    @Test
    void whatIsHeldIsFoundUntilItIsRemoved() {
        await(guarded.putAll(Map.of(ID, SessionCodec.encode(SESSION))));
        assertThat(await(guarded.get(ID))).contains(SESSION);
        await(guarded.remove(ID));
        assertThat(await(guarded.get(ID))).isEmpty();
    }

    @Test
    void damagedBytesAreNoCopyAndNoReasonToLeaveTheTierAlone() {
        copies.hold(ID, new byte[] {1, 2, 3});
        assertThat(await(guarded.get(ID))).isEmpty();
        copies.hold(SESSION, ID);
        assertThat(await(guarded.get(ID))).contains(SESSION);
    }

    @ParameterizedTest
    @EnumSource(names = "PRESENT", mode = EnumSource.Mode.EXCLUDE)
    void aTierThatIsAwayHoldsNothingAndIsLeftAloneForAMoment(Mood away) {
        copies.hold(SESSION, ID);
        copies.set(away);
        assertThat(await(guarded.get(ID))).isEmpty();
        copies.set(Mood.PRESENT);
        pass(REST.minusNanos(1));
        assertThat(await(guarded.get(ID))).isEmpty();
        assertThat(copies.asked()).containsExactly("get");
        pass(Duration.ofNanos(1));
        assertThat(await(guarded.get(ID))).contains(SESSION);
    }

    @ParameterizedTest
    @EnumSource(names = "PRESENT", mode = EnumSource.Mode.EXCLUDE)
    void puttingAndRemovingNeverFail(Mood away) {
        copies.set(away);
        await(guarded.putAll(Map.of(ID, SessionCodec.encode(SESSION))));
        await(guarded.remove(ID));
        assertThat(copies.asked()).containsExactly("put");
        pass(REST);
        await(guarded.remove(ID));
        assertThat(copies.asked()).containsExactly("put", "remove");
    }
}
