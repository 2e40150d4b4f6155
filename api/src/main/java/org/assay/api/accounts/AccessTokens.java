package org.assay.api.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.assay.cache.tokens.FamilyId;
import org.assay.cache.tokens.TokenCopies;
import org.assay.cache.tokens.TokenOwner;
import org.assay.config.AccountSettings;
import org.assay.engine.session.LearnerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opaque access tokens of 256 bits, stored as their SHA-256 only. Looked up in this process, in
 * Redis, then in PostgreSQL; without Redis they are as valid as before.
 *
 * <p>A token found in this process is believed without a question for as long as the revocations of
 * all nodes are being read ({@link #readRevocations}); while they cannot be, for seconds.
 */
public final class AccessTokens {
    private static final Logger LOG = LoggerFactory.getLogger(AccessTokens.class);

    /**
     * How far back revocations are read, s: longer than a statement that revokes may take, and a
     * lookup that began before it.
     */
    private static final long REVOCATIONS_OF_SECONDS = 30;

    /** As far back as there may be copies, s: a node that starts knows nothing of before. */
    private static final long FIRST_REVOCATIONS_OF_SECONDS =
            REVOCATIONS_OF_SECONDS + TimeUnit.MILLISECONDS.toSeconds(TokenCopies.LIFETIME_MS);

    /** Revocations read at once; when there are more, nothing is believed any more. */
    private static final int MOST_REVOCATIONS = 20_000;

    private final AccountStore store;
    private final RevocationStore revocations;
    private final TokenCopies copies;
    private final StaleCopies stale;
    private final AccountSettings settings;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final LongSupplier nanoTime;
    private final long trustNs;
    private final Cache<String, Believed> believed;

    /** When the revocations were last read, {@link #nanoTime}; the read began then. */
    private final AtomicLong revocationsReadNs;

    private final AtomicBoolean reading = new AtomicBoolean();
    private final AtomicBoolean hasRead = new AtomicBoolean();

    public AccessTokens(
            Pool pool,
            TokenCopies copies,
            AccountSettings settings,
            InstantSource clock,
            LongSupplier nanoTime) {
        this.store = new AccountStore(pool);
        this.revocations = new RevocationStore(pool);
        this.copies = copies;
        this.stale = new StaleCopies(copies, nanoTime);
        this.settings = settings;
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.trustNs = settings.tokenCacheLifetime().toNanos();
        this.revocationsReadNs = new AtomicLong(nanoTime.getAsLong() - trustNs);
        this.believed =
                Caffeine.newBuilder()
                        .maximumSize(settings.tokenCacheEntries())
                        .executor(Runnable::run)
                        .build();
    }

    /** An owner, and when it was looked up. */
    private record Believed(TokenOwner owner, long lookedUpNs) {}

    /** A token as its owner gets it, once. */
    record Issued(LearnerId learner, String token, Instant expiresAt) {}

    /** Makes a learner who has told nothing of themselves, with a token. */
    Future<Issued> issueAnonymous(LearnerId learner) {
        var token = TokenText.random(random);
        var expiresAt =
                Instant.ofEpochMilli(clock.millis()).plus(settings.anonymousTokenLifetime());
        return store.createLearner(learner, TokenText.hashOf(token), expiresAt)
                .onSuccess(
                        _ -> copy(token, TokenOwner.anonymous(learner, expiresAt.toEpochMilli())))
                .map(_ -> new Issued(learner, token, expiresAt));
    }

    /** Tells the other nodes of a token that was issued; nobody waits for it. */
    void copy(String token, TokenOwner owner) {
        copies.put(TokenText.keyOf(token), owner, clock.millis());
    }

    /** The owner of a token; nobody when it is malformed, unknown, expired or revoked. */
    public Future<Optional<TokenOwner>> authenticate(String token) {
        if (!TokenText.isWellFormed(token)) {
            return Future.succeededFuture(Optional.empty());
        }
        var hash = TokenText.hashOf(token);
        var key = TokenText.keyOf(hash);
        var known =
                Optional.ofNullable(believed.getIfPresent(key))
                        .filter(this::isCurrent)
                        .map(Believed::owner);
        return (known.isPresent() ? Future.succeededFuture(known) : lookUp(key, hash))
                .map(owner -> owner.filter(o -> o.expiresAtMs() > clock.millis()));
    }

    private boolean isCurrent(Believed one) {
        return isRecent(one.lookedUpNs()) || isRecent(revocationsReadNs.get());
    }

    private boolean isRecent(long ns) {
        return nanoTime.getAsLong() - ns < trustNs;
    }

    private Future<Optional<TokenOwner>> lookUp(String key, byte[] hash) {
        long startedNs = nanoTime.getAsLong();
        // Asked before and after: a copy may be removed, or become stale, on the way.
        var copied =
                stale.mayBelieve(key)
                        ? copies.get(key).map(copy -> copy.filter(_ -> stale.mayBelieve(key)))
                        : Future.succeededFuture(Optional.<TokenOwner>empty());
        return copied.compose(
                        copy -> copy.isPresent() ? Future.succeededFuture(copy) : read(key, hash))
                .onSuccess(
                        found ->
                                found.ifPresent(
                                        owner ->
                                                believed.put(key, new Believed(owner, startedNs))));
    }

    private Future<Optional<TokenOwner>> read(String key, byte[] hash) {
        return store.ownerOf(hash)
                .onSuccess(
                        found -> found.ifPresent(owner -> copies.put(key, owner, clock.millis())));
    }

    /**
     * Forgets what other nodes revoked. To be called several times within the token cache's
     * lifetime; fails when PostgreSQL is away, and then nothing is believed for longer than that.
     */
    public Future<Void> readRevocations() {
        if (!reading.compareAndSet(false, true)) {
            return Future.succeededFuture();
        }
        long startedNs = nanoTime.getAsLong();
        long seconds = hasRead.get() ? REVOCATIONS_OF_SECONDS : FIRST_REVOCATIONS_OF_SECONDS;
        return revocations
                .revokedWithin(seconds, MOST_REVOCATIONS)
                .onComplete(_ -> reading.set(false))
                .onSuccess(this::forget) // A lookup that was under way may have put a copy back.
                .onSuccess(_ -> revocationsReadNs.set(startedNs))
                .onSuccess(_ -> hasRead.set(true))
                .mapEmpty();
    }

    /** Forgets tokens of these hashes, which are revoked, and removes their copies. */
    void forget(List<byte[]> revoked) {
        var keys = revoked.stream().map(TokenText::keyOf).toList();
        if (keys.size() == MOST_REVOCATIONS) { // There may be more.
            believed.invalidateAll();
            stale.distrustAll();
        }
        believed.invalidateAll(keys);
        stale.remove(keys)
                .onFailure(failure -> LOG.debug("Copies were not removed: {}", failure.toString()));
    }

    /**
     * Revokes every token of a learner and ends their sign-ins; other nodes follow within the token
     * cache's lifetime.
     */
    public Future<Void> revokeAll(LearnerId learner) {
        return revocations.endAll(learner).onSuccess(this::forget).mapEmpty();
    }

    /** Ends a sign-in; other nodes follow within the token cache's lifetime. */
    Future<Void> revoke(FamilyId family) {
        return revocations.end(family).onSuccess(this::forget).mapEmpty();
    }
}
