package org.assay.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;

/**
 * An identity provider that people may sign in with.
 *
 * @param displayName for a button; when empty, its name
 * @param scopes asked for beside {@code openid}
 * @param algorithms accepted of signatures; none with a shared secret
 * @param acrValues levels of authentication, of which an answer must have one; when empty, any
 * @param parameters sent with people who go there, as {@code name=value}
 */
public record SsoProviderSettings(
        String displayName,
        String issuer,
        String clientId,
        Secret clientSecret,
        SsoAuthentication authentication,
        List<String> scopes,
        List<String> algorithms,
        List<String> acrValues,
        List<String> parameters,
        String firstNameClaim,
        String lastNameClaim) {
    private static final Set<String> ALGORITHMS =
            Set.of(
                    "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512",
                    "EdDSA");

    /** Parameters that are Assay's own. */
    private static final Set<String> PROTOCOL =
            Set.of(
                    "response_type",
                    "response_mode",
                    "client_id",
                    "redirect_uri",
                    "scope",
                    "state",
                    "nonce",
                    "code_challenge",
                    "code_challenge_method",
                    "acr_values",
                    "request",
                    "request_uri");

    /** Hosts that are this machine, so that nobody stands between. */
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public SsoProviderSettings {
        scopes = List.copyOf(scopes);
        algorithms = List.copyOf(algorithms);
        acrValues = List.copyOf(acrValues);
        parameters = List.copyOf(parameters);
        if (!isSafe(issuer)) {
            throw new InvalidValueException(
                    "issuer", "an address such as https://broker.school.example, not " + issuer);
        }
        Bounds.checkText("clientId", clientId);
        if (clientSecret.value().isEmpty() != (authentication == SsoAuthentication.NONE)) {
            throw new InvalidValueException(
                    "clientSecret", "set, unless authentication is none, and empty then");
        }
        if (algorithms.isEmpty() || !ALGORITHMS.containsAll(algorithms)) {
            throw new InvalidValueException(
                    "algorithms", "some of RS, PS or ES with 256, 384 or 512, and EdDSA");
        }
        if (!parameters.stream().allMatch(SsoProviderSettings::isFree)) {
            throw new InvalidValueException(
                    "parameters", "as name=value, with names that OpenID Connect leaves free");
        }
        Bounds.checkText("firstNameClaim", firstNameClaim);
        Bounds.checkText("lastNameClaim", lastNameClaim);
    }

    private static boolean isFree(String parameter) {
        int end = parameter.indexOf('=');
        return end > 0 && !PROTOCOL.contains(parameter.substring(0, end));
    }

    /** Whether what is sent to an address, and what comes from it, can be believed. */
    public static boolean isSafe(String address) {
        try {
            var uri = new URI(address);
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null
                    && ("https".equals(uri.getScheme())
                            || ("http".equals(uri.getScheme())
                                    && THIS_MACHINE.contains(uri.getHost())));
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
