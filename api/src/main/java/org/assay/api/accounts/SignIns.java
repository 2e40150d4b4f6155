package org.assay.api.accounts;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlClient;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.assay.api.accounts.SignInStore.Presented;
import org.assay.api.accounts.SignInStore.Stored;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.cache.tokens.FamilyId;
import org.assay.cache.tokens.StaffRole;
import org.assay.cache.tokens.TokenOwner;
import org.assay.config.AccountSettings;
import org.assay.engine.session.LearnerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sign-ins: a family of tokens each. Of its refresh tokens one is good at a time; its use gives the
 * next one. One that comes back later was stolen, or its replacement was: the family ends.
 *
 * <p>Only a repetition within a short grace, before the replacement was used, is none: a reply was
 * lost, or a device asked twice. It gets the very tokens that the first request got, so that there
 * is one chain however many ask at once.
 */
public final class SignIns {
    private static final Logger LOG = LoggerFactory.getLogger(SignIns.class);
    private static final Set<StaffRole> ALL_ROLES = Set.of(StaffRole.values());

    private final SignInStore store;
    private final AccessTokens tokens;
    private final AccountSettings settings;
    private final InstantSource clock;
    private final Supplier<UUID> ids;
    private final SecureRandom random = new SecureRandom();
    private final LongAdder reused = new LongAdder();

