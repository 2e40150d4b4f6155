package org.assay.api.http;

import io.vertx.core.buffer.Buffer;
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

    /** The same; the connection ends with it, since nothing follows on it for a while. */
    public Reply thenClosed() {
        var more = new HashMap<>(headers);
        more.put("Connection", "close");
        return new Reply(status, mediaType, body, more);
    }
}
