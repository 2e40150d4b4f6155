package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The time of a reply does not tell whether an address has an account: Mann and Whitney's rank test
 * on as many requests for addresses in use as for others, in random order, a few at a time.
 */
class EnumerationTest {
    /** Requests, half of them for addresses in use; more with {@code -Dassay.samples=10000}. */
    private static final int SAMPLES = Integer.getInteger("assay.samples", 200);

    /** Requests under way at a time; what one waits for, the other kind waits for as much. */
    private static final int AT_ONCE = 16;

    /** Standard deviations that chance goes beyond once in ten thousand tests. */
    private static final double MOST_DEVIATIONS = 3.9;

    private static final ApiClient NOBODY = ApiClient.withToken("");

    private static double deviations(Function<String, ApiClient.Reply> request) {
        var kinds = new ArrayList<>(Collections.nCopies(SAMPLES / 2, true));
        kinds.addAll(Collections.nCopies(SAMPLES / 2, false));
        Collections.shuffle(kinds, new Random(7));
        var timesNs = new long[kinds.size()];
        var next = new AtomicInteger();
        var workers =
                IntStream.range(0, AT_ONCE)
                        .mapToObj(
                                _ ->
                                        CompletableFuture.runAsync(
                                                () -> work(request, kinds, next, timesNs),
                                                Thread::startVirtualThread))
                        .toList();
        workers.forEach(CompletableFuture::join);
        double deviations = rankDeviations(timesNs, kinds);
        System.out.printf("%d requests: %.2f standard deviations%n", timesNs.length, deviations);
        return deviations;
    }

    private static void work(
            Function<String, ApiClient.Reply> request,
            List<Boolean> kinds,
            AtomicInteger next,
            long[] timesNs) {
        for (int i = next.getAndIncrement(); i < timesNs.length; i = next.getAndIncrement()) {
            // An account is made before either, so that both find the server in the same state.
            var inUse = TestPeople.somebody();
            var address = kinds.get(i) ? inUse : TestPeople.newAddress();
            timesNs[i] = timeOf(request, address);
        }
    }

    /** A busy machine refuses requests before it looks at them; those are asked again. */
    private static long timeOf(Function<String, ApiClient.Reply> request, String address) {
        for (int attempt = 0; attempt < 100; attempt++) {
            long startedNs = System.nanoTime();
            var reply = request.apply(address);
            long tookNs = System.nanoTime() - startedNs;
            if (reply.status() != 503) {
                assertThat(reply.status()).as(reply.body()).isEqualTo(202);
                return tookNs;
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new AssertionError("refused a hundred times");
    }

    /** How far the ranks of the first kind are from what chance gives, in standard deviations. */
    private static double rankDeviations(long[] times, List<Boolean> first) {
        var order = new Integer[times.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Long.compare(times[a], times[b]));
        double rankSum = 0;
        for (int rank = 0; rank < order.length; rank++) {
            rankSum += first.get(order[rank]) ? rank + 1 : 0;
        }
        double n = times.length / 2.0;
        double u = rankSum - n * (n + 1) / 2;
        return (u - n * n / 2) / Math.sqrt(n * n * (2 * n + 1) / 12);
    }

    @Test
    void theTimeOfAResetDoesNotTell() {
        assertThat(
                        deviations(
                                address ->
                                        NOBODY.call(
                                                "requestPasswordReset",
                                                "POST",
                                                "/api/v1/password-resets",
                                                new JsonObject().put("email", address).encode())))
                .isBetween(-MOST_DEVIATIONS, MOST_DEVIATIONS);
    }

    @Test
    void theTimeOfASignUpDoesNotTell() {
        assertThat(
                        deviations(
                                address ->
                                        NOBODY.call(
                                                "signUp",
                                                "POST",
                                                "/api/v1/accounts",
                                                TestPeople.signUp(address).encode())))
                .isBetween(-MOST_DEVIATIONS, MOST_DEVIATIONS);
    }

    @Test
    void theTestItselfTellsADifferenceThatThereIs() {
        var kinds = new ArrayList<>(Collections.nCopies(100, true));
        kinds.addAll(Collections.nCopies(100, false));
        var random = new Random(7);
        var times = new long[200];
        Arrays.setAll(
                times, i -> 1_000_000 + random.nextInt(100_000) + (kinds.get(i) ? 60_000 : 0));
        assertThat(rankDeviations(times, kinds)).isGreaterThan(MOST_DEVIATIONS);
    }
}
