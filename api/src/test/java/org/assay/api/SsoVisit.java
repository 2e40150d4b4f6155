package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.api.OpenIdProvider.Visit;

/** The way of a browser: begin here, sign in at the provider, come back. */
record SsoVisit(String provider, JsonObject begun) {
    private static final ApiClient NOBODY = ApiClient.withToken("");

    static SsoVisit begin() {
        return begin("school");
    }

    static SsoVisit begin(String provider) {
        var reply = tryToBegin(provider, OpenIdProvider.REDIRECT);
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return new SsoVisit(provider, reply.json());
    }

    static ApiClient.Reply tryToBegin(String provider, String redirectUri) {
        return NOBODY.call(
                "beginSsoSignIn",
                "POST",
                "/api/v1/sso/" + provider + "/authorizations",
                new JsonObject().put("redirectUri", redirectUri).encode());
    }

    String url() {
        return begun.getString("authorizationUrl");
    }

    /** Signs in at the provider; what the browser then sends here. */
    JsonObject away(Visit visit) {
        var back = parameters(wayBack(visit).getRawQuery());
        assertThat(back.get("state")).isEqualTo(begun.getString("state"));
        return new JsonObject()
                .put("code", back.get("code"))
                .put("state", back.get("state"))
                .put("browserKey", begun.getString("browserKey"))
                .put("issuer", back.get("iss"));
    }

    private URI wayBack(Visit visit) {
        try (var browser = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(url()))
                            .header("Visit", base64(JsonObject.mapFrom(visit).encode()))
                            .build();
            var response = browser.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(302);
            return URI.create(response.headers().firstValue("Location").orElseThrow());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(one -> one.split("=", 2))
                .collect(
                        Collectors.toMap(
                                one -> one[0],
                                one -> URLDecoder.decode(one[1], StandardCharsets.UTF_8)));
    }

    ApiClient.Reply end(JsonObject body) {
        return NOBODY.call(
                "endSsoSignIn", "POST", "/api/v1/sso/" + provider + "/sign-ins", body.encode());
    }

    /** All of it. */
    ApiClient.Reply comeBack(Visit visit) {
        return end(away(visit));
    }

    static String newSubject() {
        return "s-" + UUID.randomUUID();
    }

    /** A proof of an identity that nobody has. */
    static String newProof() {
        return proof(newSubject());
    }

    static String proof(String subject) {
        var reply = begin().comeBack(Visit.of(subject));
        assertThat(reply.status()).as(reply.body()).isEqualTo(202);
        return reply.json().getString("identityProof");
    }

    static JsonObject form(String proof) {
        return new JsonObject()
                .put("identityProof", proof)
                .put("firstName", "Ada")
                .put("lastName", "Lovelace")
                .put("termsVersion", "2026-11")
                .put("locale", "fr");
    }

    static ApiClient.Reply signUp(ApiClient by, JsonObject form) {
        return by.call("signUpWithIdentity", "POST", "/api/v1/sso/accounts", form.encode());
    }

    /** The second visit of somebody who made an account at the first. */
    static ApiClient.Reply knownAgain() {
        var subject = newSubject();
        signedUp(subject);
        return begin().comeBack(Visit.of(subject));
    }

    /** A new account that is signed in to with an identity alone; its tokens. */
    static JsonObject signedUp(String subject) {
        var reply = signUp(NOBODY, form(proof(subject)));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json();
    }
}
