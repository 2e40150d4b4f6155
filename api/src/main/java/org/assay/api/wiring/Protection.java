package org.assay.api.wiring;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Redis;
import org.assay.api.passwords.PasswordHasher;
import org.assay.cache.limits.AttemptLimits;
import org.assay.config.Settings;

/** What stands between accounts and those who guess: costly hashes, and limits on attempts. */
@Factory
final class Protection {

    @Context
    @Bean(preDestroy = "close")
    PasswordHasher passwords(Vertx vertx, Settings settings, MeterRegistry registry) {
        return new PasswordHasher(vertx, settings.passwords(), registry);
    }

    @Context
    AttemptLimits limits(Redis redis, Settings settings, MeterRegistry registry) {
        var limits = new AttemptLimits(redis, settings.limits().localKeys(), System::nanoTime);
        FunctionCounter.builder("assay.limits.refused", limits, AttemptLimits::refused)
                .description("attempts refused because there were too many")
                .register(registry);
        FunctionCounter.builder(
                        "assay.limits.without.redis", limits, AttemptLimits::countedWithoutRedis)
                .description("attempts that this node counted by itself, Redis being away")
                .register(registry);
        return limits;
    }
}
