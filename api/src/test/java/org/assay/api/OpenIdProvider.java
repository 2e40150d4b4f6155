package org.assay.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
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
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
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
    private volatile RSAKey key = newKey();
    private volatile Outage outage = Outage.NONE;
    final AtomicInteger keysFetched = new AtomicInteger();
    final AtomicInteger codesAsked = new AtomicInteger();

    /** What it does wrong with one token. */
    enum Fault {
        NONE,
        WRONG_NONCE,
        NO_NONCE,
        WRONG_AUDIENCE,
        SHARED_WITH_ANOTHER_CLIENT,
        SHARED_WITHOUT_SAYING_WHOSE,
        OF_ANOTHER_CLIENT,
        WRONG_ISSUER,
        EXPIRED,
        NOT_YET_ISSUED,
        UNSIGNED,
        HS256_WITH_THE_PUBLIC_KEY,
        HS256_WITH_THE_SECRET,
        ALGORITHM_NOT_ACCEPTED,
        FOREIGN_KEY_UNDER_A_KNOWN_NAME,
        FOREIGN_KEY_IN_THE_HEADER,
        UNKNOWN_KEY,
        TAMPERED,
        NO_SUBJECT,
        LONG_SUBJECT,
        LINE_BREAK_IN_SUBJECT,
        NO_IDENTITY_TOKEN,
        NOT_JSON,
        REFUSES_CLIENT,
        REFUSES_CODE
    }

    /** What is wrong with all of it. */
    enum Outage {
        NONE,
        STATUS_500,
        STATUS_429,
        SILENT,
        CUT,
        ENDLESS
    }

    /** A person at the provider, and what it is to do wrong. */
    record Visit(String subject, String firstName, String level, Fault fault) {
        static Visit of(String subject) {
            return new Visit(subject, "Ada", "", Fault.NONE);
        }

        Visit with(Fault wrong) {
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
        key = newKey();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2_048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void serve(HttpServerRequest request) {
        boolean isForPeople = "/authorize".equals(request.path());
        switch (isForPeople ? Outage.NONE : outage) {
            case NONE -> request.body().onSuccess(body -> answer(request, body));
            case STATUS_500 -> request.response().setStatusCode(500).end("<h1>Oh</h1>");
            case STATUS_429 -> request.response().setStatusCode(429).end();
            case SILENT -> request.pause();
            case CUT -> request.connection().close();
            case ENDLESS -> {
                request.response().setChunked(true);
                flood(request);
            }
        }
    }

    private void flood(HttpServerRequest request) {
        if (!request.response().closed()) {
            request.response()
                    .write("x".repeat(60_000))
                    .onSuccess(_ -> vertx.setTimer(1, _ -> flood(request)));
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
                        && asked.getRedirectionURI().toString().equals(REDIRECT)
                        && asked.getScope().contains("openid")
                        && asked.getNonce() != null
                        && asked.getState() != null
                        && CodeChallengeMethod.S256.equals(asked.getCodeChallengeMethod());
        if (!isSound) {
            throw new ParseException("not a sound authorization request");
        }
        var visit = visit(request);
        var code = new AuthorizationCode().getValue();
        codes.put(code, new Granted(asked, visit));
        request.response()
                .setStatusCode(302)
                .putHeader(
                        "Location",
                        REDIRECT
                                + "?code="
                                + code
                                + "&state="
                                + asked.getState()
                                + "&iss="
                                + URLEncoder.encode(issuer, StandardCharsets.UTF_8))
                .end();
    }

    private static Visit visit(HttpServerRequest request) {
        var told = Base64.getDecoder().decode(request.getHeader("Visit"));
        return new JsonObject(Buffer.buffer(told)).mapTo(Visit.class);
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
        if (granted.isEmpty() || granted.get().visit().fault() == Fault.REFUSES_CODE) {
            refuse(request, OAuth2Error.INVALID_GRANT);
        } else if (!isClient(granted.get(), asked)
                || granted.get().visit().fault() == Fault.REFUSES_CLIENT) {
            refuse(request, OAuth2Error.INVALID_CLIENT);
        } else if (granted.get().visit().fault() == Fault.NOT_JSON) {
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
                && REDIRECT.equals(String.valueOf(grant.getRedirectionURI()));
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
        return granted.visit().fault() == Fault.NO_IDENTITY_TOKEN
                ? tokens
                : tokens.put("id_token", identityToken(granted));
    }

    private String identityToken(Granted granted) throws JOSEException {
        var claims = claims(granted);
        var signing = key;
        return switch (granted.visit().fault()) {
            case UNSIGNED -> new PlainJWT(claims).serialize();
            case HS256_WITH_THE_PUBLIC_KEY ->
                    hmac(claims, signing, signing.toRSAPublicKey().getEncoded());
            case HS256_WITH_THE_SECRET ->
                    hmac(
                            claims,
                            signing,
                            (SECRET + " ".repeat(32)).getBytes(StandardCharsets.UTF_8));
            case ALGORITHM_NOT_ACCEPTED ->
                    signed(claims, header(signing, JWSAlgorithm.RS384), signing);
            case FOREIGN_KEY_UNDER_A_KNOWN_NAME ->
                    signed(claims, header(signing, JWSAlgorithm.RS256), newKey());
            case FOREIGN_KEY_IN_THE_HEADER -> {
                var foreign = newKey();
                var header =
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID(signing.getKeyID())
                                .jwk(foreign.toPublicJWK())
                                .build();
                yield signed(claims, header, foreign);
            }
            case UNKNOWN_KEY -> {
                var foreign = newKey();
                yield signed(claims, header(foreign, JWSAlgorithm.RS256), foreign);
            }
            case TAMPERED -> {
                var parts =
                        signed(claims, header(signing, JWSAlgorithm.RS256), signing)
                                .split("\\.", -1);
                var other = new JWTClaimsSet.Builder(claims).subject("somebody-else").build();
                yield parts[0]
                        + "."
                        + new PlainJWT(other).serialize().split("\\.", -1)[1]
                        + "."
                        + parts[2];
            }
            default -> signed(claims, header(signing, JWSAlgorithm.RS256), signing);
        };
    }

    private static JWSHeader header(RSAKey key, JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build();
    }

    private static String signed(JWTClaimsSet claims, JWSHeader header, RSAKey key)
            throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static String hmac(JWTClaimsSet claims, RSAKey key, byte[] secret)
            throws JOSEException {
        var token = new SignedJWT(header(key, JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    private JWTClaimsSet claims(Granted granted) {
        var visit = granted.visit();
        var now = Instant.now();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .subject(visit.subject())
                        .audience(granted.request().getClientID().getValue())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .claim("nonce", granted.request().getNonce().getValue())
                        .claim("given_name", visit.firstName())
                        .claim("family_name", "Lovelace")
                        .claim("email", "ada@school.example")
                        .claim("email_verified", true);
        if (!visit.level().isEmpty()) {
            claims.claim("acr", visit.level());
        }
        switch (visit.fault()) {
            case WRONG_NONCE -> claims.claim("nonce", "another");
            case NO_NONCE -> claims.claim("nonce", null);
            case WRONG_AUDIENCE -> claims.audience("another");
            case SHARED_WITH_ANOTHER_CLIENT ->
                    claims.audience(List.of(CLIENT, "another")).claim("azp", "another");
            case SHARED_WITHOUT_SAYING_WHOSE -> claims.audience(List.of(CLIENT, "another"));
            case OF_ANOTHER_CLIENT -> claims.claim("azp", "another");
            case WRONG_ISSUER -> claims.issuer("https://another.example");
            case EXPIRED ->
                    claims.issueTime(Date.from(now.minusSeconds(900)))
                            .expirationTime(Date.from(now.minusSeconds(600)));
            case NOT_YET_ISSUED ->
                    claims.issueTime(Date.from(now.plusSeconds(600)))
                            .expirationTime(Date.from(now.plusSeconds(900)));
            case NO_SUBJECT -> claims.subject(null);
            case LONG_SUBJECT -> claims.subject("x".repeat(256));
            case LINE_BREAK_IN_SUBJECT -> claims.subject("ada\nWARN forged");
            default -> {}
        }
        return claims.build();
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
