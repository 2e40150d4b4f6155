package org.assay.config;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Single sign-on by OpenID Connect.
 *
 * @param redirectUris pages to which a provider may send people back
 * @param authorizationLifetime time in which somebody must be back from a provider
 * @param maxBegun authorizations begun within that time by one process at most
 * @param proofLifetime time in which a proven identity must be linked or get its account
 * @param maxAtOnce requests to one provider at once by one process
 * @param metadataLifetime time for which a provider's description and keys are kept
 * @param keyRefreshPause time between two fetches of keys because one is not known here
 * @param providers by name
 */
public record SsoSettings(
        List<String> redirectUris,
        Duration authorizationLifetime,
        int maxBegun,
        Duration proofLifetime,
        Duration connectTimeout,
        Duration requestTimeout,
        int maxAnswerBytes,
        int maxAtOnce,
        Duration metadataLifetime,
        Duration keyRefreshPause,
        Duration clockSkew,
        Map<String, SsoProviderSettings> providers) {
    public SsoSettings {
        redirectUris = List.copyOf(redirectUris);
        providers = Map.copyOf(providers);
        if (!redirectUris.stream().allMatch(SsoProviderSettings::isSafe)) {
            throw new InvalidValueException(
                    "redirectUris",
                    "addresses such as https://assay.school.example/back, not " + redirectUris);
        }
        if (!providers.isEmpty() && redirectUris.isEmpty()) {
            throw new InvalidValueException("redirectUris", "set where a provider is");
        }
        Bounds.check(
                "authorizationLifetime",
                authorizationLifetime,
                Duration.ofSeconds(1),
                Duration.ofMinutes(10));
        Bounds.check("maxBegun", maxBegun, 1, 10_000_000);
        Bounds.check("proofLifetime", proofLifetime, Duration.ofSeconds(1), Duration.ofMinutes(30));
        Bounds.check(
                "connectTimeout", connectTimeout, Duration.ofMillis(10), Duration.ofSeconds(10));
        Bounds.check(
                "requestTimeout", requestTimeout, Duration.ofMillis(10), Duration.ofSeconds(30));
        Bounds.check("maxAnswerBytes", maxAnswerBytes, 4_096, 4_194_304);
        Bounds.check("maxAtOnce", maxAtOnce, 1, 10_000);
        Bounds.check(
                "metadataLifetime", metadataLifetime, Duration.ofSeconds(1), Duration.ofDays(1));
        Bounds.check("keyRefreshPause", keyRefreshPause, Duration.ZERO, Duration.ofMinutes(10));
        Bounds.check("clockSkew", clockSkew, Duration.ZERO, Duration.ofMinutes(5));
    }
}
