package org.assay.api.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.assay.api.contract.Contract;
import org.assay.api.contract.Operation;
import org.assay.api.contract.Priority;
import org.assay.cache.tokens.StaffRole;
import org.assay.cache.tokens.TokenOwner;
import org.assay.config.HttpSettings;

/**
 * The way of every request: bounds, strict JSON, the contract, the access token, the operation's
 * handler, the reply. Every error becomes a problem document, here.
 */
public final class Edge {
    private static final String BEARER = "Bearer ";

    private final Vertx vertx;
    private final Contract contract;
    private final HttpSettings settings;
    private final Function<String, Future<Optional<TokenOwner>>> authenticate;
    private final MeterRegistry registry;
    private final Gate gate;
    private final Entrance entrance;

    /**
     * An edge.
     *
     * @param authenticate finds the owner of an access token, nobody when it is not valid
     * @param gate says which classes of operations are served
     * @param entrance lets in those of a class with a line
     */
    public Edge(
            Vertx vertx,
            Contract contract,
            HttpSettings settings,
            Function<String, Future<Optional<TokenOwner>>> authenticate,
            Gate gate,
            Entrance entrance,
            MeterRegistry registry) {
        this.vertx = vertx;
        this.contract = contract;
        this.settings = settings;
        this.authenticate = authenticate;
        this.gate = gate;
        this.entrance = entrance;
        this.registry = registry;
    }

    /**
     * The router of the contract.
     *
     * @throws IllegalStateException when an operation of the contract has no handler, or a handler
     *     no operation
     */
    public Router router(Operations operations) {
        operations.requireAll(contract);
        var router = Router.router(vertx);
        new Intake(
                        vertx,
                        settings,
                        gate,
                        new Priorities(contract),
                        Bound.MAX_IN_FLIGHT.reached(registry))
                .mount(router);
        for (var operation : contract.operations()) {
            mount(router, operation, admitted(operation, operations.handler(operation.id())));
        }
        for (int status = 400; status < 600; status++) {
            router.errorHandler(status, Edge::fail);
        }
        router.errorHandler(405, this::refuseMethod);
        router.errorHandler(200, Edge::fail); // As Vert.x calls a body that broke off.
        return router;
    }

    /** The handler with what goes before it: the line of its class, and the count. */
    private Function<ApiRequest, Future<Reply>> admitted(
            Operation operation, Function<ApiRequest, Future<Reply>> handler) {
        var priority = operation.priority();
        var admitted = gate.admitted(priority);
        return priority.hasLine()
                ? request -> admitted(priority, request, handler)
                : request -> {
                    admitted.increment();
                    return handler.apply(request);
                };
    }

    private Future<Reply> admitted(
            Priority priority, ApiRequest request, Function<ApiRequest, Future<Reply>> handler) {
        return entrance.enter(
                        priority,
                        request.header(Entrance.TICKET_HEADER).filter(ticket -> !ticket.isEmpty()))
                .onSuccess(_ -> gate.admitted(priority).increment())
                .onFailure(_ -> gate.refused(priority).increment())
                .compose(pass -> handled(pass, request, handler));
    }

    /** What the handler throws is a failed reply too, hence the first stage. */
    private static Future<Reply> handled(
            Entrance.Pass pass, ApiRequest request, Function<ApiRequest, Future<Reply>> handler) {
        return Future.succeededFuture(request)
                .compose(handler)
                .onSuccess(_ -> pass.served())
                .recover(failure -> failed(pass, failure));
    }

    /**
     * A ticket is spent by what was done or refused for good, not by what failed here: then it
     * holds again before anybody is told, since they may come back at once.
     */
    private static Future<Reply> failed(Entrance.Pass pass, Throwable failure) {
        if (failure instanceof ProblemException refused && refused.type().status() < 500) {
            pass.served();
            return Future.failedFuture(failure);
        }
        return pass.giveBack().transform(_ -> Future.failedFuture(failure));
    }

    private void mount(
            Router router, Operation operation, Function<ApiRequest, Future<Reply>> handler) {
        var timer =
                Timer.builder("assay.http.requests")
                        .description("time from a validated request to its reply, by operation")
                        .tag("operation", operation.id())
                        .publishPercentileHistogram()
                        .register(registry);
        var agreement = new Agreement(operation);
        router.route(HttpMethod.valueOf(operation.method()), routed(operation.path()))
                .handler(
                        context ->
                                serve(
                                        context,
                                        agreement.check(context),
                                        operation,
                                        handler,
                                        timer));
    }

    /** A path of the contract as the router writes it: {@code /a/:id} for {@code /a/{id}}. */
    private static String routed(String path) {
        return path.replace('{', ':').replace("}", "");
    }

    private void serve(
            RoutingContext context,
            JsonObject body,
            Operation operation,
            Function<ApiRequest, Future<Reply>> handler,
            Timer timer) {
        long startedNs = System.nanoTime();
        var caller =
                asksForToken(operation, context)
                        ? callerOf(context, operation.roles())
                        : Future.succeededFuture(Optional.<TokenOwner>empty());
        caller.compose(who -> handler.apply(new ApiRequest(context, body, who)))
                .onComplete(_ -> timer.record(System.nanoTime() - startedNs, TimeUnit.NANOSECONDS))
                .onComplete(reply -> write(context, reply), context::fail);
    }

    /** Where a token is welcome and not asked for, one that comes along must be good. */
    private static boolean asksForToken(Operation operation, RoutingContext context) {
        return operation.secured()
                && (!operation.optional() || context.request().headers().contains("Authorization"));
    }

    /**
     * Whoever the token stands for; fails when it stands for nobody, or for none of these roles.
     */
    private Future<Optional<TokenOwner>> callerOf(RoutingContext context, Set<StaffRole> roles) {
        var headers = context.request().headers().getAll("Authorization");
        var header = headers.size() == 1 ? headers.getFirst() : "";
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Future.failedFuture(new ProblemException(ProblemType.UNAUTHENTICATED));
        }
        return authenticate
                .apply(header.substring(BEARER.length()).strip())
                .compose(owner -> admitted(owner, roles));
    }

    private static Future<Optional<TokenOwner>> admitted(
            Optional<TokenOwner> owner, Set<StaffRole> roles) {
        if (owner.isEmpty()) {
            return Future.failedFuture(new ProblemException(ProblemType.UNAUTHENTICATED));
        }
        return roles.isEmpty() || owner.get().hasOneOf(roles)
                ? Future.succeededFuture(owner)
                : Future.failedFuture(new ProblemException(ProblemType.FORBIDDEN));
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
            response.putHeader(HttpHeaders.CONTENT_TYPE, reply.mediaType())
                    .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(reply.body().length()));
            Reply.end(context.request(), reply.body());
        }
    }

    private void refuseMethod(RoutingContext context) {
        context.response().putHeader("Allow", methodsOf(context.normalizedPath()));
        fail(context);
    }

    /** What is not in the contract is a page. */
    private String methodsOf(String path) {
        return contract.allow(path).orElse("GET, HEAD");
    }

    private static void fail(RoutingContext context) {
        var failure = context.failure();
        Problems.write(
                context,
                context.statusCode(),
                failure == null ? new Problems.StatusFailure() : failure);
    }
}
