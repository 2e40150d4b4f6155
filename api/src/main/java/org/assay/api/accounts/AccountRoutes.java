package org.assay.api.accounts;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.function.Supplier;
import org.assay.api.http.ApiRequest;
import org.assay.api.http.Operations;
import org.assay.api.http.Reply;
import org.assay.engine.session.LearnerId;

/** Learners over HTTP. */
public final class AccountRoutes implements Operations.Routes {
    private final AccessTokens tokens;
    private final Supplier<LearnerId> ids;

    public AccountRoutes(AccessTokens tokens, Supplier<LearnerId> ids) {
        this.tokens = tokens;
        this.ids = ids;
    }

    @Override
    public void mount(Operations operations) {
        operations.on("createLearner", this::createLearner);
    }

    private Future<Reply> createLearner(ApiRequest request) {
        return tokens.issueAnonymous(ids.get())
                .map(
                        issued ->
                                Reply.json(
                                        201,
                                        new JsonObject()
                                                .put("learnerId", issued.learner().toString())
                                                .put("accessToken", issued.token())
                                                .put("expiresAt", issued.expiresAt().toString())));
    }
}
