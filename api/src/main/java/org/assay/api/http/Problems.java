package org.assay.api.http;

import io.vertx.core.VertxException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.util.concurrent.ThreadLocalRandom;
import org.assay.api.assessments.QuarantinedException;
import org.assay.api.journal.JournalFailure;
import org.assay.cache.bank.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From what went wrong to a problem document. Nothing internal is in it. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** Seconds after which a client may come back at the earliest. */
    private static final int RETRY_AFTER_SECONDS = 1;

    /** Seconds after which a client is to come back at the latest. */
    private static final int LONGEST_RETRY_AFTER_SECONDS = 600;

    /** Spread of the time to come back, seconds, so that they do not all come at once. */
    private static final int RETRY_SPREAD_SECONDS = 3;

    static final String MEDIA_TYPE = "application/problem+json";

    private Problems() {}

    /** The document of a problem of which there is no more to tell. */
    static JsonObject document(ProblemType type, Language language) {
        return new JsonObject()
                .put("type", type.uri())
                .put("title", type.title(language))
                .put("status", type.status());
    }

    /** Answers a request that is not to be read further, and ends its connection. */
    static void refuse(HttpServerRequest request, ProblemType type) {
        request.response()
                .setStatusCode(type.status())
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        Reply.end(request, document(type, Languages.of(request)).toBuffer());
    }

    /** Answers a failed request. */
    static void write(RoutingContext context, int status, Throwable failure) {
        if (failure instanceof HttpClosedException) {
            return; // The client left; nobody reads an answer.
        }
        var problem = problemOf(context, status, failure);
        var response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        var type = problem.type();
        var document = document(type, Languages.of(context.request())).mergeIn(problem.members());
        if (type.status() == 503) {
            int seconds = retryAfterSeconds(failure);
            response.putHeader("Retry-After", Integer.toString(seconds));
        }
        problem.retryAfterSeconds()
                .ifPresent(seconds -> response.putHeader("Retry-After", Integer.toString(seconds)));
        if (type.status() == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        response.setStatusCode(type.status())
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Content-Type-Options", "nosniff");
        if (type == ProblemType.WAITING_ROOM && Connections.areCrowded(context.request())) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        Reply.end(context.request(), document.toBuffer())
                .onFailure(
                        e ->
                                LOG.debug(
                                        "A client left before its problem was written: {}",
                                        e.toString()));
    }

    /** When to come back: once what waits is done, where that is known, and not all at once. */
    private static int retryAfterSeconds(Throwable failure) {
        long least =
                failure instanceof OverloadedException full
                        ? full.estimate().plusSeconds(1).minusNanos(1).toSeconds()
                        : 0;
        int seconds = Math.clamp(least, RETRY_AFTER_SECONDS, LONGEST_RETRY_AFTER_SECONDS);
        return seconds
                + ThreadLocalRandom.current().nextInt(Math.max(RETRY_SPREAD_SECONDS, seconds / 2));
    }

    private static ProblemException problemOf(
            RoutingContext context, int status, Throwable failure) {
        return switch (failure) {
            case ProblemException problem -> problem;
            case JournalFailure.OutcomeUnknown unknown ->
                    operating(ProblemType.UNKNOWN_OUTCOME, unknown);
            case JournalFailure.Unavailable full -> operating(ProblemType.UNAVAILABLE, full);
            case JournalFailure.Refused refused -> operating(ProblemType.INTERNAL_ERROR, refused);
            case OverloadedException _ -> new ProblemException(ProblemType.OVERLOADED);
            case QuarantinedException _ -> new ProblemException(ProblemType.ASSESSMENT_QUARANTINED);
            case HttpException refused -> ofStatus(refused.getStatusCode());
            case VertxException away -> operating(ProblemType.UNAVAILABLE, away);
            case java.io.IOException away -> operating(ProblemType.UNAVAILABLE, away);
            case java.util.concurrent.TimeoutException away ->
                    operating(ProblemType.UNAVAILABLE, away);
            case StatusFailure _ -> ofStatus(status);
            case Throwable bug -> {
                LOG.error(
                        "{} {} failed",
                        context.request().method(),
                        context.currentRoute() == null ? "" : context.currentRoute().getPath(),
                        bug);
                yield new ProblemException(ProblemType.INTERNAL_ERROR);
            }
        };
    }

    /** Stands for a failure that is nothing but an HTTP status. */
    static final class StatusFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StatusFailure() {
            super("", null, false, false);
        }
    }

    private static ProblemException operating(ProblemType type, Throwable failure) {
        LOG.warn("Answered {}: {}", type.slug(), failure.toString());
        return new ProblemException(type);
    }

    private static ProblemException ofStatus(int status) {
        return new ProblemException(
                switch (status) {
                    case 400 -> ProblemType.MALFORMED_REQUEST;
                    case 401 -> ProblemType.UNAUTHENTICATED;
                    case 404 -> ProblemType.NOT_FOUND;
                    case 405 -> ProblemType.METHOD_NOT_ALLOWED;
                    case 406 -> ProblemType.NOT_ACCEPTABLE;
                    case 408 -> ProblemType.REQUEST_TIMEOUT;
                    case 413 -> ProblemType.BODY_TOO_LARGE;
                    case 414 -> ProblemType.URI_TOO_LONG;
                    case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
                    case 417 -> ProblemType.EXPECTATION_FAILED;
                    case 431 -> ProblemType.HEADERS_TOO_LARGE;
                    case 503 -> ProblemType.OVERLOADED;
                    default ->
                            status < 500
                                    ? ProblemType.MALFORMED_REQUEST
                                    : ProblemType.INTERNAL_ERROR;
                });
    }
}
