package org.assay.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A small OpenID provider over HTTP that signs real tokens and checks its clients as one in
 * production does: redirect address, secret, proof of the code, one use of it. What it is to do
 * wrong is asked for with each authorization; what is wrong with all of it is switched.
 */
final class OpenIdProvider {
    static final String REDIRECT = "https://assay.school.example/back";
    static final String CLIENT = "assay";
    static final String SECRET = "a tulip & 100 % of a rose: +/=?";
    static final String PUBLIC_CLIENT = "assay-app";

    private final Vertx vertx = Vertx.vertx();
    private final Map<String, Granted> codes = new ConcurrentHashMap<>();
    private final String issuer;
    private volatile RSAKey key = IdentityTokens.newKey();
    private volatile Outage outage = Outage.NONE;
    final AtomicInteger keysFetched = new AtomicInteger();
    final AtomicInteger codesAsked = new AtomicInteger();

    /** A person at the provider, and what it is to do wrong. */
    record Visit(String subject, String firstName, String level, IdentityFault fault) {
        static Visit of(String subject) {
            return new Visit(subject, "Ada", "", IdentityFault.NONE);
        }

        Visit with(IdentityFault wrong) {
            return new Visit(subject, firstName, level, wrong);
        }

        Visit called(String name) {
            return new Visit(subject, name, level, fault);
        }

        Visit at(String acr) {
            return new Visit(subject, firstName, acr, fault);
        }
    }

    private record Granted(AuthenticationRequest request, Visit visit) {}

    private OpenIdProvider() {
        var server =
                vertx.createHttpServer()
                        .requestHandler(this::serve)
                        .listen(0, "localhost")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
        issuer = "http://localhost:" + server.actualPort();
    }

    static OpenIdProvider start() {
        return new OpenIdProvider();
    }

    String issuer() {
        return issuer;
    }

    void fail(Outage how) {
        outage = how;
    }

    /** Signs with another key from now on, and offers that one only. */
    void rotateKeys() {
        key = IdentityTokens.newKey();
    }

    private void serve(HttpServerRequest request) {
        boolean isForPeople = "/authorize".equals(request.path());
        if (isForPeople || !outage.answers(vertx, request)) {
            request.body().onSuccess(body -> answer(request, body));
        }
    }

    private void answer(HttpServerRequest request, Buffer body) {
        try {
            switch (String.valueOf(request.path())) {
                case "/.well-known/openid-configuration" -> json(request, 200, description());
                case "/keys" -> {
                    keysFetched.incrementAndGet();
                    var keys = new JWKSet(key.toPublicJWK()).toString();
                    json(request, 200, new JsonObject(keys));
                }
                case "/authorize" -> authorize(request);
                case "/token" -> {
                    codesAsked.incrementAndGet();
                    token(request, body);
                }
                default -> request.response().setStatusCode(404).end();
            }
        } catch (ParseException | JOSEException e) {
            request.response().setStatusCode(400).end(String.valueOf(e.getMessage()));
        }
    }

    private JsonObject description() {
        return new JsonObject()
                .put("issuer", issuer)
                .put("authorization_endpoint", issuer + "/authorize")
                .put("token_endpoint", issuer + "/token")
                .put("jwks_uri", issuer + "/keys")
                .put("response_types_supported", new JsonArray().add("code"))
                .put("subject_types_supported", new JsonArray().add("public"))
                .put("id_token_signing_alg_values_supported", new JsonArray().add("RS256"))
                .put("authorization_response_iss_parameter_supported", true);
    }

    /** The person has signed in; who it is and what goes wrong comes with the request. */
    private void authorize(HttpServerRequest request) throws ParseException {
        var asked = AuthenticationRequest.parse(request.query());
        boolean isSound =
                Set.of(CLIENT, PUBLIC_CLIENT).contains(asked.getClientID().getValue())
                        && isRedirect(String.valueOf(asked.getRedirectionURI()))
                        && asked.getScope().contains("openid")
                        && asked.getNonce() != null
                        && asked.getState() != null
                        && CodeChallengeMethod.S256.equals(asked.getCodeChallengeMethod());
        if (!isSound) {
            throw new ParseException("not a sound authorization request");
        }
        if (request.getHeader("Visit") != null) {
            var told = Base64.getDecoder().decode(request.getHeader("Visit"));
            grant(request, asked, new JsonObject(Buffer.buffer(told)).mapTo(Visit.class));
        } else if (request.getParam("refused") != null) {
            sendBack(request, asked, "error=" + request.getParam("refused"));
        } else if (request.getParam("subject") != null) {
            var fault = IdentityFault.valueOf(String.valueOf(request.getParam("fault")));
            grant(
                    request,
                    asked,
                    Visit.of(String.valueOf(request.getParam("subject"))).with(fault));
        } else {
            request.response().putHeader("Content-Type", "text/html").end(page(request));
        }
    }

