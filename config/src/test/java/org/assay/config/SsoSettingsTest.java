package org.assay.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SsoSettingsTest {
    private static final String GAR =
            """
            sso:
              redirect-uris: [https://assay.school.example/back]
              providers:
                gar:
                  issuer: https://broker.school.example/realms/school
                  client-id: assay
                  acr-values: [eidas1, eidas2]
            """;

    private static final Map<String, String> SECRET =
            Map.of("ASSAY_SSO_PROVIDERS_GAR_CLIENT_SECRET", "tulip");

    @TempDir Path folder;

    private Settings read(String yaml, Map<String, String> environment) throws IOException {
        var file = Files.writeString(folder.resolve("my.yaml"), yaml);
        return SettingsReader.read(Optional.of(file), environment, Map.of());
    }

    private List<String> faultsOf(String yaml, Map<String, String> options) throws IOException {
        var file = Files.writeString(folder.resolve("my.yaml"), yaml);
        return catchThrowableOfType(
                        InvalidSettingsException.class,
                        () -> SettingsReader.read(Optional.of(file), SECRET, options))
                .faults();
    }

    @Test
    void withoutAnyProviderThereIsNone() throws IOException {
        assertThat(read("", Map.of()).sso().providers()).isEmpty();
    }

    @Test
    void aProviderHasTheDefaultsOfAllAndItsSecretFromTheEnvironment() throws IOException {
        var settings = read(GAR, SECRET);
        var gar = Objects.requireNonNull(settings.sso().providers().get("gar"));
        assertThat(settings.sso().providers()).containsOnlyKeys("gar");
        assertThat(gar.issuer()).isEqualTo("https://broker.school.example/realms/school");
        assertThat(gar.clientSecret().value()).isEqualTo("tulip");
        assertThat(gar.scopes()).containsExactly("profile");
        assertThat(gar.acrValues()).containsExactly("eidas1", "eidas2");
        assertThat(gar.authentication()).isEqualTo(SsoAuthentication.CLIENT_SECRET_BASIC);
        assertThat(SettingsLines.of(settings))
                .contains("sso.providers.gar.client-id: assay")
                .contains("sso.providers.gar.client-secret: ***")
                .noneMatch(line -> line.contains("tulip"));
    }

    @Test
    void aProviderMayBeSetInTheEnvironmentAlone() throws IOException {
        var environment = new HashMap<>(SECRET);
        environment.put("ASSAY_SSO_REDIRECT_URIS", "https://assay.school.example/back");
        environment.put("ASSAY_SSO_PROVIDERS_EDU_CONNECT_ISSUER", "https://edu.example");
        environment.put("ASSAY_SSO_PROVIDERS_EDU_CONNECT_CLIENT_ID", "assay");
        environment.put("ASSAY_SSO_PROVIDERS_EDU_CONNECT_AUTHENTICATION", "none");
        environment.put("ASSAY_SSO_PROVIDERS_GAR_ISSUER", "https://gar.example");
        environment.put("ASSAY_SSO_PROVIDERS_GAR_CLIENT_ID", "assay");
        assertThat(read("", environment).sso().providers()).containsOnlyKeys("gar", "edu-connect");
    }

    @Test
    void aMisspeltKeyOrNameIsToldAndSoIsWhatIsMissing() throws IOException {
        assertThat(faultsOf(GAR, Map.of("sso.providers.gar.isuer", "x")))
                .containsExactly("command line: there is no setting sso.providers.gar.isuer");
        assertThat(faultsOf(GAR, Map.of("sso.providers.G R.issuer", "x")))
                .containsExactly("command line: there is no setting sso.providers.G R.issuer");
        assertThat(faultsOf(GAR, Map.of("sso.providers.*.issuer", "x")))
                .containsExactly("command line: there is no setting sso.providers.*.issuer");
        assertThat(faultsOf(GAR, Map.of("sso.providers.gar.client-id", "")))
                .containsExactly("sso.providers.gar.client-id must be a text, not blank");
    }

    @Test
    void noSecretAndNoIdentityTravelsInClear() throws IOException {
        for (var address :
                List.of(
                        "http://broker.school.example",
                        "broker.school.example",
                        "https://x@broker.school.example",
                        "javascript:alert(1)")) {
            assertThat(faultsOf(GAR, Map.of("sso.providers.gar.issuer", address)))
                    .singleElement()
                    .asString()
                    .startsWith("sso.providers.gar.issuer must be an address");
            assertThat(faultsOf(GAR, Map.of("sso.redirect-uris", address)))
                    .singleElement()
                    .asString()
                    .startsWith("sso.redirect-uris must be addresses");
        }
    }

    @Test
    void noAlgorithmWithASharedSecretOrNoneAtAllIsAccepted() throws IOException {
        for (var algorithm : List.of("none", "HS256", "RS256,HS256", "")) {
            assertThat(faultsOf(GAR, Map.of("sso.providers.gar.algorithms", algorithm)))
                    .containsExactly(
                            "sso.providers.gar.algorithms must be some of RS, PS or ES with 256, 384"
                                    + " or 512, and EdDSA");
        }
    }

    @Test
    void whatTheProtocolNeedsCannotBeOverwritten() throws IOException {
        for (var parameter : List.of("nonce=1", "redirect_uri=https://evil.example", "=1", "x")) {
            assertThat(faultsOf(GAR, Map.of("sso.providers.gar.parameters", parameter)))
                    .containsExactly(
                            "sso.providers.gar.parameters must be as name=value, with names that"
                                    + " OpenID Connect leaves free");
        }
    }

    @Test
    void aProviderToWhichNobodyCouldComeBackIsRefused() throws IOException {
        assertThat(faultsOf(GAR, Map.of("sso.redirect-uris", "")))
                .containsExactly("sso.redirect-uris must be set where a provider is");
        assertThat(faultsOf(GAR, Map.of("sso.authorization-lifetime", "PT11M")))
                .containsExactly(
                        "sso.authorization-lifetime must be between PT1S and PT10M, not PT11M");
    }
}
