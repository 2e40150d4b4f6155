package org.assay.api;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

/** How a provider answers nobody any more. */
enum Outage {
    NONE,
    STATUS_500,
    STATUS_429,
    SILENT,
    CUT,
    LONG,
    ENDLESS;

    /** More than {@code sso.max-answer-bytes}, and sent at once. */
    private static final int TOO_MANY_BYTES = 262_145;

    /** Answers as it does; whether there is one at all. */
    boolean answers(Vertx vertx, HttpServerRequest request) {
        switch (this) {
            case NONE -> {}
            case STATUS_500 -> request.response().setStatusCode(500).end("<h1>Oh</h1>");
            case STATUS_429 -> request.response().setStatusCode(429).end();
            case SILENT -> request.pause();
            case CUT -> request.connection().close();
            case LONG -> request.response().end("x".repeat(TOO_MANY_BYTES));
            case ENDLESS -> {
                request.response().setChunked(true);
                flood(vertx, request);
            }
        }
        return this != NONE;
    }

    private static void flood(Vertx vertx, HttpServerRequest request) {
        if (!request.response().closed()) {
            request.response()
                    .write("x".repeat(60_000))
                    .onSuccess(_ -> vertx.setTimer(1, _ -> flood(vertx, request)));
        }
    }
}
