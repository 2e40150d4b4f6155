package org.assay.config;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordSettingsTest {

    @Test
    void theDefaultsAreThoseOfTheRules() {
        var settings = SettingsReader.read(Optional.empty(), Map.of(), Map.of());
        assertThat(settings.passwords())
                .isEqualTo(new PasswordSettings(19_456, 2, 1, 0, List.of(), 100));
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

    @Test
    void coresAreNumbers() {
        var options = Map.of("passwords.cores", "6, 7");
        var passwords = SettingsReader.read(Optional.empty(), Map.of(), options).passwords();
        assertThat(passwords.coreNumbers()).isEqualTo(BitSet.valueOf(new long[] {0b1100_0000}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-3", "-1", "8192", "99999999999", "3,x"})
    void whatIsNoNumberOfACoreIsRefused(String cores) {
        var options = Map.of("passwords.cores", cores);
        var refused =
                catchThrowableOfType(
                        InvalidSettingsException.class,
                        () -> SettingsReader.read(Optional.empty(), Map.of(), options));
        assertThat(refused.faults())
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .startsWith("passwords.cores must be numbers between 0 and 8191, with commas, not")
                .endsWith(cores.substring(cores.indexOf(',') + 1));
    }
}
