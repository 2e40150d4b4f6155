package org.assay.loadtests.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class GeneratorWatchTest {
    @Test
    void itTellsWhatThisProcessUsed() throws InterruptedException {
        var watch = GeneratorWatch.start();
        long until = System.nanoTime() + Duration.ofMillis(300).toNanos();
        long spins = 0;
        while (System.nanoTime() < until) {
            spins++;
        }
        var health = watch.stop();
        assertThat(spins).isPositive();
        assertThat(health.elapsed()).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        assertThat(health.cpu()).isGreaterThan(Duration.ofMillis(20));
        assertThat(health.cpuShare()).isBetween(0.0, 1.1);
        assertThat(health.woke().p99()).isLessThanOrEqualTo(health.woke().longest());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theListenerOnAPortIsFound() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Listener.on(socket.getLocalPort())).contains(ProcessHandle.current());
        }
    }
}
