package org.assay.api.http;

import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The handlers of the contract's operations, by {@code operationId}. */
public final class Operations {
    private final Map<String, Function<ApiRequest, Future<Reply>>> handlers = new LinkedHashMap<>();

    /** What a slice offers over HTTP. */
    public interface Routes {
        void mount(Operations operations);
    }

    /**
     * Mounts an operation.
     *
     * @throws IllegalArgumentException when it is mounted already
     */
    public void on(String operationId, Function<ApiRequest, Future<Reply>> handler) {
        if (handlers.put(operationId, handler) != null) {
            throw new IllegalArgumentException(operationId + " is mounted twice");
        }
    }

    Map<String, Function<ApiRequest, Future<Reply>>> handlers() {
        return handlers;
    }
}
