package org.assay.api.operations;

import io.vertx.core.http.HttpServerRequest;

/** What a slice shows on the operations port. */
public interface OperationsPage {
    /** Whether it answers for a path, escapes included as they came. */
    boolean isAt(String path);

    void serve(HttpServerRequest request);
}
