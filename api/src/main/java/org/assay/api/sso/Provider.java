package org.assay.api.sso;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.URI;
import java.util.Optional;
import org.assay.config.SsoProviderSettings;
import org.assay.config.SsoSettings;

/** One identity provider: where to send people, and what a code that they bring back is worth. */
final class Provider {
    private static final String DESCRIPTION = "/.well-known/openid-configuration";

    private final String name;
    private final SsoProviderSettings settings;
    private final SsoSettings all;
    private final ProviderHttp http;
    private final IdentityTokens tokens;
    private final Fetched<Description> description;
    private final Fetched<JWKSet> keys;

    Provider(Vertx vertx, String name, SsoProviderSettings settings, SsoSettings all) {
        this.name = name;
        this.settings = settings;
        this.all = all;
        this.http = new ProviderHttp(vertx, all);
        this.tokens = new IdentityTokens(settings, all.clockSkew());
        var lifetime = all.metadataLifetime();
        this.description = new Fetched<>(vertx, this::fetchDescription, lifetime, System::nanoTime);
        this.keys = new Fetched<>(vertx, this::fetchKeys, lifetime, System::nanoTime);
    }

    String name() {
        return name;
    }

    String displayName() {
        return settings.displayName().isEmpty() ? name : settings.displayName();
    }

    String issuer() {
        return settings.issuer();
    }

    private Future<Description> fetchDescription() {
        var issuer = settings.issuer();
        var base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        return http.send(new HTTPRequest(HTTPRequest.Method.GET, URI.create(base + DESCRIPTION)))
                .map(answer -> Description.of(answer, issuer));
    }

    private Future<JWKSet> fetchKeys() {
        return description
                .get()
                .compose(told -> http.send(new HTTPRequest(HTTPRequest.Method.GET, told.keys())))
                .map(Description::keys);
    }

    /** Completes once the provider has told where it is. */
    Future<Void> ready() {
        return description.get().mapEmpty();
    }

    /** The address to which people go. */
    Future<URI> authorization(Begun begun, String redirectUri) {
        return description.get().map(told -> authorization(told, begun, redirectUri));
    }

    private URI authorization(Description told, Begun begun, String redirectUri) {
        var scope = new Scope("openid");
        settings.scopes().forEach(scope::add);
        var request =
                new AuthenticationRequest.Builder(
                                ResponseType.CODE,
                                scope,
                                new ClientID(settings.clientId()),
                                URI.create(redirectUri))
                        .endpointURI(told.authorizations())
                        .state(new State(begun.state()))
                        .nonce(new Nonce(begun.nonce()))
                        .codeChallenge(
                                new CodeVerifier(begun.verifier()), CodeChallengeMethod.S256);
        if (!settings.acrValues().isEmpty()) {
            request.acrValues(settings.acrValues().stream().map(ACR::new).toList());
        }
        settings.parameters()
                .forEach(
                        parameter -> {
                            var parts = parameter.split("=", 2);
                            request.customParameter(parts[0], parts[1]);
                        });
        return request.build().toURI();
    }

    /** The provider does not know a code, or not any more, or not from here. */
    static final class CodeRefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CodeRefusedException() {
            super("the code was refused", null, false, false);
        }
    }

    /**
     * Redeems a code.
     *
     * @param issuer as the address says it to which people came back
     * @return fails with {@link CodeRefusedException}, {@link InvalidAnswerException} or {@link
     *     ProviderHttp.AwayException}
     */
    Future<Proven> redeem(Begun begun, String redirectUri, String code, Optional<String> issuer) {
        return description
                .get()
                .map(told -> checked(told, issuer))
                .map(told -> tokenRequest(told, begun, redirectUri, code))
                .compose(http::send)
                .map(Provider::identityToken)
                .compose(token -> keys.get().compose(known -> read(token, known, begun.nonce())));
    }

    /** Whoever came back from another provider has that one's code. */
    private Description checked(Description told, Optional<String> issuer) {
        boolean isOther = issuer.isPresent() && !issuer.get().equals(settings.issuer());
        if (isOther || (issuer.isEmpty() && told.sendsIssuer())) {
            throw new CodeRefusedException();
        }
        return told;
    }

    private HTTPRequest tokenRequest(
            Description told, Begun begun, String redirectUri, String code) {
        var client = new ClientID(settings.clientId());
        var secret = new Secret(settings.clientSecret().value());
        var grant =
                new AuthorizationCodeGrant(
                        new AuthorizationCode(code),
                        URI.create(redirectUri),
                        new CodeVerifier(begun.verifier()));
        var request =
                switch (settings.authentication()) {
                    case CLIENT_SECRET_BASIC ->
                            new TokenRequest.Builder(
                                    told.tokens(), new ClientSecretBasic(client, secret), grant);
                    case CLIENT_SECRET_POST ->
                            new TokenRequest.Builder(
                                    told.tokens(), new ClientSecretPost(client, secret), grant);
                    case NONE -> new TokenRequest.Builder(told.tokens(), client, grant);
                };
        return request.build().toHTTPRequest();
    }

    private static JWT identityToken(HTTPResponse answer) {
        try {
            return switch (OIDCTokenResponseParser.parse(answer)) {
                case OIDCTokenResponse tokens ->
                        Optional.ofNullable(tokens.getOIDCTokens().getIDToken())
                                .orElseThrow(Provider::noToken);
                case TokenErrorResponse refused ->
                        throw refusal(refused.getErrorObject().getCode());
                case TokenResponse _ -> throw noToken();
            };
        } catch (ParseException e) {
            throw new InvalidAnswerException("its answer cannot be read", e);
        }
    }

    private static InvalidAnswerException noToken() {
        return new InvalidAnswerException("it answered with no identity token");
    }

    private static RuntimeException refusal(String code) {
        return "invalid_grant".equals(code)
                ? new CodeRefusedException()
                : new InvalidAnswerException("it refuses Assay: " + known(code));
    }

    /** A text of a stranger is not for the log unless it is a plain word. */
    private static String known(String code) {
        return code != null && code.matches("[a-z_]{1,40}") ? code : "no known error";
    }

    /** Reads a token; one of a key that is not known has the keys fetched again, now and then. */
    private Future<Proven> read(JWT token, JWKSet known, String nonce) {
        try {
            return Future.succeededFuture(tokens.read(token, known, nonce));
        } catch (InvalidAnswerException e) {
            return IdentityTokens.mayNeedOtherKeys(token, known)
                    ? keys.again(all.keyRefreshPause())
                            .map(fetched -> tokens.read(token, fetched, nonce))
                    : Future.failedFuture(e);
        }
    }
}
