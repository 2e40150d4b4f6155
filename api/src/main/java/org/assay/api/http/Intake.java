package org.assay.api.http;

import io.micrometer.core.instrument.Counter;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.PlatformHandler;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.config.HttpSettings;

/** What every request passes before it is routed: bounds on number, time, size and kind. */
final class Intake {
    /** JSON, which is UTF-8 and says so at most. */
    private static final Pattern JSON =
            Pattern.compile("application/json *(; *charset *= *\"?utf-8\"? *)?");

    private static final CharSequence CONTENT_TYPE_OPTIONS =
            HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER_POLICY =
            HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");

    private static final String BODY = "assay.body";

    private final Vertx vertx;
    private final HttpSettings settings;
    private final Gate gate;
    private final Priorities priorities;
    private final Counter overloaded;

    /**
     * An intake.
     *
     * @param overloaded counts those that were one too many for all of them
     */
    Intake(
            Vertx vertx,
            HttpSettings settings,
            Gate gate,
            Priorities priorities,
            Counter overloaded) {
        this.vertx = vertx;
        this.settings = settings;
        this.gate = gate;
        this.priorities = priorities;
        this.overloaded = overloaded;
    }

    void mount(Router router) {
        router.route()
                .handler((PlatformHandler) Intake::answerHeadAsGet)
                .handler((PlatformHandler) this::admit)
                .handler((PlatformHandler) this::limitTime)
                .handler((PlatformHandler) Intake::checkKind)
                .handler(BodyHandler.create(false).setBodyLimit(settings.maxBodyBytes()))
                .handler(Intake::readBody);
    }

    /** The body that came with a request; empty when none did. */
    static Optional<JsonObject> bodyOf(RoutingContext context) {
        return Optional.ofNullable(context.get(BODY));
    }

    /** HEAD is GET whose body the server keeps to itself. */
    private static void answerHeadAsGet(RoutingContext context) {
        var request = context.request();
        if (request.method().equals(HttpMethod.HEAD)) {
            var query = request.query();
            context.reroute(
                    HttpMethod.GET, query == null ? request.path() : request.path() + '?' + query);
        } else {
            context.next();
        }
    }

    /** Bounds the requests in progress; those beyond a bound are asked to come back. */
    private void admit(RoutingContext context) {
        var response = context.response();
        response.putHeader(CONTENT_TYPE_OPTIONS, NOSNIFF).putHeader(REFERRER_POLICY, NO_REFERRER);
        int inFlight = gate.enter();
        if (!gate.isCalm(inFlight) && isRefused(context, inFlight)) {
            gate.leave();
            context.fail(503);
            return;
        }
        context.addEndHandler(_ -> gate.leave());
        context.next();
    }

    /** Under pressure the class matters. Those with a line are asked for their ticket later. */
    private boolean isRefused(RoutingContext context, int inFlight) {
        var priority = priorities.of(context.request().method().name(), context.normalizedPath());
        boolean full = gate.isFull(inFlight);
        if (full) {
            overloaded.increment();
        }
        boolean served = priority.hasLine() || gate.admits(priority, inFlight);
        boolean refused = full || !served;
        if (refused) {
            gate.refused(priority).increment();
        }
        return refused;
    }

    /**
     * Bounds the time in which a body must have arrived. One that was answered early, such as a
     * body that is too large, has the rest of that time to end, then its connection does.
     */
    private void limitTime(RoutingContext context) {
        var request = context.request();
        if (hasBody(request)) {
            long timer =
                    vertx.setTimer(
                            settings.requestTimeout().toMillis(),
                            _ -> {
                                if (!request.isEnded()) {
                                    giveUp(context);
                                }
                            });
            context.addEndHandler(
                    _ -> {
                        if (request.isEnded()) {
                            vertx.cancelTimer(timer);
                        }
                    });
        }
        context.next();
    }

    private static void giveUp(RoutingContext context) {
        var response = context.response();
        if (!response.headWritten()) {
            response.putHeader("Connection", "close");
            context.fail(408);
        }
        context.request().connection().close();
    }

    /** A body of another kind is not even read. */
    private static void checkKind(RoutingContext context) {
        var request = context.request();
        if (hasBody(request)) {
            var type = request.getHeader("Content-Type");
            if (type == null || !isJson(type) || request.headers().contains("Content-Encoding")) {
                context.fail(415);
                return;
            }
        }
        context.next();
    }

    private static boolean isJson(String type) {
        return type.equals("application/json")
                || JSON.matcher(type.strip().toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length == null
                ? request.headers().contains("Transfer-Encoding")
                : !length.equals("0");
    }

    private static void readBody(RoutingContext context) {
        var body = context.body().buffer();
        if (body != null && body.length() > 0) {
            context.put(BODY, StrictJson.read(body));
        }
        context.next();
    }
}