    /** Where people sign in with a browser: they say who they are, or refuse. */
    private static String page(HttpServerRequest request) {
        var asked = new StringBuilder();
        request.params()
                .forEach(
                        (name, value) ->
                                asked.append(
                                        "<input type=hidden name='%s' value='%s'>"
                                                .formatted(name, value)));
        return """
        <!DOCTYPE html><html lang="en"><title>Provider</title><link rel="icon" href="data:,"><h1>Provider</h1>
        <form>%1$s<label>Subject <input name="subject"></label><input type="hidden" name="fault" value="NONE">
        <button>Log in</button></form>
        <form>%1$s<button name="refused" value="access_denied">Cancel</button></form></html>
        """
                .formatted(asked);
    }

    private void grant(HttpServerRequest request, AuthenticationRequest asked, Visit visit) {
        var code = new AuthorizationCode().getValue();
        codes.put(code, new Granted(asked, visit));
        sendBack(request, asked, "code=" + code);
    }

    private void sendBack(HttpServerRequest request, AuthenticationRequest asked, String answer) {
        var address =
                "%s?%s&state=%s&iss=%s"
                        .formatted(
                                asked.getRedirectionURI(),
                                answer,
                                asked.getState(),
                                URLEncoder.encode(issuer, StandardCharsets.UTF_8));
        request.response().setStatusCode(302).putHeader("Location", address).end();
    }

    private static boolean isRedirect(String address) {
        return address.equals(REDIRECT) || address.matches("http://localhost:[0-9]+/back");
    }

    private void token(HttpServerRequest request, Buffer body)
            throws ParseException, JOSEException {
        var http = new HTTPRequest(HTTPRequest.Method.POST, URI.create(issuer + "/token"));
        http.setContentType(request.getHeader("Content-Type"));
        Optional.ofNullable(request.getHeader("Authorization")).ifPresent(http::setAuthorization);
        http.setBody(body.toString());
        var asked = TokenRequest.parse(http);
        var grant = (AuthorizationCodeGrant) asked.getAuthorizationGrant();
        var granted =
                Optional.ofNullable(codes.remove(grant.getAuthorizationCode().getValue()))
                        .filter(one -> isFor(one, grant));
        if (granted.isEmpty() || granted.get().visit().fault() == IdentityFault.REFUSES_CODE) {
            refuse(request, OAuth2Error.INVALID_GRANT);
        } else if (!isClient(granted.get(), asked)
                || granted.get().visit().fault() == IdentityFault.REFUSES_CLIENT) {
            refuse(request, OAuth2Error.INVALID_CLIENT);
        } else if (granted.get().visit().fault() == IdentityFault.NOT_JSON) {
            request.response().putHeader("Content-Type", "text/html").end("<h1>Hello</h1>");
        } else {
            json(request, 200, tokens(granted.get()));
        }
    }

    private static boolean isFor(Granted granted, AuthorizationCodeGrant grant) {
        var verifier = grant.getCodeVerifier();
        return verifier != null
                && CodeChallenge.compute(CodeChallengeMethod.S256, verifier)
                        .equals(granted.request().getCodeChallenge())
                && granted.request().getRedirectionURI().equals(grant.getRedirectionURI());
    }

    private static boolean isClient(Granted granted, TokenRequest asked) {
        var client = granted.request().getClientID();
        return client.getValue().equals(PUBLIC_CLIENT)
                ? asked.getClientAuthentication() == null && client.equals(asked.getClientID())
                : asked.getClientAuthentication() instanceof PlainClientSecret secret
                        && secret.getClientID().equals(client)
                        && secret.getClientSecret().getValue().equals(SECRET);
    }

    private JsonObject tokens(Granted granted) throws JOSEException {
        var tokens =
                new JsonObject()
                        .put("access_token", UUID.randomUUID().toString())
                        .put("token_type", "Bearer");
        return granted.visit().fault() == IdentityFault.NO_IDENTITY_TOKEN
                ? tokens
                : tokens.put(
                        "id_token",
                        new IdentityTokens(issuer, key)
                                .tokenOf(
                                        granted.request().getClientID().getValue(),
                                        granted.request().getNonce().getValue(),
                                        granted.visit()));
    }

    private static void refuse(HttpServerRequest request, ErrorObject error) {
        var refusal = new TokenErrorResponse(error).toHTTPResponse();
        json(request, refusal.getStatusCode(), new JsonObject(refusal.getBody()));
    }

    private static void json(HttpServerRequest request, int status, JsonObject json) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(json.toBuffer());
    }
}
