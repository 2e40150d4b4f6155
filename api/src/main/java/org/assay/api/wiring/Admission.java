package org.assay.api.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Factory;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Redis;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.assay.api.admission.SigningKeyStore;
import org.assay.api.admission.WaitingRoom;
import org.assay.api.http.Gate;
import org.assay.api.http.LoopLag;
import org.assay.api.http.Pressure;
import org.assay.api.journal.PostgresJournal;
import org.assay.api.passwords.PasswordHasher;
import org.assay.cache.waiting.WaitingNumbers;
import org.assay.config.Settings;

/** Who is served when more come than can be: the gate, and the waiting room before it. */
@Factory
final class Admission {

    /** Which classes of operations are served, as measured from now on. */
    @Singleton
    Gate gate(
            Vertx vertx,
            Settings settings,
            PostgresJournal journal,
            PasswordHasher passwords,
            MeterRegistry registry) {
        var admission = settings.admission();
        var gate = new Gate(settings.http(), admission, registry);
        var lag = LoopLag.watch(vertx, registry);
        Pressure.watch(
                vertx,
                gate,
                lag,
                journal::load,
                journal::waitingMs,
                passwords::load,
                admission.sampleEvery());
        return gate;
    }

    @Singleton
    WaitingRoom waitingRoom(
            Vertx vertx,
            Settings settings,
            Pool pool,
            Redis redis,
            Gate gate,
            InstantSource clock,
            MeterRegistry registry) {
        var room = settings.admission().waitingRoom();
        return new WaitingRoom(
                vertx,
                gate,
                new WaitingNumbers(redis, room.ticketLifetime()),
                Settled.await(new SigningKeyStore(pool).key(room.key())),
                room,
                clock,
                registry);
    }
}
