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
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.cache.tokens.TokenCopies;
import org.assay.cache.tokens.TokenOwner;
import org.assay.config.AccountSettings;
import org.assay.engine.session.LearnerId;

/**
 * Opaque access tokens of 256 bits, stored as their SHA-256 only. Looked up in this process for
 * seconds, in Redis, then in PostgreSQL; without Redis they are as valid as before.
 */
public final class AccessTokens {
    private static final int TOKEN_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final AccountStore store;
    private final TokenCopies copies;
    private final AccountSettings settings;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, TokenOwner> believed;

    public AccessTokens(
            AccountStore store, TokenCopies copies, AccountSettings settings, InstantSource clock) {
        this.store = store;
        this.copies = copies;
        this.settings = settings;
        this.clock = clock;
        this.believed =
                Caffeine.newBuilder()
                        .maximumSize(settings.tokenCacheEntries())
                        .expireAfterWrite(settings.tokenCacheLifetime())
                        .executor(Runnable::run)
                        .build();
    }

    /** A token as its owner gets it, once. */
    record Issued(LearnerId learner, String token, Instant expiresAt) {}

    /** Makes a learner who has told nothing of themselves, with a token. */
    Future<Issued> issueAnonymous(LearnerId learner) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var expiresAt =
                Instant.ofEpochMilli(clock.millis()).plus(settings.anonymousTokenLifetime());
        var owner = new TokenOwner(learner, expiresAt.toEpochMilli());
        return store.createLearner(learner, hashOf(token), expiresAt)
                .onSuccess(_ -> copies.put(keyOf(token), owner, clock.millis()))
                .map(_ -> new Issued(learner, token, expiresAt));
    }

    /** The learner of a token; nobody when it is malformed, unknown, expired or revoked. */
    public Future<Optional<LearnerId>> authenticate(String token) {
        if (!FORM.matcher(token).matches()) {
            return Future.succeededFuture(Optional.empty());
        }
        var key = keyOf(token);
        var known = Optional.ofNullable(believed.getIfPresent(key));
        return (known.isPresent() ? Future.succeededFuture(known) : lookUp(key, token))
                .map(
                        owner ->
                                owner.filter(o -> o.expiresAtMs() > clock.millis())
                                        .map(TokenOwner::learner));
    }

    private Future<Optional<TokenOwner>> lookUp(String key, String token) {
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
                .onSuccess(found -> found.ifPresent(owner -> believed.put(key, owner)));
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
