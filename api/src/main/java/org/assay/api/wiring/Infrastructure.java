package org.assay.api.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.annotation.Factory;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.assay.api.journal.PostgresJournal;
import org.assay.api.mail.Mailer;
import org.assay.api.mail.Mailing;
import org.assay.api.operations.OperationsServer;
import org.assay.api.runtime.StartException;
import org.assay.cache.cluster.ClusterMember;
import org.assay.config.Settings;

/** What the slices stand on: Vert.x, connections, the cluster, the journal, the clock. */
@Factory
final class Infrastructure {

    @Singleton
    Vertx vertx(Settings settings) {
        return Vertx.vertx(new VertxOptions().setEventLoopPoolSize(eventLoops(settings)));
    }

    /** Threads that listen, and do everything else that must not wait: one a core. */
    static int eventLoops(Settings settings) {
        return settings.http().eventLoops() > 0
                ? settings.http().eventLoops()
                : Runtime.getRuntime().availableProcessors();
    }

    /** The one clock. */
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }

    @Singleton
    PrometheusMeterRegistry prometheus() {
        return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    }

    @Singleton
    OperationsServer operations(
            Vertx vertx,
            Settings settings,
            PrometheusMeterRegistry registry,
            Pool pool,
            Mailing mailing) {
        return new OperationsServer(
                vertx, settings.operations(), registry, pool, mailing.operationsPages());
    }

    @Singleton
    Mailing mailing(Vertx vertx, Settings settings, InstantSource clock, MeterRegistry registry) {
        return Mailing.open(
                vertx, settings.mail(), settings.dataFolder().resolve("mails"), clock, registry);
    }

    @Singleton
    Mailer mailer(Mailing mailing) {
        return mailing.mailer();
    }

    @Singleton
    Pool pool(Vertx vertx, Settings settings, Addresses addresses) {
        var postgres = settings.postgres();
        return PgBuilder.pool()
                .connectingTo(addresses.postgres().connectOptions(postgres))
                .with(
                        new PoolOptions()
                                .setMaxSize(postgres.poolSize())
                                .setMaxWaitQueueSize(postgres.maxWaiting())
                                .setConnectionTimeout((int) postgres.connectTimeout().toMillis())
                                .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS))
                .using(vertx)
                .build();
    }

    @Singleton
    Redis redis(Vertx vertx, Settings settings, Addresses addresses) {
        var redis = settings.redis();
        var options =
                new RedisOptions()
                        .setConnectionString(addresses.redis().uri())
                        .setMaxPoolSize(redis.connections())
                        .setMaxPoolWaiting(redis.maxWaiting());
        options.getNetClientOptions().setConnectTimeout((int) redis.connectTimeout().toMillis());
        var password = addresses.redis().password().value();
        return Redis.createClient(
                vertx, password.isEmpty() ? options : options.setPassword(password));
    }

    @Singleton
    ClusterMember cluster(Settings settings, MeterRegistry registry) {
        var hazelcast = settings.hazelcast();
        var join =
                new ClusterMember.Join(
                        hazelcast.clusterName(),
                        hazelcast.host(),
                        hazelcast.port(),
                        hazelcast.members(),
                        hazelcast.backups(),
                        hazelcast.maxSessions(),
                        (int) settings.sessions().snapshotLifetime().toSeconds());
        try {
            var member = ClusterMember.start(join);
            Gauge.builder("assay_cluster_members", member, ClusterMember::size)
                    .description(
                            "members of the Hazelcast cluster that this one sees, itself included")
                    .register(registry);
            return member;
        } catch (RuntimeException e) {
            throw new StartException(
                    "The Hazelcast member does not start on "
                            + hazelcast.host()
                            + ":"
                            + hazelcast.port()
                            + " (set --hazelcast.host, --hazelcast.port): "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    e);
        }
    }

    @Singleton
    PostgresJournal journal(
            Vertx vertx,
            Settings settings,
            Addresses addresses,
            Pool pool,
            MeterRegistry registry) {
        return PostgresJournal.open(
                vertx,
                addresses.postgres().connectOptions(settings.postgres()),
                pool,
                settings.journal(),
                registry);
    }
}
