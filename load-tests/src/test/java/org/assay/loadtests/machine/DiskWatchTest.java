package org.assay.loadtests.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskWatchTest {
    @TempDir private Path folder;

    @Test
    void itTellsHowLongBlocksTookAndLeavesNothingBehind() throws Exception {
        var watch = DiskWatch.start(folder.resolve("file"));
        Thread.sleep(Duration.ofMillis(350));
        var delays = watch.stop();
        assertThat(delays.longest()).isPositive();
        assertThat(delays.p99()).isBetween(Duration.ofNanos(1), delays.longest());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDiskThatCannotBeWrittenIsNotOneThatKeptItsTime() {
        var watch = DiskWatch.start(folder.resolve("missing").resolve("file"));
        assertThatThrownBy(watch::stop)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aStandstillCountsForAllOfItsTime() {
        var nanos = new Histogram(3);
        for (int i = 0; i < 990; i++) {
            DiskWatch.record(nanos, Duration.ofMillis(1).toNanos());
        }
        DiskWatch.record(nanos, Duration.ofSeconds(1).toNanos());
        assertThat(nanos.getTotalCount()).isEqualTo(1_000);
        var delays = Delays.of(nanos);
        assertThat(delays.longest().toMillis()).isBetween(1_000L, 1_001L);
        assertThat(delays.p999().toMillis()).isBetween(900L, 901L);
        assertThat(delays.p99().toMillis()).isEqualTo(1);
    }
}
