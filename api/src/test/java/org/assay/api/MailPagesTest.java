package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.assay.api.browser.Browser;
import org.assay.api.mail.Mail;
import org.assay.api.mail.Mailer;
import org.assay.cache.bank.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** The mails of the folder, on the operations port of the running server. */
class MailPagesTest {
    private static final RunningServer RUNNING = RunningServer.get();

    private static String url(String path) {
        return "http://localhost:" + RUNNING.server().operationsPort() + path;
    }

    private static HttpResponse<String> get(String path, String accept)
            throws IOException, InterruptedException {
        return ApiClient.raw(
                HttpRequest.newBuilder(URI.create(url(path))).header("Accept", accept));
    }

    /** Sends a mail to somebody new; gives its path. */
    private static String sent(String to, String code) {
        RUNNING.server()
                .part(Mailer.class)
                .send(new Mail.VerifyEmail(to, "Zoé", Language.FR, code, Duration.ofHours(24)));
        return await().until(() -> pathOf(to), path -> !path.isEmpty());
    }

    private static String pathOf(String to) throws IOException, InterruptedException {
        return get("/mails", "*/*")
                .body()
                .lines()
                .filter(line -> line.contains("\t" + to + "\t"))
                .map(line -> line.split("\t", 2)[0])
                .findFirst()
                .orElse("");
    }

    private static String somebody() {
        return "zoe-" + UUID.randomUUID() + "@school.example";
    }

    @Test
    void aMailIsListedAndShownAsTextToPrograms() throws Exception {
        var to = somebody();
        var path = sent(to, "a-very-long-code-0123456789012345678901234567890123456789=");

        var reply = get(path, "*/*");
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type"))
                .contains("text/plain; charset=utf-8");
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(reply.body().lines())
                .contains(
                        "To: " + to,
                        "Subject: Confirmez votre adresse e-mail",
                        "Bonjour Zoé,",
                        "a-very-long-code-0123456789012345678901234567890123456789=");
    }

    @Test
    void aMailIsShownInABrowserWithItsLink() {
        var to = somebody();
        sent(to, "<img src=x onerror=alert(1)>");
        try (var browser = Browser.start()) {
            browser.open(url("/mails"));
            assertThat(browser.text("h1")).isEqualTo("Mails");
            assertThat(browser.accessibilityViolations()).isEmpty();
            browser.all("tr").stream()
                    .filter(row -> row.getText().contains(to))
                    .findFirst()
                    .orElseThrow()
                    .findElement(By.tagName("a"))
                    .click();
            browser.await(_ -> browser.text("h1").startsWith("Confirmez"));
            assertThat(browser.text("pre"))
                    .contains("Bonjour Zoé,", "<img src=x onerror=alert(1)>");
            assertThat(browser.all("img")).isEmpty();
            assertThat(browser.all("pre a"))
                    .singleElement()
                    .satisfies(
                            link ->
                                    assertThat(link.getAttribute("href"))
                                            .startsWith("http://localhost:8080/#/verify-email/")
                                            .isEqualTo(link.getText()));
            assertThat(browser.accessibilityViolations()).isEmpty();
            assertThat(browser.errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mails/",
                "/mails/..%2F..%2Flock",
                "/mails/..%2Fpostgres-password",
                "/mails/%00",
                "/mails/20261121T120000000Z-verify-email-00000000",
                "/mails/a/b"
            })
    void nothingElseIsShown(String path) throws Exception {
        assertThat(get(path, "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    void pathsUpwardsLeadNowhere() throws Exception {
        assertThat(raw("/mails/../../lock", "localhost")).startsWith("HTTP/1.1 404 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "localhost.evil.example:8081", "127.0.0.1.evil.example"})
    void aSiteThatTakesThisPortForItsOwnReadsNothing(String host) throws Exception {
        assertThat(raw("/mails", host)).startsWith("HTTP/1.1 421 ").doesNotContain("@");
    }

    /** What comes back for a path and a host exactly as they are. */
    private static String raw(String path, String host) throws IOException {
        try (var wire = new Socket("localhost", RUNNING.server().operationsPort())) {
            var request =
                    "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(path, host);
            wire.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(wire.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void nothingIsChangedThroughThePages() throws Exception {
        var reply = ApiClient.raw(HttpRequest.newBuilder(URI.create(url("/mails"))).DELETE());
        assertThat(reply.statusCode()).isEqualTo(405);
    }
}
