package org.assay.api.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.vertx.core.Vertx;
import org.assay.api.passwords.PasswordHasher;
import org.assay.config.Settings;

/** What stands between accounts and those who guess: costly hashes, and limits on attempts. */
@Factory
final class Protection {

    @Context
    @Bean(preDestroy = "close")
    PasswordHasher passwords(Vertx vertx, Settings settings, MeterRegistry registry) {
        return new PasswordHasher(vertx, settings.passwords(), registry);
    }
}
