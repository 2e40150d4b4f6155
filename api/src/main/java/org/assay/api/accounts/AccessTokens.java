package org.assay.api.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
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
    private static final int TOKEN_BYTES = 32;

    /**
     * How far back revocations are read, s: longer than a statement that revokes may take, and a
     * lookup that began before it.
     */
    private static final int REVOCATIONS_OF_SECONDS = 30;

    /** Revocations read at once; when there are more, nothing is believed any more. */
    private static final int MOST_REVOCATIONS = 20_000;

    private static final int TOKEN_LENGTH = 43;

    private final AccountStore store;
    private final TokenCopies copies;
    private final AccountSettings settings;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final LongSupplier nanoTime;
    private final long trustNs;
    private final Cache<String, Believed> believed;

    /** When the revocations were last read, {@link #nanoTime}; the read began then. */
    private final AtomicLong revocationsReadNs;

    private final AtomicBoolean reading = new AtomicBoolean();

    public AccessTokens(
            AccountStore store,
            TokenCopies copies,
            AccountSettings settings,
            InstantSource clock,
            LongSupplier nanoTime) {
        this.store = store;
        this.copies = copies;
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
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var expiresAt =
                Instant.ofEpochMilli(clock.millis()).plus(settings.anonymousTokenLifetime());
        var owner = TokenOwner.anonymous(learner, expiresAt.toEpochMilli());
        return store.createLearner(learner, hashOf(token), expiresAt)
                .onSuccess(_ -> copies.put(keyOf(token), owner, clock.millis()))
                .map(_ -> new Issued(learner, token, expiresAt));
    }

    /** The owner of a token; nobody when it is malformed, unknown, expired or revoked. */
    public Future<Optional<TokenOwner>> authenticate(String token) {
        if (!isWellFormed(token)) {
            return Future.succeededFuture(Optional.empty());
        }
        var key = keyOf(token);
        var known =
                Optional.ofNullable(believed.getIfPresent(key))
                        .filter(this::isCurrent)
                        .map(Believed::owner);
        return (known.isPresent() ? Future.succeededFuture(known) : lookUp(key, token))
                .map(owner -> owner.filter(o -> o.expiresAtMs() > clock.millis()));
    }

    /** Base64 for addresses, without padding. */
    private static boolean isWellFormed(String token) {
        if (token.length() != TOKEN_LENGTH) {
            return false;
        }
        for (int i = 0; i < TOKEN_LENGTH; i++) {
            char c = token.charAt(i);
            boolean isLetter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!isLetter && (c < '0' || c > '9') && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }

    private boolean isCurrent(Believed one) {
        return isRecent(one.lookedUpNs()) || isRecent(revocationsReadNs.get());
    }

    private boolean isRecent(long ns) {
        return nanoTime.getAsLong() - ns < trustNs;
    }

    private Future<Optional<TokenOwner>> lookUp(String key, String token) {
        long startedNs = nanoTime.getAsLong();
        return copies.get(key)
                .compose(
                        copy ->
                                copy.isPresent()
                                        ? Future.succeededFuture(copy)
                                        : store.ownerOf(hashOf(token))
                                                .onSuccess(
                                                        found ->
                                                                found.ifPresent(
                                                                        owner ->
                                                                                copies.put(
                                                                                        key,
                                                                                        owner,
                                                                                        clock
                                                                                                .millis()))))
                .onSuccess(
                        found ->
                                found.ifPresent(
                                        owner ->
                                                believed.put(key, new Believed(owner, startedNs))));
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
        return store.revokedWithin(REVOCATIONS_OF_SECONDS, MOST_REVOCATIONS)
                .onComplete(_ -> reading.set(false))
                .map(hashes -> hashes.stream().map(HexFormat.of()::formatHex).toList())
                .onSuccess(this::forget)
                .onSuccess(_ -> revocationsReadNs.set(startedNs))
                // A lookup that was under way may have put its copy back.
                .onSuccess(this::removeCopies)
                .mapEmpty();
    }

    private void removeCopies(List<String> keys) {
        copies.removeAll(keys)
                .onFailure(failure -> LOG.debug("Copies were not removed: {}", failure.toString()));
    }

    private void forget(List<String> revoked) {
        if (revoked.size() == MOST_REVOCATIONS) {
            believed.invalidateAll(); // There may be more.
        }
        believed.invalidateAll(revoked);
    }

    /** Revokes every token of a learner; other nodes follow within the token cache's lifetime. */
    public Future<Void> revokeAll(LearnerId learner) {
        return store.revokeAll(learner)
                .compose(
                        hashes ->
                                copies.removeAll(
                                        hashes.stream().map(HexFormat.of()::formatHex).toList()))
                .onSuccess(_ -> believed.invalidateAll());
    }

    private static String keyOf(String token) {
        return HexFormat.of().formatHex(hashOf(token));
    }

    private static byte[] hashOf(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
