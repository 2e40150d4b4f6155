package org.assay.api.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assay.api.http.OverloadedException;
import org.assay.config.PasswordSettings;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PasswordHasherTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final PasswordSettings USUAL =
            new PasswordSettings(19_456, 2, 1, 2, List.of(), 100);

    /** What the reference implementation's {@code argon2} prints for "password", "somesalt". */
    private static final String REFERENCE =
            "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

    private static final String REFERENCE_64_MIB =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @AfterAll
    static void close() {
        await(VERTX.close());
    }

    private PasswordHasher hasher(PasswordSettings settings) {
        return new PasswordHasher(VERTX, settings, registry);
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(60, TimeUnit.SECONDS)
                .join();
    }

    @Test
    void aHashIsThatOfThePasswordAndOfNoOther() {
        try (var hasher = hasher(USUAL)) {
            var phc = await(hasher.hash("Tulipe-rouge7"));
            assertThat(phc).matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[^$]{22}\\$[^$]{43}");
            assertThat(await(hasher.verify("Tulipe-rouge7", Optional.of(phc)))).isTrue();
            assertThat(await(hasher.verify("Tulipe-rouge8", Optional.of(phc)))).isFalse();
            assertThat(await(hasher.hash("Tulipe-rouge7"))).isNotEqualTo(phc);
        }
    }

    @Test
    void hashesOfTheReferenceImplementationAreUnderstood() {
        try (var hasher = hasher(USUAL)) {
            assertThat(await(hasher.verify("password", Optional.of(REFERENCE)))).isTrue();
            assertThat(await(hasher.verify("password", Optional.of(REFERENCE_64_MIB)))).isTrue();
            assertThat(await(hasher.verify("passwort", Optional.of(REFERENCE)))).isFalse();
        }
    }

    @Test
    void aLetterWithItsAccentApartIsTheSameLetter() {
        try (var hasher = hasher(USUAL)) {
            var phc = await(hasher.hash("\u00c9cole-2024"));
            assertThat(await(hasher.verify("E\u0301cole-2024", Optional.of(phc)))).isTrue();
        }
    }

    @Test
    void nobodysPasswordIsWrongAndCostsAHashToo() {
        try (var hasher = hasher(USUAL)) {
            assertThat(await(hasher.verify("Tulipe-rouge7", Optional.empty()))).isFalse();
            assertThat(registry.get("assay.passwords.hash").timer().count()).isEqualTo(1);
        }
        assertThat(registry.get("assay.passwords.hash").timer().mean(TimeUnit.MILLISECONDS))
                .isGreaterThan(5);
    }

    @Test
    void aHashOfALowerCostIsOutdated() {
        try (var hasher = hasher(new PasswordSettings(20_480, 3, 1, 1, List.of(), 10))) {
            assertThat(hasher.isOutdated(REFERENCE)).isTrue();
            assertThat(hasher.isOutdated(REFERENCE_64_MIB)).as("fewer passes").isTrue();
            assertThat(hasher.isOutdated(await(hasher.hash("x")))).isFalse();
        }
        try (var hasher = hasher(USUAL)) {
            assertThat(hasher.isOutdated(REFERENCE_64_MIB)).isFalse();
        }
    }

    @Test
    void whatIsNoHashIsToldWithoutItsText() {
        try (var hasher = hasher(USUAL)) {
            assertThatThrownBy(() -> await(hasher.verify("x", Optional.of("$2a$10$tulip"))))
                    .hasCauseInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("tulip");
        }
    }

    private double waiting() {
        return registry.get("assay.passwords.waiting").gauge().value();
    }

    @Test
    void aFullQueueRefusesAtOnceWithTheTimeThatItTakes() {
        try (var hasher = hasher(new PasswordSettings(19_456, 2, 1, 1, List.of(), 5))) {
            await(Future.all(IntStream.range(0, 3).mapToObj(_ -> hasher.hash("warm")).toList()));
            var hashed = new ArrayList<Future<String>>();
            hashed.add(hasher.hash("Tulipe-rouge7"));
            Awaitility.await().pollInterval(Duration.ofMillis(1)).until(() -> waiting() == 0);
            for (int i = 0; i < 5; i++) {
                hashed.add(hasher.hash("Tulipe-rouge7"));
            }
            long beforeNs = System.nanoTime();
            var refused = hasher.hash("Tulipe-rouge7");
            var took = Duration.ofNanos(System.nanoTime() - beforeNs);
            assertThat(refused.cause())
                    .isInstanceOfSatisfying(
                            OverloadedException.class,
                            full ->
                                    assertThat(full.estimate())
                                            .isBetween(
                                                    Duration.ofMillis(20), Duration.ofSeconds(30)));
            assertThat(took).isLessThan(Duration.ofMillis(20));
            assertThat(registry.get("assay.passwords.refused").counter().count()).isEqualTo(1);
            assertThat(waiting()).isBetween(3.0, 5.0);
            await(Future.all(hashed));
            assertThat(hashed).allSatisfy(future -> assertThat(future.succeeded()).isTrue());
            assertThat(waiting()).isZero();
        }
    }

    @Test
    void theAnswerComesOnTheCallersEventLoop() {
        try (var hasher = hasher(USUAL)) {
            var context = VERTX.getOrCreateContext();
            var answeredOn = new CompletableFuture<List<Object>>();
            context.runOnContext(
                    _ ->
                            hasher.hash("x")
                                    .onComplete(
                                            _ ->
                                                    answeredOn.complete(
                                                            List.of(
                                                                    Vertx.currentContext(),
                                                                    Context
                                                                            .isOnEventLoopThread()))));
            assertThat(answeredOn.orTimeout(60, TimeUnit.SECONDS).join())
                    .containsExactly(context, true);
        }
    }

    /** Field 19 of {@code /proc/PID/task/TID/stat} is the niceness. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void theThreadsGiveWayToThoseThatAnswer() throws IOException {
        try (var hasher = hasher(USUAL)) {
            await(hasher.hash("x"));
            assertThat(ofHashingThreads("stat"))
                    .isNotEmpty()
                    .extracting(
                            stat -> stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[16])
                    .containsOnly("19");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theThreadsKeepToTheirCores() throws IOException {
        var core = aCoreOfThisProcess();
        try (var hasher = hasher(onCores(core))) {
            await(hasher.hash("x"));
            assertThat(ofHashingThreads("status"))
                    .as("beside those of other tests, which may be on their way out")
                    .anySatisfy(
                            status ->
                                    assertThat(status)
                                            .contains("Cpus_allowed_list:\t" + core + "\n"));
        }
    }

    @Test
    void hashingGoesOnWhereNoCoreCanBeHad() {
        try (var hasher = hasher(onCores("8191"))) {
            assertThat(await(hasher.hash("x"))).startsWith("$argon2id$");
        }
    }

    @Test
    void aThreadForEachOfTheirCoresUnlessToldOtherwise() {
        assertThat(HashingPool.threads(onCores("5", "6", "7"))).isEqualTo(3);
        var two = new PasswordSettings(19_456, 2, 1, 2, List.of("5", "6", "7"), 100);
        assertThat(HashingPool.threads(two)).isEqualTo(2);
        int cores = Runtime.getRuntime().availableProcessors();
        assertThat(HashingPool.threads(onCores())).isEqualTo(Math.max(1, cores / 4));
    }

    private static String aCoreOfThisProcess() throws IOException {
        var status = Files.readString(Path.of("/proc/self/status"));
        var first = Pattern.compile("Cpus_allowed_list:\t(\\d+)").matcher(status);
        assertThat(first.find()).isTrue();
        return first.group(1);
    }

    private static PasswordSettings onCores(String... cores) {
        return new PasswordSettings(19_456, 2, 1, 0, List.of(cores), 100);
    }

    private static List<String> ofHashingThreads(String file) throws IOException {
        var texts = new ArrayList<String>();
        try (var tasks = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
            for (var task : tasks) {
                try {
                    if (Files.readString(task.resolve("comm")).startsWith("assay-password")) {
                        texts.add(Files.readString(task.resolve(file)));
                    }
                } catch (IOException e) {
                    assertThat(task).as("a thread that ended meanwhile").doesNotExist();
                }
            }
        }
        return texts;
    }

    @Test
    void theMemoryKeptBetweenTwoHashesChangesNone() {
        var argon2 = new Argon2(64);
        var salt = HexFormat.of().parseHex("00112233445566778899aabbccddeeff");
        var small = new Argon2Cost(64, 2, 1);
        var large = new Argon2Cost(256, 2, 2);
        var first = argon2.hash("one", small, salt, 32);
        var beyond = argon2.hash("two", large, salt, 32);
        assertThat(argon2.hash("one", small, salt, 32)).isEqualTo(first);
        assertThat(new Argon2(64).hash("one", small, salt, 32)).isEqualTo(first);
        assertThat(new Argon2(256).hash("two", large, salt, 32)).isEqualTo(beyond);
    }
}
