package org.assay.api.sso;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.config.SsoSettings;

/**
 * HTTP to one provider, within bounds of time, size and number, so that a provider that is slow or
 * away costs nobody else anything. Redirects are not followed.
 */
final class ProviderHttp {
    private final Vertx vertx;
    private final HttpClient client;
    private final SsoSettings settings;
    private final AtomicInteger underWay = new AtomicInteger();

    ProviderHttp(Vertx vertx, SsoSettings settings) {
        this.vertx = vertx;
        this.settings = settings;
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                                .setMaxHeaderSize(16_384)
                                .setDecompressionSupported(false),
                        new PoolOptions()
                                .setHttp1MaxSize(settings.maxAtOnce())
                                .setMaxWaitQueueSize(settings.maxAtOnce()));
    }

    /** The provider does not answer as it should: it is away, too slow, too busy, too long. */
    static final class AwayException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AwayException(String why) {
            super(why, null, false, false);
        }
    }

    /** The answer, whatever its status below 500; fails with {@link AwayException}. */
    Future<HTTPResponse> send(HTTPRequest request) {
        if (underWay.incrementAndGet() > settings.maxAtOnce()) {
            underWay.decrementAndGet();
            return Future.failedFuture(new AwayException("too many requests wait for it"));
        }
        var options =
                new RequestOptions()
                        .setAbsoluteURI(request.getURI().toString())
                        .setFollowRedirects(false)
                        .setMethod(HttpMethod.valueOf(request.getMethod().name()));
        return within(client.request(options), request)
                .recover(failure -> Future.failedFuture(away(failure)))
                .onComplete(_ -> underWay.decrementAndGet());
    }

    private static AwayException away(Throwable failure) {
        return failure instanceof AwayException told ? told : new AwayException(failure.toString());
    }

    /** The exchange, broken off when its time is over. */
    private Future<HTTPResponse> within(Future<HttpClientRequest> connected, HTTPRequest request) {
        Promise<HTTPResponse> answered = Promise.promise();
        long timer =
                vertx.setTimer(
                        settings.requestTimeout().toMillis(),
                        _ -> {
                            if (answered.tryFail(new TimeoutException("no answer in time"))) {
                                connected.onSuccess(HttpClientRequest::reset);
                            }
                        });
        connected
                .compose(exchange -> exchange(exchange, request))
                .onComplete(answered::tryComplete, answered::tryFail);
        return answered.future().onComplete(_ -> vertx.cancelTimer(timer));
    }

    private Future<HTTPResponse> exchange(HttpClientRequest exchange, HTTPRequest request) {
        request.getHeaderMap().forEach(exchange::putHeader);
        exchange.putHeader("Accept", "application/json");
        var body = request.getBody();
        return (body == null ? exchange.send() : exchange.send(body)).compose(this::whole);
    }

    private Future<HTTPResponse> whole(HttpClientResponse response) {
        Promise<Buffer> read = Promise.promise();
        var body = Buffer.buffer();
        response.exceptionHandler(read::tryFail);
        response.handler(
                part -> {
                    body.appendBuffer(part);
                    if (body.length() > settings.maxAnswerBytes()) {
                        giveUp(response, read, "its answer is too long");
                    }
                });
        response.endHandler(_ -> read.tryComplete(body));
        if (response.statusCode() >= 500 || response.statusCode() == 429) {
            giveUp(response, read, "it answered " + response.statusCode());
        }
        return read.future().map(all -> answer(response, all));
    }

    private static void giveUp(HttpClientResponse response, Promise<Buffer> read, String why) {
        if (read.tryFail(new AwayException(why))) {
            response.request().reset();
        }
    }

    private static HTTPResponse answer(HttpClientResponse response, Buffer body) {
        var answer = new HTTPResponse(response.statusCode());
        var type = response.getHeader("Content-Type");
        if (type != null) {
            try {
                answer.setContentType(type);
            } catch (ParseException e) {
                throw new AwayException("its answer is of no type: " + e.getMessage());
            }
        }
        answer.setBody(body.toString());
        return answer;
    }
}
