package org.assay.api.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class MailQueueTest {
    private static final Retries QUICK =
            new Retries(100, Duration.ofMillis(20), Duration.ofMillis(100));

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(MailQueue.class);

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void nothingPersonalWasLogged() {
        logger.detachAppender(log);
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.contains("zoe") || line.contains(Mails.CODE));
        assertThat(log.list).allSatisfy(line -> assertThat(line.getThrowableProxy()).isNull());
    }

    private MailQueue open(MailTransport transport, Retries retries, int maxWaiting) {
        return MailQueue.open(
                new Letters("http://localhost:8080"), transport, retries, 2, maxWaiting, registry);
    }

    private double lost(String reason) {
        return registry.get("assay.mails.lost").tag("reason", reason).counter().count();
    }

    private long attempts(String outcome) {
        return registry.get("assay.mails.attempts").tag("outcome", outcome).timer().count();
    }

    private double waiting() {
        return registry.get("assay.mails.waiting").gauge().value();
    }

    private static void send(MailQueue queue) {
        assertThat(queue.send(Mails.verifyEmail("zoe@school.example")).succeeded()).isTrue();
    }

    @Test
    void aServerThatWasAwayGetsEveryMailWhenItIsBack() throws Exception {
        int port;
        try (var server = MailServer.plain()) {
            port = server.port();
        }
        var vertx = Vertx.vertx();
        var settings = SmtpTransportTest.settings(port, Map.of("mail.tls", "none"));
        try (var queue = open(new SmtpTransport(vertx, settings), QUICK, 100)) {
            for (int i = 0; i < 10; i++) {
                send(queue);
            }
            await().until(() -> attempts("failed") > 20);
            try (var server = MailServer.on(port)) {
                await().untilAsserted(
                                () -> assertThat(server.taken()).hasSizeGreaterThanOrEqualTo(10));
                await().untilAsserted(() -> assertThat(waiting()).isZero());
                assertThat(server.taken()).hasSize(10);
                assertThat(attempts("sent")).isEqualTo(10);
            }
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "A mail could not be delivered and is tried again:"
                                + " the mail server is not to be reached",
                        "Mails are delivered again");
    }

    @Test
    void aSlowServerDelaysNobodyAndAFullQueueIsNotTold() throws Exception {
        var free = new CountDownLatch(1);
        try (var queue = open(_ -> free.await(), QUICK, 5)) {
            long begun = System.nanoTime();
            for (int i = 0; i < 8; i++) {
                send(queue);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isLessThan(Duration.ofSeconds(1));
            assertThat(waiting()).isEqualTo(5);
            assertThat(lost("full")).isEqualTo(3);
            free.countDown();
            await().untilAsserted(() -> assertThat(attempts("sent")).isEqualTo(5));
        }
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("5 mails wait, so others are lost (mail.max-waiting)");
    }

    @Test
    void aMailThatFailsEveryTimeIsLostAfterSoManyAttempts() {
        var tried = new AtomicInteger();
        MailTransport failing =
                _ -> {
                    tried.incrementAndGet();
                    throw new UndeliveredException("not now", false);
                };
        try (var queue =
                open(failing, new Retries(3, Duration.ofMillis(1), Duration.ofMillis(1)), 5)) {
            send(queue);
            await().untilAsserted(() -> assertThat(lost("exhausted")).isEqualTo(1));
            assertThat(tried).hasValue(3);
            assertThat(waiting()).isZero();
        }
    }

    @Test
    void aMailThatIsRefusedForGoodIsTriedOnce() {
        var tried = new AtomicInteger();
        MailTransport refusing =
                _ -> {
                    tried.incrementAndGet();
                    throw new UndeliveredException("never", true);
                };
        try (var queue = open(refusing, QUICK, 5)) {
            send(queue);
            await().untilAsserted(() -> assertThat(lost("refused")).isEqualTo(1));
            assertThat(tried).hasValue(1);
            assertThat(waiting()).isZero();
        }
    }

    @Test
    void aFaultOfOursKeepsNoOtherMail() {
        var first = new AtomicInteger();
        MailTransport broken =
                _ -> {
                    if (first.getAndIncrement() < 3) {
                        throw new IllegalStateException("about zoe");
                    }
                };
        try (var queue = open(broken, QUICK, 10)) {
            for (int i = 0; i < 5; i++) {
                send(queue);
            }
            await().untilAsserted(() -> assertThat(attempts("sent")).isEqualTo(2));
            assertThat(lost("refused")).isEqualTo(3);
        }
    }

    @Test
    void anAddressThatIsNoneIsCountedAndNotTold() {
        try (var queue = open(_ -> {}, QUICK, 5)) {
            assertThat(queue.send(Mails.verifyEmail("zoe@school.example\r\nBcc: x")).succeeded())
                    .isTrue();
            await().untilAsserted(() -> assertThat(lost("refused")).isEqualTo(1));
            assertThat(attempts("sent")).isZero();
        }
    }

    @Test
    void whatWaitsIsTriedOnceMoreWhenTheServerStops() {
        var away = new AtomicBoolean(true);
        MailTransport transport =
                _ -> {
                    if (away.get()) {
                        throw new UndeliveredException("not now", false);
                    }
                };
        var queue = open(transport, new Retries(5, Duration.ofHours(1), Duration.ofHours(1)), 10);
        send(queue);
        send(queue);
        await().until(() -> attempts("failed") == 2);
        away.set(false);
        queue.close();

        assertThat(attempts("sent")).isEqualTo(2);
        assertThat(waiting()).isZero();
        send(queue);
        assertThat(lost("stopped")).isEqualTo(1);
    }

    @Test
    void aServerThatStopsWaitsForMailsNoLongerThanAllowed() {
        var queue = open(_ -> new CountDownLatch(1).await(), QUICK, 10);
        for (int i = 0; i < 4; i++) {
            send(queue);
        }
        long begun = System.nanoTime();
        queue.close();

        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(20));
        assertThat(lost("stopped")).isEqualTo(4);
    }

    @Test
    void timeBetweenAttemptsGrowsUpToABound() {
        assertThat(Retries.STANDARD.after(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Retries.STANDARD.after(2)).isEqualTo(Duration.ofSeconds(4));
        assertThat(Retries.STANDARD.after(5)).isEqualTo(Duration.ofSeconds(256));
        assertThat(Retries.STANDARD.after(6)).isEqualTo(Duration.ofMinutes(5));
        assertThat(Retries.STANDARD.after(1_000_000)).isEqualTo(Duration.ofMinutes(5));
    }
}
