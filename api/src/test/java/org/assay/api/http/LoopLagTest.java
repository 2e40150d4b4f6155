package org.assay.api.http;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two event loops, one of which the test blocks. */
class LoopLagTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
    private final LoopLag lag = LoopLag.watch(vertx, registry);
    private final Context context = vertx.getOrCreateContext();
    private volatile boolean ending;

    @AfterEach
    void close() {
        ending = true;
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static void sleep(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private double longestMs() {
        return registry.find("assay.event.loop.delay").timers().stream()
                .mapToDouble(timer -> timer.max(MILLISECONDS))
                .max()
                .orElseThrow();
    }

    /** Delays beyond 50 ms, as the histogram's buckets tell. */
    private double beyond50Ms() {
        return registry.find("assay.event.loop.delay").timers().stream()
                .mapToDouble(LoopLagTest::beyond50Ms)
                .sum();
    }

    private static double beyond50Ms(Timer timer) {
        var snapshot = timer.takeSnapshot();
        return snapshot.count()
                - Arrays.stream(snapshot.histogramCounts())
                        .filter(bucket -> bucket.bucket(MILLISECONDS) == 50)
                        .findFirst()
                        .orElseThrow()
                        .count();
    }

    @Test
    void aLoopThatWasBlockedOnceIsCountedAndHasNoLag() {
        await().atMost(PATIENCE)
                .until(
                        () ->
                                registry.find("assay.event.loop.delay").timers().stream()
                                        .allMatch(timer -> timer.count() > 0));
        context.runOnContext(_ -> sleep(200));
        await().atMost(PATIENCE).until(() -> beyond50Ms() >= 1);
        assertThat(longestMs()).isGreaterThan(150);
        await().atMost(PATIENCE).until(() -> lag.latestMs() < 100);
    }

    @Test
    void aLoopWithAQueueIsAsLateAsTheQueueIsLong() {
        busy();
        await().atMost(PATIENCE).until(() -> lag.latestMs() >= 80);
    }

    private void busy() {
        context.runOnContext(
                _ -> {
                    sleep(100);
                    if (!ending) {
                        busy();
                    }
                });
    }

    @Test
    void aLoopThatStandsStillIsAsLateAsThat() {
        context.runOnContext(_ -> sleep(1_500));
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> lag.latestMs() > 900);
    }
}
