package org.assay.cache.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.assay.cache.limits.Policy.GrowingLock;
import org.assay.cache.limits.Policy.Rate;

/**
 * Counts of this node. While Redis answers they follow it; while it is away they go on by the same
 * rules; once it is back they tell it what it missed.
 */
final class LocalCounts {
    /** Time that an attempt may be under way, ms: longer than a hash may wait and last. */
    static final long HOLD_MS = 30_000;

    private final Cache<String, Tally> tallies;
    private final LongSupplier nanoTime;

    LocalCounts(int most, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        tallies =
                Caffeine.newBuilder()
                        .maximumSize(most)
                        .ticker(nanoTime::getAsLong)
                        .executor(Runnable::run)
                        .expireAfter(Expiry.<String, Tally>writing((_, tally) -> left(tally)))
                        .build();
    }

    private long nowMs() {
        return TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong());
    }

    private Duration left(Tally tally) {
        return Duration.ofMillis(Math.max(1, tally.windowEndsMs() - nowMs()));
    }

    /** What is known of a key, with what Redis was not told, which from now on counts as told. */
    Tally take(String key) {
        var taken = new AtomicReference<>(Tally.empty(nowMs()));
        tallies.asMap()
                .computeIfPresent(
                        key,
                        (_, tally) -> {
                            taken.set(tally);
                            return tally.withUntold(0);
                        });
        return taken.get();
    }

    /** It was not told after all. */
    void giveBack(String key, Tally taken) {
        if (taken.untold() > 0) {
            change(
                    key,
                    nowMs(),
                    tally ->
                            new Tally(
                                    Math.max(tally.known(), taken.known()),
                                    tally.untold() + taken.untold(),
                                    tally.underWay(),
                                    tally.heldUntilMs(),
                                    Math.max(tally.lockedUntilMs(), taken.lockedUntilMs()),
                                    Math.max(tally.windowEndsMs(), taken.windowEndsMs()),
                                    taken.generation()));
        }
    }

    /** Follows Redis; nothing is kept of a key without failures. */
    void learn(String key, Answer answer) {
        long nowMs = nowMs();
        tallies.asMap()
                .compute(
                        key,
                        (_, tally) ->
                                tally == null && answer.count() == 0
                                        ? null
                                        : (tally == null ? Tally.empty(nowMs) : tally)
                                                .learned(answer, nowMs));
    }

    void clear(String key) {
        tallies.invalidate(key);
    }

    Answer act(String key, Act act, Policy policy) {
        return switch (policy) {
            case GrowingLock lock ->
                    switch (act) {
                        case BEGIN -> begin(key, lock);
                        case FAIL -> fail(key, lock);
                        case ABANDON -> abandon(key);
                    };
            case Rate rate -> attempt(key, rate);
        };
    }

    private Answer begin(String key, GrowingLock lock) {
        long nowMs = nowMs();
        var answer = new AtomicReference<>(Tally.empty(nowMs).answer(true, 0, nowMs));
        change(
                key,
                nowMs,
                tally -> {
                    if (tally.lockedUntilMs() > nowMs) {
                        answer.set(tally.answer(false, tally.lockedUntilMs() - nowMs, nowMs));
                        return tally;
                    }
                    int room = Math.max(1, lock.failuresBeforeLock() - tally.count());
                    if (tally.underWay(nowMs) >= room) {
                        answer.set(tally.answer(false, tally.heldUntilMs() - nowMs, nowMs));
                        return tally;
                    }
                    var begun = tally.begun(nowMs, HOLD_MS);
                    answer.set(begun.answer(true, 0, nowMs));
                    return begun;
                });
        return answer.get();
    }

    private Answer fail(String key, GrowingLock lock) {
        long nowMs = nowMs();
        var failed =
                change(
                        key,
                        nowMs,
                        tally -> {
                            long lockMs = lock.lockMs(tally.count() + 1);
                            return tally.ended(nowMs)
                                    .counted(
                                            lockMs > 0 ? nowMs + lockMs : tally.lockedUntilMs(),
                                            nowMs + lock.window().toMillis());
                        });
        long waitMs = lock.lockMs(failed.count());
        return failed.answer(waitMs == 0, waitMs, nowMs);
    }

    private Answer abandon(String key) {
        long nowMs = nowMs();
        return change(key, nowMs, tally -> tally.ended(nowMs)).answer(true, 0, nowMs);
    }

    private Answer attempt(String key, Rate rate) {
        long nowMs = nowMs();
        var answer = new AtomicReference<>(Tally.empty(nowMs).answer(true, 0, nowMs));
        change(
                key,
                nowMs,
                tally -> {
                    if (tally.count() >= rate.attempts() && tally.windowEndsMs() > nowMs) {
                        answer.set(tally.answer(false, tally.windowEndsMs() - nowMs, nowMs));
                        return tally;
                    }
                    return tally.counted(
                            nowMs,
                            tally.windowEndsMs() > nowMs
                                    ? tally.windowEndsMs()
                                    : nowMs + rate.window().toMillis());
                });
        return answer.get();
    }

    /** One time for one act: a tally made a moment later would be locked until then. */
    private Tally change(String key, long nowMs, UnaryOperator<Tally> change) {
        return tallies.asMap()
                .compute(
                        key,
                        (_, tally) -> change.apply(tally == null ? Tally.empty(nowMs) : tally));
    }
}
