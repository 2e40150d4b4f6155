package org.assay.api.sso;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.api.accounts.SignInViews;
import org.assay.api.http.ApiRequest;
import org.assay.api.http.Operations;
import org.assay.api.http.Reply;
import org.assay.api.people.ElsewhereForm;
import org.assay.api.people.LinkedIdentity;
import org.assay.api.sso.SsoService.Arrival;
import org.assay.api.sso.SsoService.Departure;
import org.assay.api.sso.SsoService.Return;
import org.assay.cache.bank.Language;
import org.assay.cache.tokens.TokenOwner;

/** Single sign-on over HTTP. */
public final class SsoRoutes implements Operations.Routes {
    private final SsoService sso;

    public SsoRoutes(SsoService sso) {
        this.sso = sso;
    }

    @Override
    public void mount(Operations operations) {
        operations.on("listProviders", this::listProviders);
        operations.on("beginSsoSignIn", this::begin);
        operations.on("endSsoSignIn", this::end);
        operations.on("signUpWithIdentity", this::signUp);
        operations.on("listIdentities", this::listIdentities);
        operations.on("linkIdentity", this::link);
        operations.on("unlinkIdentity", this::unlink);
    }

    private Future<Reply> listProviders(ApiRequest request) {
        var providers = new JsonArray();
        sso.providers()
                .forEach(
                        provider ->
                                providers.add(
                                        new JsonObject()
                                                .put("name", provider.name())
                                                .put("displayName", provider.displayName())));
        return Future.succeededFuture(
                Reply.json(200, new JsonObject().put("providers", providers)));
    }

    private Future<Reply> begin(ApiRequest request) {
        return sso.begin(request.path("provider"), request.body().getString("redirectUri"))
                .map(SsoRoutes::departure);
    }

    private static Reply departure(Departure departure) {
        return Reply.json(
                201,
                new JsonObject()
                        .put("authorizationUrl", departure.address().toString())
                        .put("state", departure.begun().state())
                        .put("browserKey", departure.begun().browserKey())
                        .put("expiresAt", departure.expiresAt().toString()));
    }

    private Future<Reply> end(ApiRequest request) {
        var body = request.body();
        var back =
                new Return(
                        request.path("provider"),
                        new Begun(body.getString("state"), body.getString("browserKey")),
                        body.getString("code"),
                        Optional.ofNullable(body.getString("issuer")));
        return sso.signIn(back).map(SsoRoutes::arrival);
    }

    private static Reply arrival(Arrival arrival) {
        return switch (arrival) {
            case Arrival.SignedIn(var tokens) -> SignInViews.reply(201, tokens);
            case Arrival.Unknown(var proof, var expiresAt, var proven) -> {
                var json =
                        new JsonObject()
                                .put("identityProof", proof)
                                .put("expiresAt", expiresAt.toString());
                proven.firstName().ifPresent(name -> json.put("firstName", name));
                proven.lastName().ifPresent(name -> json.put("lastName", name));
                yield Reply.json(202, json);
            }
        };
    }

    private Future<Reply> signUp(ApiRequest request) {
        var body = request.body();
        var form =
                new ElsewhereForm(
                        body.getString("firstName"),
                        body.getString("lastName"),
                        body.getString("termsVersion"),
                        Language.of(body.getString("locale")));
        return sso.signUp(
                        request.knownCaller().map(TokenOwner::learner),
                        body.getString("identityProof"),
                        form)
                .map(tokens -> SignInViews.reply(201, tokens));
    }

    private Future<Reply> listIdentities(ApiRequest request) {
        return sso.linkedTo(request.learner())
                .map(
                        linked -> {
                            var identities = new JsonArray();
                            linked.forEach(one -> identities.add(identity(one)));
                            return Reply.json(200, new JsonObject().put("identities", identities));
                        });
    }

    /**
     * An identity as its owner sees it; the subject is the provider's business. Behind one broker
     * the issuer is the same for all, so any of their names may be the one that was used.
     */
    private JsonObject identity(LinkedIdentity linked) {
        var issuer = linked.identity().issuer();
        var json =
                new JsonObject()
                        .put("id", linked.identity().id())
                        .put("issuer", issuer)
                        .put("linkedAt", linked.linkedAt().toString());
        var names =
                sso.providers().stream()
                        .filter(provider -> provider.issuer().equals(issuer))
                        .map(Provider::displayName)
                        .collect(Collectors.joining(" / "));
        return names.isEmpty() ? json : json.put("displayName", names);
    }

    private Future<Reply> link(ApiRequest request) {
        return sso.link(
                        request.caller(),
                        password(request),
                        request.body().getString("identityProof"))
                .map(_ -> done());
    }

    private Future<Reply> unlink(ApiRequest request) {
        return sso.unlink(request.caller(), password(request), request.path("identity"))
                .map(_ -> done());
    }

    private static Optional<String> password(ApiRequest request) {
        return Optional.ofNullable(request.body().getString("password"));
    }

    private static Reply done() {
        return Reply.json(200, new JsonObject());
    }
}
