package org.assay.loadtests.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServerMetricsTest {
    private final ServerMetrics metrics =
            new ServerMetrics(
                    List.of(
                            "# TYPE assay_event_loop_delay_seconds histogram",
                            "assay_event_loop_delay_seconds_bucket{loop=\"0\",le=\"0.05\"} 97",
                            "assay_event_loop_delay_seconds_bucket{loop=\"0\",le=\"0.5\"} 100",
                            "assay_event_loop_delay_seconds_count{loop=\"0\"} 100",
                            "assay_event_loop_delay_seconds_bucket{loop=\"1\",le=\"0.05\"} 49",
                            "assay_event_loop_delay_seconds_count{loop=\"1\"} 50",
                            "assay_passwords_hash_seconds_count 12.0",
                            "assay_waiting_room_waiting{class=\"starts\"} 40.0",
                            "assay_waiting_room_waiting{class=\"sign-ins\"} 7.0"));

    @Test
    void theLateOnesOfAllLoopsAreThoseBeyondTheBucket() {
        assertThat(metrics.loopsBlocked()).isEqualTo(4);
        assertThat(metrics.hashes()).isEqualTo(12);
    }

    @Test
    void theLineOfThoseWhoSignInIsNotTheOneOfStarts() {
        assertThat(metrics.inLine()).isEqualTo(7);
    }

    @Test
    void aMetricThatIsNotThereIsNotZero() {
        assertThatThrownBy(() -> new ServerMetrics(List.of()).hashes())
                .hasMessageContaining("assay_passwords_hash_seconds_count");
    }
}
