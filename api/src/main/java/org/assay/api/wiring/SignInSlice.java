package org.assay.api.wiring;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Factory;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.assay.api.accounts.AccessTokens;
import org.assay.api.accounts.PasswordSignIn;
import org.assay.api.accounts.SignInRoutes;
import org.assay.api.accounts.SignIns;
import org.assay.api.journal.UuidV7;
import org.assay.api.passwords.PasswordHasher;
import org.assay.cache.limits.AttemptLimits;
import org.assay.cache.limits.Policy.GrowingLock;
import org.assay.config.Settings;

/** Sign-ins. */
@Factory
final class SignInSlice {

    @Singleton
    SignIns signIns(
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
        return signIns;
    }

    @Singleton
    PasswordSignIn passwords(
            Pool pool,
            AttemptLimits attempts,
            PasswordHasher hasher,
            SignIns signIns,
            Settings settings,
            InstantSource clock) {
        return new PasswordSignIn(
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
