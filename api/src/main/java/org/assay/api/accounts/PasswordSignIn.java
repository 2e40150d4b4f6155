package org.assay.api.accounts;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlClient;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.assay.api.accounts.CredentialStore.Credentials;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.api.passwords.PasswordHasher;
import org.assay.cache.limits.AttemptLimits;
import org.assay.cache.limits.Policy.GrowingLock;
import org.assay.cache.limits.Verdict;
import org.assay.config.AccountSettings;
import org.assay.engine.session.LearnerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sign-ins with a password. A name that nobody has goes the same way as one with a wrong password:
 * it is looked for, counted, and a hash is made, and refusals come after a fixed while; so neither
 * text nor time nor a lock tells whether there is an account.
 */
public final class PasswordSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(PasswordSignIn.class);

    /** The kind of attempts that are counted; also by whoever asks for the password elsewhere. */
    private static final String KIND = "sign-in";

    private final CredentialStore credentials;
    private final AttemptLimits attempts;
    private final GrowingLock lock;
    private final PasswordHasher hasher;
    private final SignIns signIns;
    private final AccountSettings settings;
    private final InstantSource clock;
    private final RefusalTime refusalTime;
    private final SecureRandom random = new SecureRandom();

    public PasswordSignIn(
            Vertx vertx,
            SqlClient client,
            AttemptLimits attempts,
            GrowingLock lock,
            PasswordHasher hasher,
            SignIns signIns,
            AccountSettings settings,
            InstantSource clock) {
        this.credentials = new CredentialStore(client);
        this.attempts = attempts;
        this.lock = lock;
        this.hasher = hasher;
        this.signIns = signIns;
        this.settings = settings;
        this.clock = clock;
        this.refusalTime = new RefusalTime(vertx, settings.refusalTime());
    }

    /**
     * Opens a sign-in.
     *
     * @param identifier e-mail address or username, in any case
     * @return fails with a {@link ProblemException} that says no more than who tries may know
     */
    public Future<TokenPair> signIn(String identifier, String password) {
        return refusalTime.of(() -> attempt(normalised(identifier), password));
    }

    private Future<TokenPair> attempt(String name, String password) {
        return credentials
                .find(name)
                .compose(
                        found -> {
                            var key = found.map(one -> one.learner().toString()).orElse(name);
                            return attempts.allow(KIND, key, lock)
                                    .compose(PasswordSignIn::orTooMany)
                                    .compose(_ -> verified(key, password, found))
                                    .compose(right -> open(right, password));
                        });
    }

    /** Ends the lock of a person who has proved in another way who they are. */
    public Future<Void> unlock(LearnerId learner) {
        return attempts.succeeded(KIND, learner.toString());
    }

    private static String normalised(String identifier) {
        return Normalizer.normalize(identifier, Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Future<Void> orTooMany(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Allowed _ -> Future.succeededFuture();
            case Verdict.Refused(var retryAfter) ->
                    Future.failedFuture(ProblemException.tooManyAttempts(retryAfter));
        };
    }

    /** The credentials that the password agrees with, and what came of it counted. */
    private Future<Right> verified(String key, String password, Optional<Credentials> found) {
        return hasher.verify(password, found.flatMap(Credentials::passwordHash))
                .onFailure(_ -> notCarriedOut(key))
                .compose(
                        agrees ->
                                agrees
                                        ? attempts.succeeded(KIND, key).map(_ -> rightOf(found))
                                        : attempts.failed(KIND, key, lock)
                                                .compose(_ -> Future.failedFuture(wrong())));
    }

    private void notCarriedOut(String key) {
        attempts.abandoned(KIND, key, lock)
                .onFailure(
                        failure -> LOG.debug("An attempt stays counted: {}", failure.toString()));
    }

    /** An account whose password was given. */
    private record Right(Credentials account, String passwordHash) {}

    private static Right rightOf(Optional<Credentials> found) {
        var account = found.orElseThrow();
        return new Right(account, account.passwordHash().orElseThrow());
    }

    private static ProblemException wrong() {
        return new ProblemException(ProblemType.CREDENTIALS_WRONG);
    }

    private Future<TokenPair> open(Right right, String password) {
        if (right.account().mustChangePassword()) {
            return demandChange(right);
        }
        return signIns.open(right.account().learner(), right.passwordHash())
                .onSuccess(_ -> strengthen(right, password))
                .compose(PasswordSignIn::orWrong);
    }

    /** A password that was changed since it was checked is a wrong one. */
    private static Future<TokenPair> orWrong(Optional<TokenPair> pair) {
        return pair.map(Future::succeededFuture).orElseGet(() -> Future.failedFuture(wrong()));
    }

    /** A temporary password is good for nothing but a proof with which to set another one. */
    private Future<TokenPair> demandChange(Right right) {
        var proof = TokenText.random(random);
        var expiresAt =
                Instant.ofEpochMilli(clock.millis()).plus(settings.passwordChangeLifetime());
        return credentials
                .prove(
                        right.account().learner(),
                        TokenText.hashOf(proof),
                        expiresAt,
                        right.passwordHash())
                .compose(
                        proved ->
                                Future.failedFuture(
                                        proved
                                                ? new ProblemException(
                                                        ProblemType.PASSWORD_CHANGE_REQUIRED,
                                                        new JsonObject()
                                                                .put("proof", proof)
                                                                .put(
                                                                        "expiresAt",
                                                                        expiresAt.toString()))
                                                : wrong()));
    }

    /** Replaces a hash of yesterday's cost; nobody waits, and the next sign-in tries again. */
    private void strengthen(Right right, String password) {
        if (!hasher.isOutdated(right.passwordHash())) {
            return;
        }
        hasher.hash(password)
                .compose(
                        better ->
                                credentials.rehash(
                                        right.account().learner(), right.passwordHash(), better))
                .onFailure(failure -> LOG.debug("A hash stays as it is: {}", failure.toString()));
    }
}
