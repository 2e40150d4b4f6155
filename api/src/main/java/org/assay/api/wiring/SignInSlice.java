package org.assay.api.wiring;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Factory;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.assay.api.accounts.AccessTokens;
import org.assay.api.accounts.ExpiredTokens;
import org.assay.api.accounts.PasswordSignIn;
import org.assay.api.accounts.SignInRoutes;
import org.assay.api.accounts.SignIns;
import org.assay.api.journal.UuidV7;
import org.assay.api.passwords.PasswordHasher;
import org.assay.cache.limits.AttemptLimits;
import org.assay.cache.limits.Policy.GrowingLock;
import org.assay.config.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sign-ins. */
@Factory
final class SignInSlice {

    private static final Logger LOG = LoggerFactory.getLogger(SignInSlice.class);

    /** Time between two removals of expired tokens, ms. */
    private static final long REMOVE_EVERY_MS = TimeUnit.MINUTES.toMillis(10);

    @Singleton
    SignIns signIns(
            Vertx vertx,
            Pool pool,
            AccessTokens tokens,
            Settings settings,
            InstantSource clock,
            MeterRegistry registry) {
        var ids = new UuidV7(clock, new SecureRandom());
        var signIns = new SignIns(pool, tokens, settings.accounts(), clock, ids::next);
        FunctionCounter.builder("assay.sign.ins.reused", signIns, SignIns::reused)
                .description("sign-ins ended because a refresh token came back after its use")
                .register(registry);
        var expired = new ExpiredTokens(pool);
        vertx.setPeriodic(REMOVE_EVERY_MS, _ -> remove(expired));
        return signIns;
    }

    private static void remove(ExpiredTokens expired) {
        expired.remove()
                .onFailure(
                        failure ->
                                LOG.warn(
                                        "Expired tokens were not removed: {}", failure.toString()));
    }

    @Singleton
    PasswordSignIn passwords(
            Vertx vertx,
            Pool pool,
            AttemptLimits attempts,
            PasswordHasher hasher,
            SignIns signIns,
            Settings settings,
            InstantSource clock) {
        return new PasswordSignIn(
                vertx,
                pool,
                attempts,
                GrowingLock.of(settings.limits()),
                hasher,
                signIns,
                settings.accounts(),
                clock);
    }

    @Singleton
    SignInRoutes routes(PasswordSignIn passwords, SignIns signIns) {
        return new SignInRoutes(passwords, signIns);
    }
}
