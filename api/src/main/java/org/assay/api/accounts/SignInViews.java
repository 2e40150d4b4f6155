package org.assay.api.accounts;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.assay.api.http.Reply;
import org.assay.cache.tokens.StaffRole;

/** Sign-ins as JSON. */
public final class SignInViews {

    private SignInViews() {}

    /** The tokens, for whoever they belong to. */
    public static Reply reply(int status, TokenPair pair) {
        var roles = pair.roles().stream().map(StaffRole::name).sorted().toList();
        return Reply.json(
                status,
                new JsonObject()
                        .put("learnerId", pair.learner().toString())
                        .put("roles", new JsonArray(roles))
                        .put("accessToken", pair.accessToken())
                        .put("expiresAt", pair.accessExpiresAt().toString())
                        .put("refreshToken", pair.refreshToken())
                        .put("refreshExpiresAt", pair.refreshExpiresAt().toString()));
    }
}
