package org.assay.api.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import org.assay.api.contract.Contract;
import org.assay.api.contract.Operation;
import org.junit.jupiter.api.Test;

class OperationsTest {
    private static final Contract CONTRACT = Contract.load();

    private static Operations handlersOf(String without) {
        var operations = new Operations();
        CONTRACT.operations().stream()
                .map(Operation::id)
                .filter(id -> !id.equals(without))
                .forEach(id -> operations.on(id, _ -> Future.failedFuture("not asked")));
        return operations;
    }

    @Test
    void everyOperationHasAHandler() {
        assertThatCode(() -> handlersOf("none").requireAll(CONTRACT)).doesNotThrowAnyException();
        assertThatThrownBy(() -> handlersOf("getProfile").requireAll(CONTRACT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("getProfile");
    }

    @Test
    void everyHandlerHasAnOperation() {
        var operations = handlersOf("none");
        operations.on("giveMePoints", _ -> Future.failedFuture("not asked"));
        assertThatThrownBy(() -> operations.requireAll(CONTRACT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("giveMePoints");
    }

    @Test
    void anOperationHasOneHandler() {
        var operations = handlersOf("none");
        assertThatThrownBy(() -> operations.on("getProfile", _ -> Future.failedFuture("not asked")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
