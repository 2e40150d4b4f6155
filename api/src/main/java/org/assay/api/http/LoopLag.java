package org.assay.api.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.netty.channel.EventLoop;
import io.netty.util.concurrent.EventExecutor;
import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * By how much event loops are late. Each has a timer, and every delay of it is counted: a loop that
 * was blocked for some time shows as a delay of that time less one period. What admission goes by
 * is the least of a loop's latest five.
 */
public final class LoopLag {
    private static final long PERIOD_NS = TimeUnit.MILLISECONDS.toNanos(10);

    /** A loop that has not come for so long does not merely pause. */
    private static final long STANDSTILL_NS = TimeUnit.MILLISECONDS.toNanos(500);

    /** Bounds of the histogram, ms. */
    private static final Duration[] BUCKETS =
            LongStream.of(1, 2, 5, 10, 20, 40, 50, 100, 200, 500, 1_000, 5_000)
                    .mapToObj(Duration::ofMillis)
                    .toArray(Duration[]::new);

    private final List<Loop> loops = new ArrayList<>();

    private LoopLag() {}

    /** Measures all event loops from now on until they end. */
    public static LoopLag watch(Vertx vertx, MeterRegistry registry) {
        var lag = new LoopLag();
        for (EventExecutor executor : ((VertxInternal) vertx).nettyEventLoopGroup()) {
            var loop = new Loop(timer(lag.loops.size(), registry));
            lag.loops.add(loop);
            var _ =
                    ((EventLoop) executor)
                            .scheduleWithFixedDelay(
                                    () -> loop.ran(System.nanoTime()),
                                    PERIOD_NS,
                                    PERIOD_NS,
                                    TimeUnit.NANOSECONDS);
        }
        Gauge.builder("assay.event.loop.lag.seconds", lag, one -> one.latestMs() / 1000.0)
                .description("by how much the latest event loop is late, five times in a row")
                .register(registry);
        return lag;
    }

    private static Timer timer(int loop, MeterRegistry registry) {
        return Timer.builder("assay.event.loop.delay")
                .description("how late a timer of 10 ms on the event loop is")
                .tag("loop", Integer.toString(loop))
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    /** That of the latest loop, ms. */
    public long latestMs() {
        long nowNs = System.nanoTime();
        return TimeUnit.NANOSECONDS.toMillis(
                loops.stream().mapToLong(loop -> loop.lagNs(nowNs)).max().orElse(0));
    }

    /** One event loop, which alone writes here. */
    static final class Loop {
        private final Timer delays;
        private final Latest latest = new Latest();
        private volatile long ranAtNs = System.nanoTime();
        private volatile long lagNs;

        Loop(Timer delays) {
            this.delays = delays;
        }

        void ran(long nowNs) {
            long delayNs = Math.max(0, nowNs - ranAtNs - PERIOD_NS);
            delays.record(delayNs, TimeUnit.NANOSECONDS);
            lagNs = latest.least(delayNs);
            ranAtNs = nowNs;
        }

        /** One that stands still is as late as that. */
        long lagNs(long nowNs) {
            long overdueNs = nowNs - ranAtNs - PERIOD_NS;
            return overdueNs > STANDSTILL_NS ? overdueNs : lagNs;
        }
    }
}
