package org.assay.api.mail;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.api.operations.OperationsPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The mails of the folder: {@code /mails} lists them, {@code /mails/NAME} shows one. As HTML to
 * whoever asks for it, as a browser does, else as plain text.
 */
final class MailPages implements OperationsPage {
    private static final Logger LOG = LoggerFactory.getLogger(MailPages.class);
    private static final String PATH = "/mails";

    /** Mails listed, the newest ones; the others are in the folder. */
    private static final int MAX_LISTED = 100;

    /**
     * This machine by its name, or any by its number. A site that has its own name lead to this
     * port, to read it from a browser here, comes with that name.
     */
    private static final Pattern HOST =
            Pattern.compile("(?:localhost|[0-9.]+|\\[[0-9a-fA-F:.]+])(?::[0-9]+)?");

    private final Vertx vertx;
    private final MailFolder folder;

    MailPages(Vertx vertx, MailFolder folder) {
        this.vertx = vertx;
        this.folder = folder;
    }

    @Override
    public boolean isAt(String path) {
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }

    @Override
    public void serve(HttpServerRequest request) {
        if (!HOST.matcher(Objects.requireNonNullElse(request.getHeader("Host"), "")).matches()) {
            end(request, 421, "call this machine localhost, or by its number\n", false);
        } else if (!request.method().equals(HttpMethod.GET)
                && !request.method().equals(HttpMethod.HEAD)) {
            end(request, 405, "only GET\n", false);
        } else {
            boolean html =
                    Objects.requireNonNullElse(request.getHeader("Accept"), "")
                            .contains("text/html");
            vertx.executeBlocking(() -> page(String.valueOf(request.path()), html), false)
                    .onComplete(
                            page ->
                                    page.ifPresentOrElse(
                                            found -> end(request, 200, found, html),
                                            () -> end(request, 404, "not found\n", false)),
                            failure -> fail(request, failure));
        }
    }

    private static void fail(HttpServerRequest request, Throwable failure) {
        LOG.warn("A page of mails could not be made: {}", failure.getClass().getName());
        end(request, 500, "the folder of mails cannot be read\n", false);
    }

    private Optional<String> page(String path, boolean html) throws IOException {
        if (path.equals(PATH)) {
            var mails = listed();
            return Optional.of(html ? MailHtml.list(mails) : MailText.list(mails));
        }
        return folder.read(path.substring(PATH.length() + 1))
                .map(html ? MailHtml::mail : MailText::mail);
    }

    private List<KeptMail> listed() throws IOException {
        var mails = new ArrayList<KeptMail>();
        for (var name : folder.names().stream().limit(MAX_LISTED).toList()) {
            folder.read(name).ifPresent(mails::add);
        }
        return mails;
    }

    private static void end(HttpServerRequest request, int status, String body, boolean html) {
        var response =
                request.response()
                        .setStatusCode(status)
                        .putHeader(
                                "Content-Type",
                                html ? "text/html; charset=utf-8" : "text/plain; charset=utf-8")
                        .putHeader("Cache-Control", "no-store")
                        .putHeader("Vary", "Accept")
                        .putHeader("X-Content-Type-Options", "nosniff")
                        .putHeader("Referrer-Policy", "no-referrer")
                        .putHeader("Cross-Origin-Resource-Policy", "same-origin")
                        .putHeader(
                                "Content-Security-Policy",
                                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
                                        + " form-action 'none'; frame-ancestors 'none'");
        response.end(body);
    }
}
