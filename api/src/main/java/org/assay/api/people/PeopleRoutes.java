package org.assay.api.people;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.assay.api.http.ApiRequest;
import org.assay.api.http.Operations;
import org.assay.api.http.Reply;
import org.assay.cache.tokens.TokenOwner;

/** Accounts over HTTP. */
public final class PeopleRoutes implements Operations.Routes {
    private final People people;

    public PeopleRoutes(People people) {
        this.people = people;
    }

    @Override
    public void mount(Operations operations) {
        operations.on("signUp", this::signUp);
        operations.on("verifyEmail", this::verifyEmail);
        operations.on("resendVerification", this::resendVerification);
        operations.on("requestPasswordReset", this::requestPasswordReset);
        operations.on("resetPassword", this::resetPassword);
        operations.on("changePassword", this::changePassword);
        operations.on("changeEmail", this::changeEmail);
        operations.on("confirmEmailChange", this::confirmEmailChange);
        operations.on("getMe", this::getMe);
        operations.on("editMe", this::editMe);
        operations.on("exportMe", this::exportMe);
        operations.on("eraseMe", this::eraseMe);
    }

    private Future<Reply> signUp(ApiRequest request) {
        return people.signUps()
                .signUp(
                        request.knownCaller().map(TokenOwner::learner),
                        Forms.signUp(request.body()))
                .map(
                        next ->
                                Reply.json(
                                        switch (next) {
                                            case SIGN_IN -> 201;
                                            case LOOK_INTO_MAIL -> 202;
                                        },
                                        new JsonObject().put("next", next.name())));
    }

    private Future<Reply> verifyEmail(ApiRequest request) {
        return people.emails().verify(request.body().getString("proof")).map(_ -> done(200));
    }

    private Future<Reply> resendVerification(ApiRequest request) {
        return people.emails().sendAgain(request.learner()).map(_ -> done(202));
    }

    private Future<Reply> requestPasswordReset(ApiRequest request) {
        return people.passwords().startReset(Forms.email(request.body())).map(_ -> done(202));
    }

    private Future<Reply> resetPassword(ApiRequest request) {
        var body = request.body();
        return people.passwords()
                .finishReset(body.getString("proof"), body.getString("newPassword"))
                .map(_ -> done(200));
    }

    private Future<Reply> changePassword(ApiRequest request) {
        var body = request.body();
        return people.passwords()
                .change(
                        request.caller(),
                        body.getString("currentPassword"),
                        body.getString("newPassword"))
                .map(_ -> done(200));
    }

    private Future<Reply> changeEmail(ApiRequest request) {
        return people.emails()
                .startChange(
                        request.caller(),
                        Forms.email(request.body()),
                        Forms.password(request.body()))
                .map(_ -> done(202));
    }

    private Future<Reply> confirmEmailChange(ApiRequest request) {
        return people.emails()
                .finishChange(request.learner(), request.body().getString("code"))
                .map(_ -> done(200));
    }

    private Future<Reply> getMe(ApiRequest request) {
        return people.persons()
                .person(request.learner())
                .map(person -> people.views().me(request.learner(), person));
    }

    private Future<Reply> editMe(ApiRequest request) {
        return people.persons()
                .edit(request.learner(), Forms.edit(request.body()))
                .map(person -> people.views().me(request.learner(), person));
    }

    private Future<Reply> exportMe(ApiRequest request) {
        return people.exports()
                .export(request.learner())
                .map(
                        json ->
                                new Reply(
                                        200,
                                        "application/json",
                                        json.toBuffer(),
                                        Map.of(
                                                "Cache-Control",
                                                "no-store",
                                                "Content-Disposition",
                                                "attachment; filename=\"assay.json\"")));
    }

    private Future<Reply> eraseMe(ApiRequest request) {
        return people.erasures()
                .erase(request.caller(), Forms.password(request.body()))
                .map(_ -> done(200));
    }

    private static Reply done(int status) {
        return Reply.json(status, new JsonObject());
    }
}
