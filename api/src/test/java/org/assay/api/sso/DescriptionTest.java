package org.assay.api.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A provider's description is believed when it is whole, its own, and names no unsafe address. */
class DescriptionTest {
    private static final String ISSUER = "https://idp.example";

    private static JsonObject sound() {
        return new JsonObject()
                .put("issuer", ISSUER)
                .put("authorization_endpoint", ISSUER + "/authorize")
                .put("token_endpoint", ISSUER + "/token")
                .put("jwks_uri", ISSUER + "/keys")
                .put("subject_types_supported", new JsonArray().add("public"));
    }

    private static HTTPResponse answer(int status, String body) {
        try {
            var answer = new HTTPResponse(status);
            answer.setContentType("application/json");
            answer.setBody(body);
            return answer;
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void isRefused(HTTPResponse answer) {
        assertThatThrownBy(() -> Description.of(answer, ISSUER))
                .isInstanceOf(InvalidAnswerException.class);
    }

    @Test
    void aSoundOneTellsWhereToGo() {
        var told = Description.of(answer(200, sound().encode()), ISSUER);
        assertThat(told.authorizations()).hasToString(ISSUER + "/authorize");
        assertThat(told.tokens()).hasToString(ISSUER + "/token");
        assertThat(told.keys()).hasToString(ISSUER + "/keys");
        assertThat(told.sendsIssuer()).isFalse();
        var sending = sound().put("authorization_response_iss_parameter_supported", true);
        assertThat(Description.of(answer(200, sending.encode()), ISSUER).sendsIssuer()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://another.example", ISSUER + "/", "https://IDP.example"})
    void oneOfAnotherIssuerIsRefused(String issuer) {
        isRefused(answer(200, sound().put("issuer", issuer).encode()));
    }

    @ParameterizedTest
    @CsvSource({
        "authorization_endpoint, http://idp.example/authorize",
        "token_endpoint, http://idp.example/token",
        "jwks_uri, http://idp.example/keys",
        "jwks_uri, file:///etc/passwd",
        "authorization_endpoint,",
        "token_endpoint,",
        "jwks_uri,"
    })
    void oneWithoutASafeAddressIsRefused(String name, String address) {
        isRefused(answer(200, sound().put(name, address).encode()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<h1>Hello</h1>", "[]", "{}", "null"})
    void whatIsNoDescriptionIsRefused(String body) {
        isRefused(answer(200, body));
    }

    @Test
    void onlyAnAnswerThatSucceededIsRead() {
        isRefused(answer(404, sound().encode()));
        assertThatThrownBy(() -> Description.keys(answer(404, "{\"keys\":[]}")))
                .isInstanceOf(InvalidAnswerException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<h1>Hello</h1>", "[]", "{}"})
    void whatAreNoKeysIsRefused(String body) {
        assertThatThrownBy(() -> Description.keys(answer(200, body)))
                .isInstanceOf(InvalidAnswerException.class);
    }

    /** Whoever publishes a secret key has none, and signs with it no better than anybody. */
    @Test
    void ofKeysThatAreSecretNoneIsKept() throws JOSEException {
        var key = new ECKeyGenerator(Curve.P_256).keyID("k").generate();
        var keys = Description.keys(answer(200, new JWKSet(key).toString(false)));
        assertThat(keys.getKeys()).hasSize(1).noneMatch(one -> one.isPrivate());
        var shared = "{\"keys\":[{\"kty\":\"oct\",\"k\":\"" + "A".repeat(43) + "\"}]}";
        assertThat(Description.keys(answer(200, shared)).getKeys()).isEmpty();
    }
}
