package org.assay.api.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vertx.core.Vertx;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assay.cache.bank.Language;
import org.assay.config.MailSettings;
import org.assay.config.SettingsReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** Mails over SMTP, to a real mail server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmtpTransportTest {
    private static final Letters LETTERS = new Letters("https://assay.school.example");

    private final Vertx vertx = Vertx.vertx();
    private Optional<Certificate> trusted = Optional.empty();
    private Optional<Certificate> another = Optional.empty();

    @BeforeAll
    void makeCertificates(@TempDir Path folder) throws Exception {
        trusted = Optional.of(Certificate.of("localhost", folder));
        another = Optional.of(Certificate.of("mail.school.example", folder));
    }

    @AfterAll
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    static MailSettings settings(int port, Map<String, String> more) {
        var options = new HashMap<>(Map.of("mail.mode", "smtp", "mail.port", String.valueOf(port)));
        options.putAll(more);
        return SettingsReader.read(Optional.empty(), Map.of(), options).mail();
    }

    private void deliver(int port, Map<String, String> more, Mail mail)
            throws UndeliveredException, InterruptedException {
        var transport = new SmtpTransport(vertx, settings(port, more));
        try {
            transport.deliver(LETTERS.write(mail));
        } finally {
            transport.close();
        }
    }

    private UndeliveredException failure(int port, Map<String, String> more) {
        return catchThrowableOfType(
                UndeliveredException.class,
                () -> deliver(port, more, Mails.verifyEmail("zoe@school.example")));
    }

    @ParameterizedTest
    @EnumSource
    void everyMailArrivesWithBothPartsInItsLanguage(Language language) throws Exception {
        try (var server = MailServer.plain()) {
            for (var mail : Mails.all(language)) {
                deliver(server.port(), Map.of("mail.tls", "none"), mail);
                var letter = LETTERS.write(mail);
                var taken = server.taken().getLast();

                assertThat(taken.from()).isEqualTo("assay@localhost");
                assertThat(taken.to()).isEqualTo("zoe@school.example");
                assertThat(taken.message().getContentType()).startsWith("multipart/alternative");
                assertThat(taken.message().getSubject()).isEqualTo(letter.subject());
                assertThat(taken.message().getHeader("Content-Language"))
                        .containsExactly(language.code());
                assertThat(taken.message().getHeader("Auto-Submitted"))
                        .containsExactly("auto-generated");
                assertThat(taken.message().getSentDate()).isNotNull();
                assertThat(taken.message().getMessageID()).isNotNull();
                assertThat(taken.parts())
                        .extracting(MailServer.Part::type)
                        .map(type -> type.replaceAll("\\s", "").toLowerCase(Locale.ROOT))
                        .containsExactly("text/plain;charset=utf-8", "text/html;charset=utf-8");
                assertThat(taken.parts())
                        .extracting(part -> part.content().strip())
                        .containsExactly(letter.text().strip(), letter.html().strip());
            }
        }
    }

    /** A greeting is lost when a connection and its mail belong to different event loops. */
    @Test
    void newConnectionsAreOpenedByManyMailsAtOnce() throws Exception {
        int rounds = 20;
        int atOnce = 8;
        var letter = LETTERS.write(Mails.verifyEmail("zoe@school.example"));
        try (var server = MailServer.plain()) {
            var settings =
                    settings(
                            server.port(),
                            Map.of(
                                    "mail.tls",
                                    "none",
                                    "mail.send-timeout",
                                    "PT5S",
                                    "mail.pool-size",
                                    String.valueOf(atOnce)));
            for (int i = 0; i < rounds; i++) {
                var transport = new SmtpTransport(vertx, settings);
                try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                    var sent =
                            IntStream.range(0, atOnce)
                                    .mapToObj(_ -> threads.submit(delivery(transport, letter)))
                                    .toList();
                    for (var mail : sent) {
                        mail.get();
                    }
                } finally {
                    transport.close();
                }
            }
            assertThat(server.taken()).hasSize(rounds * atOnce);
        }
    }

    private static Callable<Boolean> delivery(SmtpTransport transport, Letter letter) {
        return () -> {
            transport.deliver(letter);
            return true;
        };
    }

    @Test
    void theSenderHasANameInAnyLetters() throws Exception {
        try (var server = MailServer.plain()) {
            var name = "Assay, école « Jean Moulin » (Lyon)";
            deliver(
                    server.port(),
                    Map.of("mail.tls", "none", "mail.from-name", name),
                    Mails.verifyEmail("zoe@school.example"));

            var message = server.taken().getFirst().message();
            assertThat(message.getFrom())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            InternetAddress.class,
                            from -> {
                                assertThat(from.getPersonal()).isEqualTo(name);
                                assertThat(from.getAddress()).isEqualTo("assay@localhost");
                            });
            assertThat(message.getAllRecipients())
                    .containsExactly(new InternetAddress("zoe@school.example"));
        }
    }

    @Test
    void aServerThatDoesNotEncryptGetsNoMail() {
        try (var server = MailServer.plain()) {
            var failure = failure(server.port(), Map.of());

            assertThat(failure.isForGood()).isFalse();
            assertThat(server.taken()).isEmpty();
        }
    }

    private static MailServer encrypting(Certificate certificate) {
        return MailServer.with(
                builder ->
                        builder.enableTLS()
                                .requireTLS()
                                .startTlsSocketFactory(certificate.context()));
    }

    @Test
    void mailsTravelEncrypted() throws Exception {
        var certificate = trusted.orElseThrow();
        try (var server = encrypting(certificate)) {
            deliver(
                    server.port(),
                    Map.of("mail.certificates", certificate.pem().toString()),
                    Mails.verifyEmail("zoe@school.example"));

            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void mailsTravelEncryptedFromTheFirstByte() throws Exception {
        var certificate = trusted.orElseThrow();
        try (var server = MailServer.with(b -> b.serverSocketFactory(certificate.context()))) {
            deliver(
                    server.port(),
                    Map.of(
                            "mail.tls",
                            "implicit",
                            "mail.certificates",
                            certificate.pem().toString()),
                    Mails.verifyEmail("zoe@school.example"));

            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void aServerThatIsNotTrustedGetsNoMail() {
        try (var server = encrypting(trusted.orElseThrow())) {
            assertThat(failure(server.port(), Map.of()).isForGood()).isFalse();
            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void aServerOfAnotherNameGetsNoMail() {
        var certificate = another.orElseThrow();
        try (var server = encrypting(certificate)) {
            var failure =
                    failure(
                            server.port(),
                            Map.of("mail.certificates", certificate.pem().toString()));

            assertThat(failure.isForGood()).isFalse();
            assertThat(server.taken()).isEmpty();
        }
    }

    private static SMTPServer.Builder signingIn(
            SMTPServer.Builder builder, Certificate certificate) {
        return builder.enableTLS()
                .requireTLS()
                .startTlsSocketFactory(certificate.context())
                .requireAuth()
                .authenticationHandlerFactory(
                        new EasyAuthenticationHandlerFactory(
                                (user, password, _) -> {
                                    if (!user.equals("assay") || !password.equals("tulip")) {
                                        throw new LoginFailedException();
                                    }
                                }));
    }

    @Test
    void theServerSignsInWithItsPassword() throws Exception {
        var certificate = trusted.orElseThrow();
        try (var server = MailServer.with(builder -> signingIn(builder, certificate))) {
            deliver(
                    server.port(),
                    Map.of(
                            "mail.certificates", certificate.pem().toString(),
                            "mail.user", "assay",
                            "mail.password", "tulip"),
                    Mails.verifyEmail("zoe@school.example"));
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void aWrongPasswordIsTriedAgainAndNotTold() {
        var certificate = trusted.orElseThrow();
        try (var server = MailServer.with(builder -> signingIn(builder, certificate))) {
            var failure =
                    failure(
                            server.port(),
                            Map.of(
                                    "mail.certificates", certificate.pem().toString(),
                                    "mail.user", "assay",
                                    "mail.password", "daisy"));

            assertThat(failure.isForGood()).isFalse();
            assertThat(failure.getMessage()).doesNotContain("daisy", "zoe");
            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void whatIsRefusedForGoodIsNotTriedAgainAndTheReplyNotRepeated() {
        try (var server =
                MailServer.plain(
                        to -> {
                            throw new RejectException(550, "no such person: " + to);
                        })) {
            var failure = failure(server.port(), Map.of("mail.tls", "none"));

            assertThat(failure.isForGood()).isTrue();
            assertThat(failure).hasMessage("the mail server replies 550").hasNoCause();
        }
    }

    @Test
    void whatIsRefusedForNowIsTriedAgain() {
        try (var server =
                MailServer.plain(
                        to -> {
                            throw new RejectException(451, "later, " + to);
                        })) {
            var failure = failure(server.port(), Map.of("mail.tls", "none"));

            assertThat(failure.isForGood()).isFalse();
            assertThat(failure).hasMessage("the mail server replies 451");
        }
    }

    @Test
    void aSlowServerIsWaitedForNoLongerThanAllowed() {
        var free = new CountDownLatch(1);
        try (var server = MailServer.plain(_ -> awaitQuietly(free))) {
            long begun = System.nanoTime();
            var failure =
                    failure(
                            server.port(),
                            Map.of("mail.tls", "none", "mail.send-timeout", "PT0.3S"));
            free.countDown();

            assertThat(failure.isForGood()).isFalse();
            assertThat(System.nanoTime() - begun).isBetween(250_000_000L, 10_000_000_000L);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aServerThatIsAwayIsTold() throws Exception {
        int port;
        try (var server = MailServer.plain()) {
            port = server.port();
        }
        assertThat(failure(port, Map.of("mail.tls", "none")))
                .hasMessage("the mail server is not to be reached");
    }
}
