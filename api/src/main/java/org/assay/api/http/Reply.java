package org.assay.api.http;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;

/** What a request is answered with. */
public record Reply(int status, String mediaType, Buffer body, Map<String, String> headers) {
    public Reply {
        headers = Map.copyOf(headers);
    }

    public static Reply json(int status, JsonObject body) {
        return new Reply(
                status, "application/json", body.toBuffer(), Map.of("Cache-Control", "no-store"));
    }

    /** Ends a response, and its connection where the response says so. */
    static Future<Void> end(HttpServerRequest request, Buffer body) {
        var response = request.response();
        // Asked before the end, where a client of HTTP/1.0 may be promised the contrary.
        boolean isLast = response.headers().contains(HttpHeaders.CONNECTION);
        var ended = response.end(body);
        return isLast ? ended.eventually(() -> request.connection().close()) : ended;
    }

    /** The same; the connection ends with it, since nothing follows on it for a while. */
    public Reply thenClosed() {
        var more = new HashMap<>(headers);
        more.put("Connection", "close");
        return new Reply(status, mediaType, body, more);
    }
}
