package org.assay.api.http;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import org.assay.config.HttpSettings;

/**
 * The server that is reached from outside: bounds on connections and headers, and a problem
 * document even for what is hardly a request.
 */
public final class PublicServer {

    private PublicServer() {}

    /**
     * A server that does not listen yet.
     *
     * @param port what Vert.x takes as a port; below 0 a free one that several listeners share
     * @param connections those of all listeners
     * @param router gets the requests that can be read
     */
    public static HttpServer create(
            Vertx vertx,
            HttpSettings settings,
            int port,
            Connections connections,
            Handler<HttpServerRequest> router) {
        var options =
                new HttpServerOptions()
                        .setHost(settings.host())
                        .setPort(port)
                        .setMaxHeaderSize(settings.maxHeaderBytes())
                        .setIdleTimeout((int) settings.idleTimeout().toSeconds())
                        .setTcpNoDelay(true)
                        .setCompressionSupported(false)
                        // Another protocol would need the same bounds again; proxies speak this
                        // one.
                        .setHttp2ClearTextEnabled(false);
        return vertx.createHttpServer(options)
                .connectionHandler(connections::admit)
                .invalidRequestHandler(PublicServer::refuse)
                .requestHandler(request -> serve(request, router));
    }

    /**
     * One host, headers with names, and a path whose escapes are some: what routing and validation
     * rely on.
     */
    private static void serve(HttpServerRequest request, Handler<HttpServerRequest> router) {
        if (request.headers().getAll("Host").size() == 1
                && request.authority() != null
                && !request.headers().contains("")
                && areEscapesWhole(request.uri())) {
            router.handle(request);
        } else {
            Problems.refuse(request, ProblemType.MALFORMED_REQUEST);
        }
    }

    private static boolean areEscapesWhole(String uri) {
        for (int i = uri.indexOf('%'); i >= 0; i = uri.indexOf('%', i + 1)) {
            if (i + 2 >= uri.length()
                    || !HexFormat.isHexDigit(uri.charAt(i + 1))
                    || !HexFormat.isHexDigit(uri.charAt(i + 2))) {
                return false;
            }
        }
        return true;
    }

    /** Answers what the decoder could not read; nothing after it can be read either. */
    private static void refuse(HttpServerRequest request) {
        Problems.refuse(
                request,
                switch (request.decoderResult().cause()) {
                    case TooLongHttpLineException _ -> ProblemType.URI_TOO_LONG;
                    case TooLongHttpHeaderException _ -> ProblemType.HEADERS_TOO_LARGE;
                    case Throwable _ -> ProblemType.MALFORMED_REQUEST;
                });
    }
}
