package org.assay.api.sso;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.util.Optional;
import org.assay.config.SsoProviderSettings;

/**
 * What a provider tells of itself, as far as it matters here.
 *
 * @param sendsIssuer whether it puts its issuer into the address to which it sends people back
 */
record Description(URI authorizations, URI tokens, URI keys, boolean sendsIssuer) {

    /**
     * The description in a provider's document.
     *
     * @throws InvalidAnswerException when it is another provider's, or cannot be believed
     */
    static Description of(HTTPResponse answer, String issuer) {
        try {
            answer.ensureStatusCode(HTTPResponse.SC_OK);
            var metadata = OIDCProviderMetadata.parse(answer.getBodyAsJSONObject());
            if (!metadata.getIssuer().getValue().equals(issuer)) {
                throw new InvalidAnswerException("its description is of another issuer");
            }
            return new Description(
                    safe(metadata.getAuthorizationEndpointURI(), "authorization_endpoint"),
                    safe(metadata.getTokenEndpointURI(), "token_endpoint"),
                    safe(metadata.getJWKSetURI(), "jwks_uri"),
                    metadata.supportsAuthorizationResponseIssuerParam());
        } catch (ParseException e) {
            throw new InvalidAnswerException("its description cannot be read", e);
        }
    }

    private static URI safe(URI address, String name) {
        return Optional.ofNullable(address)
                .filter(uri -> SsoProviderSettings.isSafe(uri.toString()))
                .orElseThrow(
                        () -> new InvalidAnswerException("its description has no safe " + name));
    }

    /**
     * The keys in a provider's document; of those that are secret, none.
     *
     * @throws InvalidAnswerException when they cannot be read
     */
    static JWKSet keys(HTTPResponse answer) {
        try {
            answer.ensureStatusCode(HTTPResponse.SC_OK);
            return JWKSet.parse(answer.getBody()).toPublicJWKSet();
        } catch (ParseException | java.text.ParseException e) {
            throw new InvalidAnswerException("its keys cannot be read", e);
        }
    }
}
