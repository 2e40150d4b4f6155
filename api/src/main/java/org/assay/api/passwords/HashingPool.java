package org.assay.api.passwords;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.assay.api.http.OverloadedException;
import org.assay.config.PasswordSettings;

/** A few threads that hash, and a queue before them that refuses at once when it is full. */
final class HashingPool implements AutoCloseable {
    /** What a hash is taken to last before one was measured, ns. */
    private static final long FIRST_GUESS_NS = TimeUnit.MILLISECONDS.toNanos(50);

    /** The part of the latest hash in the mean. */
    private static final double LATEST = 0.1;

    /** Cores of the machine for each thread, unless the settings say otherwise. */
    private static final int CORES_OF_A_THREAD = 4;

    private static final long STOP_WITHIN_MS = 2_000;

    private final Vertx vertx;
    private final int threads;
    private final int maxWaiting;
    private final ThreadPoolExecutor executor;
    private final AtomicLong meanNs = new AtomicLong(FIRST_GUESS_NS);
    private final Timer timer;
    private final Counter refused;

    HashingPool(Vertx vertx, PasswordSettings settings, MeterRegistry registry) {
        this.vertx = vertx;
        this.threads = threads(settings);
        this.maxWaiting = settings.maxWaiting();
        var number = new AtomicInteger();
        executor =
                new ThreadPoolExecutor(
                        threads,
                        threads,
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(settings.maxWaiting()),
                        work ->
                                new HashingThread(
                                        work,
                                        "assay-passwords-" + number.getAndIncrement(),
                                        settings.memoryKib(),
                                        settings.coreNumbers()));
        timer =
                Timer.builder("assay.passwords.hash")
                        .description("time of one hash, without what it waited")
                        .publishPercentileHistogram()
                        .register(registry);
        refused =
                Counter.builder("assay.passwords.refused")
                        .description("hashes refused because the queue was full")
                        .register(registry);
        registry.gauge("assay.passwords.waiting", executor, pool -> pool.getQueue().size());
    }

    static int threads(PasswordSettings settings) {
        if (settings.threads() > 0) {
            return settings.threads();
        }
        return settings.cores().isEmpty()
                ? Math.max(1, Runtime.getRuntime().availableProcessors() / CORES_OF_A_THREAD)
                : settings.coreNumbers().cardinality();
    }

    /**
     * Does work in one of the threads. Completes on the caller's context; fails at once with {@link
     * OverloadedException} when the queue is full.
     */
    <T> Future<T> submit(Function<Argon2, T> work) {
        var result = new CompletableFuture<T>();
        try {
            executor.execute(() -> run(work, result));
        } catch (RejectedExecutionException e) {
            refused.increment();
            return Future.failedFuture(new OverloadedException(estimate()));
        }
        return Future.fromCompletionStage(result, vertx.getOrCreateContext());
    }

    private <T> void run(Function<Argon2, T> work, CompletableFuture<T> result) {
        long startedNs = System.nanoTime();
        try {
            var done = work.apply(HashingThread.argon2());
            measured(System.nanoTime() - startedNs);
            result.complete(done);
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    private void measured(long elapsedNs) {
        timer.record(elapsedNs, TimeUnit.NANOSECONDS);
        meanNs.getAndUpdate(mean -> mean + (long) (LATEST * (elapsedNs - mean)));
    }

    /** How full the queue is, 0..1. */
    double load() {
        return (double) executor.getQueue().size() / maxWaiting;
    }

    /** Time until everything that waits or is being done is done. */
    Duration estimate() {
        int before = executor.getQueue().size() + executor.getActiveCount();
        return Duration.ofNanos(meanNs.get() * before / threads);
    }

    /** Ends the threads once what waits is done, or else after a moment. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(STOP_WITHIN_MS, TimeUnit.MILLISECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
