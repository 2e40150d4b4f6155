package org.assay.api.contract;

import io.vertx.core.json.JsonObject;

/** A contract of a test's own. */
public final class TriedContract {
    private TriedContract() {}

    /** The contract of these paths, in which every operation asks for an access token. */
    public static Contract of(String paths) {
        return Contract.compile(
                new JsonObject("{'security':[{'token':[]}]}".replace('\'', '"'))
                        .put("paths", new JsonObject(paths.replace('\'', '"'))));
    }
}
