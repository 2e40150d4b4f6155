package org.assay.cache.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.assay.cache.limits.Policy.GrowingLock;
import org.assay.cache.limits.Policy.Rate;
import org.assay.cache.limits.Verdict.Allowed;
import org.assay.cache.limits.Verdict.Refused;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On a real Redis, on none, and on one that goes away or forgets in mid-count. */
class AttemptLimitsTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final GrowingLock PASSWORDS =
            new GrowingLock(10, Duration.ofMinutes(2), Duration.ofHours(1), Duration.ofDays(1));
    private static final GrowingLock QUICK =
            new GrowingLock(2, Duration.ofMillis(300), Duration.ofSeconds(60), Duration.ofDays(1));
    private static final Rate CODES = new Rate(3, Duration.ofHours(1));

    private static final RealRedis SHARED = new RealRedis();

    private final String zoe = "zoe@" + UUID.randomUUID();

    /** Who counts. */
    enum Counting {
        REDIS,
        NODE_ALONE
    }

    @AfterAll
    static void close() {
        await(VERTX.close());
        SHARED.close();
    }

    private static AttemptLimits node(RealRedis redis) {
        return new AttemptLimits(redis.client(VERTX), 10_000, System::nanoTime);
    }

    private static AttemptLimits alone(LongSupplier nanoTime) {
        try (var gone = new RealRedis()) {
            return new AttemptLimits(gone.client(VERTX), 10_000, nanoTime);
        }
    }

    private static AttemptLimits limits(Counting counting) {
        return switch (counting) {
            case REDIS -> node(SHARED);
            case NODE_ALONE -> alone(System::nanoTime);
        };
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    @Test
    void aFirstTryIsAllowedHoweverSlowTheMachineIs() {
        var clock = new AtomicLong();
        var limits = alone(() -> clock.addAndGet(5_000_000));
        assertThat(allow(limits)).isEqualTo(new Allowed());
        assertThat(await(limits.allow("code", zoe, CODES))).isEqualTo(new Allowed());
    }

    private Verdict allow(AttemptLimits limits) {
        return await(limits.allow("password", zoe, PASSWORDS));
    }

    /** Whole tries, each asked for, carried out and wrong. */
    private Verdict fail(AttemptLimits limits, int times) {
        Verdict last = new Allowed();
        for (int i = 0; i < times; i++) {
            assertThat(allow(limits)).as("try %d", i + 1).isEqualTo(new Allowed());
            last = await(limits.failed("password", zoe, PASSWORDS));
        }
        return last;
    }

    private static void assertRefused(Verdict verdict, Duration most) {
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.retryAfter())
                                        .isBetween(most.minusSeconds(20), most));
    }

    @ParameterizedTest
    @EnumSource
    void theTenthFailureLocksAndEachFurtherOneTwiceAsLong(Counting counting) {
        var limits = limits(counting);
        assertThat(fail(limits, 9)).isEqualTo(new Allowed());
        assertRefused(fail(limits, 1), Duration.ofMinutes(2));
        assertRefused(allow(limits), Duration.ofMinutes(2));
        for (int minutes : new int[] {4, 8, 16, 32, 60, 60}) {
            assertRefused(
                    await(limits.failed("password", zoe, PASSWORDS)), Duration.ofMinutes(minutes));
        }
        assertThat(await(limits.allow("password", "another", PASSWORDS))).isEqualTo(new Allowed());
        assertThat(await(limits.allow("other-kind", zoe, PASSWORDS))).isEqualTo(new Allowed());
        assertThat(limits.refused()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aLockEndsByItselfAndTheCountGoesOn(Counting counting) {
        var limits = limits(counting);
        await(limits.failed("quick", zoe, QUICK));
        assertThat(await(limits.failed("quick", zoe, QUICK))).isInstanceOf(Refused.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> await(limits.allow("quick", zoe, QUICK)) instanceof Allowed);
        assertThat(await(limits.failed("quick", zoe, QUICK)))
                .isEqualTo(new Refused(Duration.ofMillis(600)));
    }

    @ParameterizedTest
    @EnumSource
    void noMoreAreUnderWayAtOnceThanMayFail(Counting counting) {
        var limits = limits(counting);
        fail(limits, 3);
        var tries =
                IntStream.range(0, 50)
                        .mapToObj(_ -> limits.allow("password", zoe, PASSWORDS))
                        .toList();
        await(Future.all(tries));
        assertThat(tries.stream().filter(t -> t.result() instanceof Allowed)).hasSize(7);
        assertThat(allow(limits)).isInstanceOf(Refused.class);
        await(limits.abandoned("password", zoe, PASSWORDS));
        assertThat(allow(limits)).isEqualTo(new Allowed());
    }

    @ParameterizedTest
    @EnumSource
    void aSuccessForgets(Counting counting) {
        var limits = limits(counting);
        fail(limits, 9);
        assertThat(allow(limits)).isEqualTo(new Allowed());
        await(limits.succeeded("password", zoe));
        assertThat(fail(limits, 9)).isEqualTo(new Allowed());
        assertThat(fail(limits, 1)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource
    void aRateAllowsSoManyInAWindow(Counting counting) {
        var limits = limits(counting);
        for (int i = 0; i < 3; i++) {
            assertThat(await(limits.allow("code", zoe, CODES))).isEqualTo(new Allowed());
        }
        assertRefused(await(limits.allow("code", zoe, CODES)), Duration.ofHours(1));
        var quick = new Rate(1, Duration.ofMillis(300));
        assertThat(await(limits.allow("quick-code", zoe, quick))).isEqualTo(new Allowed());
        assertThat(await(limits.allow("quick-code", zoe, quick))).isInstanceOf(Refused.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> await(limits.allow("quick-code", zoe, quick)) instanceof Allowed);
        assertThat(await(limits.allow("quick-code", zoe, quick))).isInstanceOf(Refused.class);
    }

    @Test
    void allNodesCountTogether() {
        var one = node(SHARED);
        var other = node(SHARED);
        fail(one, 5);
        fail(other, 4);
        assertThat(fail(one, 1)).isInstanceOf(Refused.class);
        assertRefused(allow(other), Duration.ofMinutes(2));
        await(other.succeeded("password", zoe));
        assertThat(fail(one, 9)).as("forgotten by all").isEqualTo(new Allowed());
    }

    @Test
    void nothingPersonalReachesRedis() {
        fail(node(SHARED), 1);
        var keys = SHARED.ask(VERTX, Request.cmd(Command.KEYS).arg("*")).toString();
        assertThat(keys).contains("assay:limit:password:").doesNotContain("zoe");
    }

    @Test
    void aFlushInMidCountForgetsNothing() {
        try (var redis = new RealRedis()) {
            var one = node(redis);
            var other = node(redis);
            fail(one, 9);
            redis.flush(VERTX);
            assertThat(allow(other)).as("a node that knows nothing").isEqualTo(new Allowed());
            await(other.abandoned("password", zoe, PASSWORDS));
            assertRefused(fail(one, 1), Duration.ofMinutes(2));
            redis.flush(VERTX);
            assertRefused(allow(one), Duration.ofMinutes(2));
            assertRefused(allow(other), Duration.ofMinutes(2));
            assertThat(one.countedWithoutRedis()).isZero();
        }
    }

    @Test
    void aRateOutlivesAFlush() {
        try (var redis = new RealRedis()) {
            var limits = node(redis);
            await(limits.allow("code", zoe, CODES));
            await(limits.allow("code", zoe, CODES));
            redis.flush(VERTX);
            assertThat(await(limits.allow("code", zoe, CODES))).isEqualTo(new Allowed());
            assertRefused(await(limits.allow("code", zoe, CODES)), Duration.ofHours(1));
        }
    }

    @Test
    void whileRedisIsDeadTheCountGoesOnAndRedisLearnsOfItAfterwards() {
        try (var redis = new RealRedis()) {
            var one = node(redis);
            var other = node(redis);
            fail(one, 6);
            redis.kill();
            fail(one, 3);
            assertRefused(fail(one, 1), Duration.ofMinutes(2));
            assertRefused(allow(one), Duration.ofMinutes(2));
            assertThat(await(one.allow("password", "another", PASSWORDS)))
                    .as("nobody else is refused")
                    .isEqualTo(new Allowed());
            assertThat(one.countedWithoutRedis()).isPositive();
            redis.startAnew();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () -> {
                                assertThat(allow(one)).isInstanceOf(Refused.class);
                                assertThat(allow(other)).isInstanceOf(Refused.class);
                            });
            assertRefused(await(other.failed("password", zoe, PASSWORDS)), Duration.ofMinutes(4));
        }
    }

    @Test
    void aFrozenRedisDelaysOneAttemptAndRefusesNone() {
        try (var redis = new RealRedis()) {
            var limits = node(redis);
            fail(limits, 1);
            redis.freeze(true);
            long beforeNs = System.nanoTime();
            fail(limits, 5);
            assertThat(Duration.ofNanos(System.nanoTime() - beforeNs))
                    .isLessThan(Duration.ofSeconds(3));
            redis.freeze(false);
        }
    }
}
