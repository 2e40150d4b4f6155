package org.assay.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordSettingsTest {

    @Test
    void theDefaultsAreThoseOfTheRules() {
        var settings = SettingsReader.read(Optional.empty(), Map.of(), Map.of());
        assertThat(settings.passwords()).isEqualTo(new PasswordSettings(19_456, 2, 1, 0, 100));
        assertThat(settings.limits().failuresBeforeLock()).isEqualTo(10);
        assertThat(settings.limits().firstLock()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void noSettingMakesAHashWeakerThanTheRulesNorALockShorterThanTheFirst() {
        var refused =
                catchThrowableOfType(
                        InvalidSettingsException.class,
                        () ->
                                SettingsReader.read(
                                        Optional.empty(),
                                        Map.of(),
                                        Map.of(
                                                "passwords.memory-kib",
                                                "19455",
                                                "limits.longest-lock",
                                                "PT1M")));
        assertThat(refused.faults())
                .containsExactlyInAnyOrder(
                        "passwords.memory-kib must be between 19456 and 1048576, not 19455",
                        "limits.longest-lock must be between PT2M and PT24H, not PT1M");
    }
}
