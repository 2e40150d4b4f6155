package org.assay.api.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.BeanContext;
import io.micronaut.context.BeanRegistration;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.redis.client.Redis;
import io.vertx.sqlclient.Pool;
import java.net.BindException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.api.accounts.AccessTokens;
import org.assay.api.admission.WaitingRoom;
import org.assay.api.banks.BankLoading;
import org.assay.api.banks.Banks;
import org.assay.api.contract.Contract;
import org.assay.api.http.Connections;
import org.assay.api.http.Edge;
import org.assay.api.http.Gate;
import org.assay.api.http.Operations;
import org.assay.api.http.PageRoutes;
import org.assay.api.http.PublicServer;
import org.assay.api.journal.Partitions;
import org.assay.api.journal.PostgresJournal;
import org.assay.api.mail.Mailing;
import org.assay.api.operations.OperationsServer;
import org.assay.api.postgres.DatabaseCheck;
import org.assay.api.postgres.UnusableDatabaseException;
import org.assay.api.profiles.ProfileProjection;
import org.assay.api.profiles.ProfileService;
import org.assay.api.runtime.Meanwhile;
import org.assay.api.runtime.Opened;
import org.assay.api.runtime.StartException;
import org.assay.cache.bank.BankSource;
import org.assay.cache.cluster.ClusterMember;
import org.assay.config.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server: everything that listens, and the order in which it starts and stops. */
public final class AssayServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AssayServer.class);

    /** What Vert.x calls a free port that several listeners share. */
    private static final int SHARED_FREE_PORT = -1;

    /** Time between two looks at the outbox when nothing waited, ms. */
    private static final long PROJECT_EVERY_MS = 500;

    /** How long requests in progress may take to end once the server stops, ms. */
    private static final long DRAIN_MS = 10_000;

    private final BeanContext beans;
    private final Settings settings;
    private final AtomicInteger port = new AtomicInteger();
    private final AtomicInteger operationsPort = new AtomicInteger();
    private final AtomicBoolean projecting = new AtomicBoolean(true);
    private volatile boolean stopping;

    private AssayServer(BeanContext beans, Settings settings) {
        this.beans = beans;
        this.settings = settings;
    }

    /**
     * Starts the server on services that run, whose schema is up to date. Blocks.
     *
     * @throws StartException with one line when a port is taken or Redis refuses the password
     * @throws UnusableDatabaseException with one line when the database cannot be worked with
     */
    public static AssayServer start(Settings settings, Addresses addresses, BankLoading bank) {
        var beans = BeanContext.build();
        beans.registerSingleton(Settings.class, settings);
        beans.registerSingleton(Addresses.class, addresses);
        beans.registerSingleton(BankLoading.class, bank);
        beans.start();
        var server = new AssayServer(beans, settings);
        try {
            server.listen();
        } catch (RuntimeException e) {
            server.close();
            throw told(e);
        }
        return server;
    }

    /** As {@link #start(Settings, Addresses, BankLoading)}, with a bank still to be compiled. */
    public static AssayServer start(Settings settings, Addresses addresses, BankSource bank) {
        return start(settings, addresses, BankLoading.of(bank));
    }

    /** What stands in the way, out of the exceptions that the wiring has wrapped it in. */
    private static RuntimeException told(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartException told) {
                return told;
            }
            if (cause instanceof UnusableDatabaseException told) {
                return told;
            }
        }
        return failure;
    }

    public int port() {
        return port.get();
    }

    public int operationsPort() {
        return operationsPort.get();
    }

    /** The parts, for commands and tests. */
    public <T> T part(Class<T> type) {
        return beans.getBean(type);
    }

    /** What takes longest and needs nobody is made while the services are looked at. */
    private void listen() {
        var cluster = Meanwhile.of(() -> part(ClusterMember.class));
        var contract = Meanwhile.of(Contract::load);
        try {
            listen(contract, cluster);
        } finally {
            cluster.settle();
        }
    }

    private void listen(Meanwhile<Contract> contract, Meanwhile<ClusterMember> cluster) {
        var vertx = part(Vertx.class);
        DatabaseCheck.require(part(Pool.class), part(Addresses.class).postgres());
        RedisCheck.require(part(Redis.class), part(Addresses.class).redis());
        Settled.await(Partitions.ensure(part(Pool.class)));
        vertx.setPeriodic(TimeUnit.HOURS.toMillis(6), _ -> ensurePartitions());
        operationsPort.set(
                Settled.await(
                                orTaken(
                                        part(OperationsServer.class).start(),
                                        settings.operations().port(),
                                        "operations.port"))
                        .actualPort());
        cluster.get();
        var router = router(vertx, contract.get());
        var connections = new Connections(settings.http(), part(MeterRegistry.class));
        Settled.await(
                orTaken(
                        vertx.deployVerticle(
                                () -> new Listener(connections, router),
                                new DeploymentOptions()
                                        .setInstances(Infrastructure.eventLoops(settings))),
                        settings.http().port(),
                        "http.port"));
        project(part(ProfileService.class).projection());
        part(OperationsServer.class).setAccepting(true);
    }

    private Router router(Vertx vertx, Contract contract) {
        var edge =
                new Edge(
                        vertx,
                        contract,
                        settings.http(),
                        part(AccessTokens.class)::authenticate,
                        part(Gate.class),
                        part(WaitingRoom.class),
                        part(MeterRegistry.class));
        var router = edge.router(part(Operations.class));
        PageRoutes.mount(router);
        return router;
    }

    private static <T> Future<T> orTaken(Future<T> listening, int port, String key) {
        return listening.recover(
                failure ->
                        Future.failedFuture(
                                failure instanceof BindException
                                        ? new StartException(
                                                "Port "
                                                        + port
                                                        + " is taken: stop what listens there, or set another one with --"
                                                        + key
                                                        + "=PORT.")
                                        : failure));
    }

    private void ensurePartitions() {
        Partitions.ensure(part(Pool.class))
                .onFailure(
                        e ->
                                LOG.warn(
                                        "The journal's partitions could not be made: {}",
                                        e.getMessage()));
    }

    /** Projects round after round: at once while something waits, else after a pause. */
    private void project(ProfileProjection projection) {
        if (stopping) {
            return;
        }
        projection
                .round()
                .onSuccess(_ -> projecting.set(true))
                .onFailure(this::tellOnce)
                .onComplete(
                        done ->
                                part(Vertx.class)
                                        .setTimer(
                                                done.succeeded() && done.result() > 0
                                                        ? 1
                                                        : PROJECT_EVERY_MS,
                                                _ -> project(projection)));
    }

    /** An outage is told when it begins, not with each round that it costs. */
    private void tellOnce(Throwable failure) {
        if (projecting.getAndSet(false) && !stopping) {
            LOG.warn("Profiles wait until the journal can be read: {}", failure.toString());
        }
    }

    /** One event loop's share of the listening. */
    private final class Listener extends AbstractVerticle {
        private final Connections connections;
        private final Router router;
        private @Nullable HttpServer listening;

        Listener(Connections connections, Router router) {
            this.connections = connections;
            this.router = router;
        }

        /** Accepts no more, and lets the requests in progress end. */
        @Override
        public void stop(Promise<Void> stopped) {
            var server = listening;
            if (server == null) {
                stopped.complete();
            } else {
                server.shutdown(DRAIN_MS, TimeUnit.MILLISECONDS).onComplete(stopped);
            }
        }

        @Override
        public void start(Promise<Void> started) {
            var http = settings.http();
            int port = http.port() == 0 ? SHARED_FREE_PORT : http.port();
            var server = PublicServer.create(vertx, http, port, connections, router);
            listening = server;
            server.listen()
                    .onSuccess(bound -> AssayServer.this.port.compareAndSet(0, bound.actualPort()))
                    .<Void>mapEmpty()
                    .onComplete(started);
        }
    }

    /**
     * Stops: no new requests, those in progress end, what is queued is committed, the cluster is
     * left in good order. A step that fails keeps no other from being taken.
     */
    @Override
    public void close() {
        stopping = true;
        started(OperationsServer.class).ifPresent(operations -> operations.setAccepting(false));
        try (var steps = new Opened()) { // The last one first.
            steps.add(beans);
            started(Vertx.class).ifPresent(vertx -> steps.add(() -> Settled.await(vertx.close())));
            started(Mailing.class).ifPresent(steps::add);
            started(Pool.class).ifPresent(pool -> steps.add(() -> Settled.await(pool.close())));
            started(Redis.class).ifPresent(redis -> steps.add(redis::close));
            started(ClusterMember.class).ifPresent(steps::add);
            started(PostgresJournal.class)
                    .ifPresent(journal -> steps.add(() -> Settled.await(journal.close())));
            started(Vertx.class).ifPresent(vertx -> steps.add(() -> stopListening(vertx)));
        }
    }

    private static void stopListening(Vertx vertx) {
        for (var id : vertx.deploymentIDs()) {
            Settled.await(vertx.undeploy(id).timeout(2 * DRAIN_MS, TimeUnit.MILLISECONDS));
        }
    }

    /** A part, unless the start never came to it. */
    private <T> Optional<T> started(Class<T> type) {
        return beans.getActiveBeanRegistrations(type).stream()
                .map(BeanRegistration::bean)
                .findFirst();
    }

    /** The version of the bank with which new assessments start. */
    public String bankVersion() {
        return part(Banks.class).current().bank().version().value();
    }
}
