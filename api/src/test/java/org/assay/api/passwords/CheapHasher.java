package org.assay.api.passwords;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import org.assay.config.PasswordSettings;

/** Hashing whose cost, about a millisecond, leaves what is around it to be seen. */
public final class CheapHasher {
    private static final Argon2Cost COST = new Argon2Cost(1_024, 1, 1);

    private CheapHasher() {}

    public static PasswordHasher of(Vertx vertx, PasswordSettings settings) {
        return new PasswordHasher(COST, vertx, settings, new SimpleMeterRegistry());
    }
}
