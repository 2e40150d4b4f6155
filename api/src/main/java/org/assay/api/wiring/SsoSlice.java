package org.assay.api.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Factory;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Redis;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.assay.api.accounts.SignIns;
import org.assay.api.people.People;
import org.assay.api.sso.Providers;
import org.assay.api.sso.SsoRoutes;
import org.assay.api.sso.SsoService;
import org.assay.cache.notes.Notes;
import org.assay.config.Settings;

/** Single sign-on. */
@Factory
final class SsoSlice {

    @Singleton
    SsoRoutes routes(
            Vertx vertx,
            Redis redis,
            People people,
            SignIns signIns,
            Settings settings,
            InstantSource clock,
            MeterRegistry registry) {
        return new SsoRoutes(
                new SsoService(
                        settings.sso(),
                        new Providers(vertx, settings.sso(), registry),
                        new Notes(redis),
                        people.identities(),
                        signIns,
                        clock));
    }
}
