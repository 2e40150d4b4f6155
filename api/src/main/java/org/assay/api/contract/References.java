package org.assay.api.contract;

import io.vertx.core.json.JsonObject;

/** What the references of a document lead to. */
record References(JsonObject document) {
    private static final String REFERENCE = "$ref";

    /** The object itself, or the one to which it refers within the document. */
    JsonObject follow(JsonObject object) {
        var reference = object.getString(REFERENCE);
        if (reference == null) {
            return object;
        }
        if (!reference.startsWith("#/") || object.size() > 1) {
            throw new IllegalStateException(reference + " is no plain reference in the document");
        }
        var found = document;
        for (var step : reference.substring(2).split("/", -1)) {
            found = found.getJsonObject(step);
            if (found == null) {
                throw new IllegalStateException(reference + " leads nowhere");
            }
        }
        return follow(found);
    }
}
