package org.assay.api.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.assay.cache.tokens.TokenCopies;

/**
 * Copies in Redis of tokens that are revoked: removed again and again until Redis has said that
 * they are gone. While it cannot be told, this node remembers them; when they are too many, it
 * believes no copy for as long as one may live.
 */
final class StaleCopies {
    /** Copies remembered at most. */
    private static final int MOST = 100_000;

    /** Time by which a copy that is put back may be late. */
    private static final Duration LATE_AT_MOST = Duration.ofMinutes(1);

    private final TokenCopies copies;
    private final LongSupplier nanoTime;
    private final Set<String> stale = ConcurrentHashMap.newKeySet();
    private final AtomicLong distrustUntilNs;

    /** Removed lately: whoever issued or read a token just before may still put its copy back. */
    private final Cache<String, Boolean> removed;

    StaleCopies(TokenCopies copies, LongSupplier nanoTime) {
        this.copies = copies;
        this.nanoTime = nanoTime;
        this.distrustUntilNs = new AtomicLong(nanoTime.getAsLong());
        this.removed =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .expireAfterWrite(LATE_AT_MOST)
                        .ticker(nanoTime::getAsLong)
                        .executor(Runnable::run)
                        .build();
    }

    /** Whether a copy of a token may be believed. */
    boolean mayBelieve(String key) {
        return (stale.isEmpty() || !stale.contains(key))
                && removed.getIfPresent(key) == null
                && distrustUntilNs.get() - nanoTime.getAsLong() <= 0;
    }

    /** Believes no copy that is there now. */
    void distrustAll() {
        distrustUntilNs.set(
                nanoTime.getAsLong() + TimeUnit.MILLISECONDS.toNanos(TokenCopies.LIFETIME_MS));
    }

    /** Removes these copies and those of before; fails when Redis is away, and remembers them. */
    Future<Void> remove(List<String> keys) {
        keys.forEach(key -> removed.put(key, true));
        if (stale.size() + keys.size() > MOST) {
            distrustAll();
        } else {
            stale.addAll(keys);
        }
        var removing = List.copyOf(stale);
        return copies.removeAll(removing).onSuccess(_ -> removing.forEach(stale::remove));
    }
}
