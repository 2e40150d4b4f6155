package org.assay.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    private static Settings read(Map<String, String> environment, Map<String, String> options) {
        return SettingsReader.read(Optional.empty(), environment, options);
    }

    @Test
    void everyComponentHasADefaultAndEveryDefaultAComponent() {
        assertThat(SettingsReader.defaults().keySet())
                .containsExactlyInAnyOrderElementsOf(keysOf(Settings.class, "").toList());
    }

    private static Stream<String> keysOf(Class<?> type, String prefix) {
        return Arrays.stream(type.getRecordComponents()).flatMap(c -> keysOf(c, prefix));
    }

    private static Stream<String> keysOf(RecordComponent component, String prefix) {
        var key = prefix + SettingsBinder.keyOf(component.getName());
        if (component.getType() == Map.class) {
            return keysOf(SettingsBinder.namedType(component), key + ".*.");
        }
        return component.getType().isRecord() && component.getType() != Secret.class
                ? keysOf(component.getType(), key + ".")
                : Stream.of(key);
    }

    @Test
    void everyKeyIsExplainedWithTheDefaultThatItHas() throws IOException {
        var lines =
                Files.readAllLines(
                        Path.of(System.getProperty("assay.home"), "config/application.yaml"));
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.matches("\\s*[a-z-]+: \\S.*")) {
                var value =
                        line.replaceFirst("^.*?: ", "")
                                .replace("\"\"", "empty")
                                .replace("[]", "none");
                assertThat(lines.get(i - 1))
                        .as(line)
                        .matches("\\s*# .*Default: " + Pattern.quote(value) + "[.,].*");
            }
        }
    }

    @Test
    void aFileThatCannotBeUnderstoodIsRefusedWithItsName(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("my.yaml"), "just a text");
        assertThat(faultsOf(file))
                .containsExactly(
                        file + ": must hold sections such as http:, not a single value or list");
        Files.writeString(file, "http:\n  port: {\n");
        assertThat(faultsOf(file))
                .singleElement()
                .asString()
                .startsWith(file + ": cannot be read: line 2: ");
        assertThat(faultsOf(folder.resolve("none.yaml")))
                .containsExactly(folder.resolve("none.yaml") + ": there is no such file");
        Files.writeString(file, "htp:\n  port: 1\nhttp: 5\n");
        assertThat(faultsOf(file))
                .containsExactlyInAnyOrder(
                        file + ": there is no setting htp.port",
                        file + ": there is no setting http");
    }

    @Test
    void aPasswordThatYamlWouldReadAsANumberMustStandInQuotes(@TempDir Path folder)
            throws IOException {
        var file = Files.writeString(folder.resolve("my.yaml"), "postgres:\n  password: 0123\n");
        assertThat(faultsOf(file))
                .containsExactly(file + ": postgres.password must be a text, in quotes");
        Files.writeString(file, "postgres:\n  password: \"0123\"\n");
        var settings = SettingsReader.read(Optional.of(file), Map.of(), Map.of());
        assertThat(settings.postgres().password().value()).isEqualTo("0123");
    }

    private static List<String> faultsOf(Path file) {
        return catchThrowableOfType(
                        InvalidSettingsException.class,
                        () -> SettingsReader.read(Optional.of(file), Map.of(), Map.of()))
                .faults();
    }

    @Test
    void theCommandLineWinsOverTheEnvironmentAndBothOverTheFile(@TempDir Path folder)
            throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("my.yaml"),
                        "http:\n  port: 1\n  max-in-flight: 7\njournal:\n  lanes: 3\n");
        var settings =
                SettingsReader.read(
                        Optional.of(file),
                        Map.of("ASSAY_HTTP_PORT", "2", "ASSAY_JOURNAL_LANES", "4"),
                        Map.of("http.port", "3"));
        assertThat(settings.http().port()).isEqualTo(3);
        assertThat(settings.journal().lanes()).isEqualTo(4);
        assertThat(settings.http().maxInFlight()).isEqualTo(7);
        assertThat(settings.assessments().improveDelay()).isEqualTo(Duration.ofDays(4));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var refused =
                catchThrowableOfType(
                        InvalidSettingsException.class,
                        () ->
                                read(
                                        Map.of("ASSAY_HTP_PORT", "1"),
                                        Map.of(
                                                "http.port",
                                                "70000",
                                                "journal.window",
                                                "soon",
                                                "redis.mode",
                                                "cloud",
                                                "no.such",
                                                "x")));
        assertThat(refused.faults())
                .containsExactlyInAnyOrder(
                        "environment: ASSAY_HTP_PORT names no setting",
                        "command line: there is no setting no.such",
                        "http.port must be between 0 and 65535, not 70000",
                        "journal.window must be a duration such as PT5S or P4D, not soon",
                        "redis.mode must be embedded or external, not cloud");
    }

    @Test
    void aClassIsRefusedNoLaterThanTheOneAboveIt() {
        var refused =
                catchThrowableOfType(
                        InvalidSettingsException.class,
                        () ->
                                read(
                                        Map.of("ASSAY_ADMISSION_WAITING_ROOM_KEY", "short"),
                                        Map.of("admission.starts.lag", "PT10M")));
        assertThat(refused.faults())
                .containsExactly(
                        "admission.waiting-room.key must be empty, or at least 32 characters");
        refused =
                catchThrowableOfType(
                        InvalidSettingsException.class,
                        () -> read(Map.of(), Map.of("admission.starts.lag", "PT10M")));
        assertThat(refused.faults())
                .containsExactly(
                        "admission.resumes must be no lower than the limits of the class before");
    }

    @Test
    void aSecretIsNeverPrinted() {
        var settings = read(Map.of("ASSAY_POSTGRES_PASSWORD", "tulip"), Map.of());
        assertThat(settings.postgres().password().value()).isEqualTo("tulip");
        assertThat(settings.toString()).doesNotContain("tulip").contains("password=***");
        assertThat(SettingsLines.of(settings))
                .contains("postgres.password: ***", "http.port: 8080")
                .noneMatch(line -> line.contains("tulip"));
    }

    @Test
    void aListIsReadFromCommas() {
        var settings = read(Map.of(), Map.of("hazelcast.members", "a:5701, b:5701"));
        assertThat(settings.hazelcast().members()).isEqualTo(List.of("a:5701", "b:5701"));
    }

    @Test
    void linksAndSendersThatNobodyCouldUseAreRefused() {
        assertThat(faultsOf(Map.of("mail.public-url", "assay.school.example")))
                .containsExactly(
                        "mail.public-url must be an address such as https://assay.school.example,"
                                + " not assay.school.example");
        assertThat(faultsOf(Map.of("mail.public-url", "javascript:alert(1)"))).hasSize(1);
        assertThat(faultsOf(Map.of("mail.public-url", "https://a.example/?x=1"))).hasSize(1);
        assertThat(faultsOf(Map.of("mail.from-address", "assay"))).hasSize(1);
        assertThat(faultsOf(Map.of("mail.from-address", "a@b.example\r\nBcc: c@d.example")))
                .hasSize(1);
        assertThat(faultsOf(Map.of("mail.from-name", "Assay\r\nBcc: c@d.example"))).hasSize(1);
    }

    @Test
    void noPasswordOfTheMailServerGoesInClear() {
        assertThat(faultsOf(Map.of("mail.tls", "none", "mail.user", "assay")))
                .containsExactly(
                        "mail.tls must be required or implicit where a user is set:"
                                + " no password goes in clear");
        assertThat(read(Map.of(), Map.of("mail.tls", "none")).mail().tls()).isEqualTo(MailTls.NONE);
        assertThat(faultsOf(Map.of("mail.tls", "maybe")))
                .containsExactly("mail.tls must be required or implicit or none, not maybe");
    }

    private static List<String> faultsOf(Map<String, String> options) {
        return catchThrowableOfType(InvalidSettingsException.class, () -> read(Map.of(), options))
                .faults();
    }
}