    public SignIns(
            Pool pool,
            AccessTokens tokens,
            AccountSettings settings,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.store = new SignInStore(pool);
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Opens a sign-in of a person who has proved who they are elsewhere.
     *
     * @param roles that its tokens may carry at most; they carry those of them that the person has,
     *     at each time that a token is issued
     * @return fails with {@link ProblemType#SIGN_IN_ENDED} when the learner has no account, since
     *     it was erased meanwhile
     */
    public Future<TokenPair> open(LearnerId learner, Set<StaffRole> roles) {
        return open(learner, roles, Optional.empty())
                .compose(
                        pair ->
                                pair.map(Future::succeededFuture)
                                        .orElseGet(
                                                () ->
                                                        Future.failedFuture(
                                                                new ProblemException(
                                                                        ProblemType
                                                                                .SIGN_IN_ENDED))));
    }

    /** As {@link #open(LearnerId, Set)}, with all roles that the person has. */
    public Future<TokenPair> open(LearnerId learner) {
        return open(learner, ALL_ROLES);
    }

    /** Opens a sign-in unless the password that was checked is another one by now. */
    Future<Optional<TokenPair>> open(LearnerId learner, String passwordHash) {
        return open(learner, ALL_ROLES, Optional.of(passwordHash));
    }

    private Future<Optional<TokenPair>> open(
            LearnerId learner, Set<StaffRole> roles, Optional<String> passwordHash) {
        var family = new FamilyId(ids.get());
        var access = TokenText.random(random);
        var refresh = TokenText.random(random);
        var now = now();
        var accessExpiresAt = now.plus(settings.accessTokenLifetime());
        var refreshExpiresAt = now.plus(settings.refreshTokenLifetime());
        return store.open(
                        learner,
                        family,
                        roles,
                        Stored.of(refresh, refreshExpiresAt),
                        Stored.of(access, accessExpiresAt),
                        passwordHash)
                .map(
                        granted ->
                                granted.map(
                                        had ->
                                                new TokenPair(
                                                        learner,
                                                        family,
                                                        had,
                                                        access,
                                                        accessExpiresAt,
                                                        refresh,
                                                        refreshExpiresAt)))
                .onSuccess(pair -> pair.ifPresent(this::copy));
    }

    /** What came of a refresh token; one transaction has decided it. */
    private sealed interface Outcome {
        record Refreshed(TokenPair pair) implements Outcome {}

        /** Unknown, expired or revoked. */
        record Refused() implements Outcome {}

        record Reused(FamilyId family, List<byte[]> revoked) implements Outcome {}
    }

    /** The next tokens of a sign-in; nothing when the token is no good, or no longer. */
    public Future<Optional<TokenPair>> refresh(String token) {
        if (!TokenText.isWellFormed(token)) {
            return Future.succeededFuture(Optional.empty());
        }
        var hash = TokenText.hashOf(token);
        return store.inTransaction(
                        client ->
                                SignInStore.take(client, hash, settings.refreshGrace())
                                        .compose(taken -> decide(client, token, hash, taken)))
                .map(this::told);
    }

    private Future<Outcome> decide(
            SqlClient client, String token, byte[] hash, Optional<Presented> taken) {
        if (taken.isEmpty() || taken.get().isRevoked() || !taken.get().expiresAt().isAfter(now())) {
            return Future.succeededFuture(new Outcome.Refused());
        }
        var presented = taken.get();
        if (!presented.isUsed()) {
            return rotate(client, token, hash, presented);
        }
        return presented.isUsedLately() && presented.salt().isPresent()
                ? repeat(client, token, presented.salt().get(), presented)
                : RevocationStore.endLocked(client, presented.family())
                        .map(revoked -> new Outcome.Reused(presented.family(), revoked));
    }

    private Future<Outcome> rotate(
            SqlClient client, String token, byte[] hash, Presented presented) {
        var salt = TokenText.randomBytes(random);
        var access = TokenText.successorOf(token, salt, TokenText.Use.ACCESS);
        var refresh = TokenText.successorOf(token, salt, TokenText.Use.REFRESH);
        var now = now();
        var accessExpiresAt = now.plus(settings.accessTokenLifetime());
        var refreshExpiresAt = now.plus(settings.refreshTokenLifetime());
        return SignInStore.rotate(
                        client,
                        hash,
                        salt,
                        presented,
                        Stored.of(refresh, refreshExpiresAt),
                        Stored.of(access, accessExpiresAt))
                .map(
                        roles ->
                                new Outcome.Refreshed(
                                        new TokenPair(
                                                presented.learner(),
                                                presented.family(),
                                                roles,
                                                access,
                                                accessExpiresAt,
                                                refresh,
                                                refreshExpiresAt)));
    }

    /** The tokens that the first use of this one gave. */
    private static Future<Outcome> repeat(
            SqlClient client, String token, byte[] salt, Presented presented) {
        var access = TokenText.successorOf(token, salt, TokenText.Use.ACCESS);
        var refresh = TokenText.successorOf(token, salt, TokenText.Use.REFRESH);
        return SignInStore.issued(client, TokenText.hashOf(access), TokenText.hashOf(refresh))
                .map(
                        issued ->
                                issued.<Outcome>map(
                                                was ->
                                                        new Outcome.Refreshed(
                                                                new TokenPair(
                                                                        presented.learner(),
                                                                        presented.family(),
                                                                        was.roles(),
                                                                        access,
                                                                        was.accessExpiresAt(),
                                                                        refresh,
                                                                        was.refreshExpiresAt())))
                                        .orElseGet(Outcome.Refused::new));
    }

    private Optional<TokenPair> told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refreshed(var pair) -> {
                copy(pair);
                yield Optional.of(pair);
            }
            case Outcome.Refused() -> Optional.empty();
            case Outcome.Reused(var family, var revoked) -> {
                reused.increment();
                LOG.warn("A refresh token came back after its use: sign-in {} has ended", family);
                tokens.forget(revoked);
                yield Optional.empty();
            }
        };
    }

    private void copy(TokenPair pair) {
        tokens.copy(
                pair.accessToken(),
                new TokenOwner(
                        pair.learner(),
                        pair.accessExpiresAt().toEpochMilli(),
                        pair.roles(),
                        Optional.of(pair.family())));
    }

    /** Ends a sign-in; every node knows within the token cache's lifetime. */
    public Future<Void> end(FamilyId family) {
        return tokens.revoke(family);
    }

    /** Ends every sign-in of a learner; every node knows within the token cache's lifetime. */
    public Future<Void> revokeAll(LearnerId learner) {
        return tokens.revokeAll(learner);
    }

    /**
     * As {@link #revokeAll}, in a transaction that is under way; every node knows within the token
     * cache's lifetime of its commit.
     */
    public static Future<Void> revokeAllWithin(SqlClient transaction, LearnerId learner) {
        return RevocationStore.endAllLocked(transaction, learner).mapEmpty();
    }

    /** Sign-ins that ended because a refresh token came back. */
    public long reused() {
        return reused.sum();
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
