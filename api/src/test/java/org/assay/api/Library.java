package org.assay.api;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.OpenAPIContract;

/** The contract as a library reads it, which also says whether it is a sound OpenAPI document. */
final class Library {

    private Library() {}

    /**
     * The contract in the form that validates. The library knows no media type of problems, which
     * are JSON: they stand under that type here. Nor does it know pages: they stand as text.
     */
    static OpenAPIContract contract(Vertx vertx) {
        var text =
                Route.contract()
                        .toString()
                        .replace("application/problem+json", "application/json")
                        .replace("text/html", "text/plain");
        return OpenAPIContract.from(vertx, new JsonObject(text))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }
}
