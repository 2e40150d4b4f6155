package org.assay.api.operations;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.sqlclient.SqlClient;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assay.config.OperationsSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Health and metrics on a port of their own, which is not to be reached from outside. */
public final class OperationsServer {
    private static final Logger LOG = LoggerFactory.getLogger(OperationsServer.class);
    private static final long CHECK_TIMEOUT_MS = 1_000;

    private final Vertx vertx;
    private final OperationsSettings settings;
    private final PrometheusMeterRegistry registry;
    private final SqlClient postgres;
    private final List<OperationsPage> pages;
    private final AtomicBoolean accepting = new AtomicBoolean();

    public OperationsServer(
            Vertx vertx,
            OperationsSettings settings,
            PrometheusMeterRegistry registry,
            SqlClient postgres,
            List<OperationsPage> pages) {
        this.vertx = vertx;
        this.settings = settings;
        this.registry = registry;
        this.postgres = postgres;
        this.pages = List.copyOf(pages);
    }

    /** Listens; completes with the server once it does. */
    public Future<HttpServer> start() {
        var options =
                new HttpServerOptions()
                        .setHost(settings.host())
                        .setPort(settings.port())
                        .setHttp2ClearTextEnabled(false); // As on the public port.
        return vertx.createHttpServer(options).requestHandler(this::serve).listen();
    }

    /** Says whether this node is to be sent requests: off before it stops. */
    public void setAccepting(boolean on) {
        accepting.set(on);
    }

    private void serve(HttpServerRequest request) {
        var path = Objects.requireNonNullElse(request.path(), "");
        switch (path) {
            case "/health/live" -> text(request, 200, "live\n");
            case "/health/ready" -> ready(request);
            case "/metrics" -> metrics(request);
            default ->
                    pages.stream()
                            .filter(page -> page.isAt(path))
                            .findFirst()
                            .ifPresentOrElse(
                                    page -> page.serve(request),
                                    () -> text(request, 404, "not found\n"));
        }
    }

    /** Written by a worker: it is some 350 kB, and would take the event loop milliseconds. */
    private void metrics(HttpServerRequest request) {
        vertx.executeBlocking(registry::scrape, false)
                .onComplete(
                        text -> text(request, 200, text),
                        failure -> {
                            LOG.error("The metrics cannot be written", failure);
                            text(request, 500, "the metrics cannot be written\n");
                        });
    }

    /** Ready when accepting and PostgreSQL answers: without it nothing can be acknowledged. */
    private void ready(HttpServerRequest request) {
        if (!accepting.get()) {
            text(request, 503, "stopping or not started\n");
            return;
        }
        postgres.query("SELECT 1")
                .execute()
                .timeout(CHECK_TIMEOUT_MS, TimeUnit.MILLISECONDS)
                .onComplete(
                        _ -> text(request, 200, "ready\n"),
                        _ -> text(request, 503, "PostgreSQL does not answer\n"));
    }

    private static void text(HttpServerRequest request, int status, String body) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end(body);
    }
}
