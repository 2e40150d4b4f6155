package org.assay.api.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.openapi.router.OpenAPIRoute;
import io.vertx.ext.web.openapi.router.RequestExtractor;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import io.vertx.openapi.contract.OpenAPIContract;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.assay.config.HttpSettings;
import org.assay.engine.session.LearnerId;

/**
 * The way of every request: bounds, strict JSON, the contract, the access token, the operation's
 * handler, the reply. Every error becomes a problem document, here.
 */
public final class Edge {
    private static final String BEARER = "Bearer ";

    private final Vertx vertx;
    private final HttpSettings settings;
    private final Function<String, Future<Optional<LearnerId>>> authenticate;
    private final MeterRegistry registry;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final PathForms paths = new PathForms(Contract.document());

    /**
     * An edge.
     *
     * @param authenticate finds the learner of an access token, nobody when it is not valid
     */
    public Edge(
            Vertx vertx,
            HttpSettings settings,
            Function<String, Future<Optional<LearnerId>>> authenticate,
            MeterRegistry registry) {
        this.vertx = vertx;
        this.settings = settings;
        this.authenticate = authenticate;
        this.registry = registry;
        registry.gauge("assay.http.in.flight", inFlight);
    }

    /**
     * The router of a contract.
     *
     * @throws IllegalStateException when an operation of the contract has no handler, or a handler
     *     no operation
     */
    public Router router(OpenAPIContract contract, Operations operations) {
        var builder = RouterBuilder.create(vertx, contract, RequestExtractor.withBodyHandler());
        new Intake(vertx, settings, inFlight).mount(builder);
        for (var route : builder.getRoutes()) {
            mount(route, operations);
        }
        for (var operationId : operations.handlers().keySet()) {
            if (contract.operation(operationId) == null) {
                throw new IllegalStateException("the contract has no operation " + operationId);
            }
        }
        var router = builder.createRouter();
        for (int status = 400; status < 600; status++) {
            router.errorHandler(status, Edge::fail);
        }
        router.errorHandler(405, this::refuseMethod);
        router.errorHandler(200, Edge::fail); // As Vert.x calls a body that broke off.
        return router;
    }

    private void mount(OpenAPIRoute route, Operations operations) {
        var id = route.getOperation().getOperationId();
        var handler = operations.handlers().get(id);
        if (handler == null) {
            throw new IllegalStateException("operation " + id + " has no handler");
        }
        boolean secured =
                route.getOperation().getSecurityRequirements().stream().anyMatch(r -> !r.isEmpty());
        var timer =
                Timer.builder("assay.http.requests")
                        .description("time from a validated request to its reply, by operation")
                        .tag("operation", id)
                        .publishPercentileHistogram()
                        .register(registry);
        boolean takesBody = route.getOperation().getRequestBody() != null;
        route.setDoSecurity(false)
                .addHandler(context -> check(context, id, takesBody))
                .addHandler(context -> serve(context, handler, secured, timer));
    }

    /** Checks what the contract says and its validation does not look at. */
    private void check(RoutingContext context, String operation, boolean takesBody) {
        paths.check(operation, context);
        if (!takesBody && context.body().length() > 0) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "this operation takes no body");
        }
        context.next();
    }

    private void serve(
            RoutingContext context,
            Function<ApiRequest, Future<Reply>> handler,
            boolean secured,
            Timer timer) {
        long startedNs = System.nanoTime();
        var learner =
                secured ? learnerOf(context) : Future.succeededFuture(Optional.<LearnerId>empty());
        learner.compose(who -> handler.apply(new ApiRequest(context, who)))
                .onComplete(_ -> timer.record(System.nanoTime() - startedNs, TimeUnit.NANOSECONDS))
                .onComplete(reply -> write(context, reply), context::fail);
    }

    private Future<Optional<LearnerId>> learnerOf(RoutingContext context) {
        var headers = context.request().headers().getAll("Authorization");
        var header = headers.size() == 1 ? headers.getFirst() : "";
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Future.failedFuture(new ProblemException(ProblemType.UNAUTHENTICATED));
        }
        return authenticate
                .apply(header.substring(BEARER.length()).strip())
                .compose(
                        learner ->
                                learner.isPresent()
                                        ? Future.succeededFuture(learner)
                                        : Future.failedFuture(
                                                new ProblemException(ProblemType.UNAUTHENTICATED)));
    }

    private static void write(RoutingContext context, Reply reply) {
        var response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        reply.headers().forEach(response::putHeader);
        response.setStatusCode(reply.status());
        if (reply.status() == 304 || reply.status() == 204) {
            response.end();
        } else {
            response.putHeader("Content-Type", reply.mediaType())
                    .putHeader("Content-Length", Integer.toString(reply.body().length()))
                    .end(reply.body());
        }
    }

    private void refuseMethod(RoutingContext context) {
        context.response().putHeader("Allow", paths.allow(context.normalizedPath()));
        fail(context);
    }

    private static void fail(RoutingContext context) {
        var failure = context.failure();
        Problems.write(
                context,
                context.statusCode(),
                failure == null ? new Problems.StatusFailure() : failure);
    }
}
