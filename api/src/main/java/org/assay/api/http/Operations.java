package org.assay.api.http;

import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.api.contract.Contract;
import org.assay.api.contract.Operation;

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

    Function<ApiRequest, Future<Reply>> handler(String operationId) {
        return Objects.requireNonNull(handlers.get(operationId));
    }

    /**
     * Compares what is mounted with the contract.
     *
     * @throws IllegalStateException when an operation has no handler, or a handler no operation
     */
    void requireAll(Contract contract) {
        var ids = contract.operations().stream().map(Operation::id).collect(Collectors.toSet());
        for (var id : ids) {
            if (!handlers.containsKey(id)) {
                throw new IllegalStateException("operation " + id + " has no handler");
            }
        }
        for (var id : handlers.keySet()) {
            if (!ids.contains(id)) {
                throw new IllegalStateException("the contract has no operation " + id);
            }
        }
    }
}
