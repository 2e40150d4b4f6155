package org.assay.loadtests.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.assay.loadtests.measure.Standard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @AfterEach
    void forget() {
        for (var key : Key.values()) {
            System.clearProperty(key.property());
        }
    }

    @Test
    void aFleetSharesTheLoad() {
        given(Key.RATE, "400");
        given(Key.USERS, "1000");
        given(Key.GENERATORS, "4");
        var settings = Settings.ofProcess(Map.of());
        assertThat(settings.rate()).isEqualTo(100);
        assertThat(settings.users()).isEqualTo(250);
    }

    @Test
    void whatIsGivenWinsOverTheSimulationWhichWinsOverAll() {
        given(Key.RAMP, "500ms");
        var settings = Settings.ofProcess(Map.of(Key.RAMP, "7s", Key.DURATION, "8h"));
        assertThat(settings.ramp()).isEqualTo(Duration.ofMillis(500));
        assertThat(settings.duration()).isEqualTo(Duration.ofHours(8));
        assertThat(settings.window()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void thinkingIsCompressedByTheFactor() {
        given(Key.THINK_FACTOR, "300");
        assertThat(Settings.ofProcess(Map.of()).pace().mean()).isEqualTo(Duration.ofMillis(300));
    }

    @Test
    void everyDefaultCanBeRead() {
        var settings = Settings.ofProcess(Map.of());
        assertThat(settings.standard()).isEqualTo(Standard.EXAM_DAY);
        assertThat(settings.startAt()).isEmpty();
        assertThat(settings.answers()).isEqualTo(Integer.MAX_VALUE);
        assertThat(settings.sharesConnections()).isTrue();
        assertThat(settings.toJson().properties()).hasSize(Key.values().length);
    }

    @Test
    void anUnknownWordIsRefused() {
        given(Key.CONNECTIONS, "few");
        assertThatThrownBy(() -> Settings.ofProcess(Map.of()).sharesConnections())
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void given(Key key, String value) {
        System.setProperty(key.property(), value);
    }
}
