package org.assay.api.accounts;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import org.assay.api.http.ApiRequest;
import org.assay.api.http.Operations;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.api.http.Reply;

/** Sign-ins over HTTP. */
public final class SignInRoutes implements Operations.Routes {
    private final PasswordSignIn passwords;
    private final SignIns signIns;

    public SignInRoutes(PasswordSignIn passwords, SignIns signIns) {
        this.passwords = passwords;
        this.signIns = signIns;
    }

    @Override
    public void mount(Operations operations) {
        operations.on("signIn", this::signIn);
        operations.on("refreshSignIn", this::refresh);
        operations.on("signOut", this::signOut);
        operations.on("signOutEverywhere", this::signOutEverywhere);
    }

    private Future<Reply> signIn(ApiRequest request) {
        var body = request.body();
        return passwords
                .signIn(body.getString("identifier"), body.getString("password"))
                .map(pair -> SignInViews.reply(201, pair));
    }

    private Future<Reply> refresh(ApiRequest request) {
        return signIns.refresh(request.body().getString("refreshToken"))
                .compose(SignInRoutes::orEnded)
                .map(pair -> SignInViews.reply(200, pair));
    }

    private static Future<TokenPair> orEnded(Optional<TokenPair> pair) {
        return pair.map(Future::succeededFuture)
                .orElseGet(
                        () -> Future.failedFuture(new ProblemException(ProblemType.SIGN_IN_ENDED)));
    }

    /** An anonymous learner has one token, so to leave is to leave everywhere. */
    private Future<Reply> signOut(ApiRequest request) {
        return request.caller()
                .family()
                .map(signIns::end)
                .orElseGet(() -> signIns.revokeAll(request.learner()))
                .map(_ -> Reply.json(200, new JsonObject()));
    }

    private Future<Reply> signOutEverywhere(ApiRequest request) {
        return signIns.revokeAll(request.learner()).map(_ -> Reply.json(200, new JsonObject()));
    }
}
