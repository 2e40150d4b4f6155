package org.assay.api.mail;

import io.vertx.core.Context;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.StartTLSOptions;
import java.net.ConnectException;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assay.config.MailSettings;
import org.assay.config.MailTls;

/** Hands mails to a mail server, over a few connections that are kept. */
final class SmtpTransport implements MailTransport {
    /**
     * Replies about how this server signs in or encrypts, not about the mail: worth another try.
     */
    private static final Set<Integer> ABOUT_US = Set.of(530, 534, 535, 538);

    /**
     * Where every mail is handed over: this version of the client loses the greeting of a new
     * connection that belongs to another event loop than the mail, and waits for it.
     */
    private final Context context;

    private final MailClient client;
    private final Messages messages;
    private final long timeoutMs;

    SmtpTransport(Vertx vertx, MailSettings settings) {
        this.context = vertx.getOrCreateContext();
        this.client = MailClient.create(vertx, config(settings));
        this.messages = new Messages(settings.fromAddress(), settings.fromName());
        this.timeoutMs = settings.sendTimeout().toMillis();
    }

    /**
     * The name in the server's certificate is checked since no algorithm is set for it: this
     * version of the client sets HTTPS by itself then, and takes any other setting for none.
     */
    private static MailConfig config(MailSettings settings) {
        var config =
                new MailConfig(settings.host(), settings.port())
                        .setStarttls(starttls(settings.tls()))
                        .setSsl(settings.tls() == MailTls.IMPLICIT)
                        .setOwnHostname(
                                Objects.requireNonNull(URI.create(settings.publicUrl()).getHost()))
                        .setMaxPoolSize(settings.poolSize())
                        .setUserAgent("Assay")
                        .setConnectTimeout((int) settings.connectTimeout().toMillis())
                        // A server that has gone silent does not keep its connection.
                        .setIdleTimeout((int) settings.sendTimeout().toMillis())
                        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        if (!settings.certificates().isEmpty()) {
            config.setTrustOptions(new PemTrustOptions().addCertPath(settings.certificates()));
        }
        return settings.user().isEmpty()
                ? config.setLogin(LoginOption.DISABLED)
                : config.setLogin(LoginOption.REQUIRED)
                        .setUsername(settings.user())
                        .setPassword(settings.password().value());
    }

    private static StartTLSOptions starttls(MailTls tls) {
        return switch (tls) {
            case REQUIRED -> StartTLSOptions.REQUIRED;
            case IMPLICIT, NONE -> StartTLSOptions.DISABLED;
        };
    }

    @Override
    public void deliver(Letter letter) throws UndeliveredException, InterruptedException {
        try {
            send(messages.message(letter)).get(timeoutMs, TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            throw new UndeliveredException("the mail server does not answer in time", false);
        } catch (ExecutionException e) {
            throw undelivered(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private CompletableFuture<MailResult> send(MailMessage message) {
        var sent = Promise.<MailResult>promise();
        context.runOnContext(_ -> client.sendMail(message).onComplete(sent));
        return sent.future().toCompletionStage().toCompletableFuture();
    }

    /** A reply of a mail server may repeat the address, so only its code is told. */
    private static UndeliveredException undelivered(Throwable failure) {
        return switch (failure) {
            case SMTPException reply ->
                    new UndeliveredException(
                            "the mail server replies " + reply.getReplyCode(),
                            reply.isPermanent() && !ABOUT_US.contains(reply.getReplyCode()));
            case ConnectException _ ->
                    new UndeliveredException("the mail server is not to be reached", false);
            default -> new UndeliveredException(told(failure), false);
        };
    }

    private static String told(Throwable failure) {
        var message = String.valueOf(failure.getMessage());
        return message.indexOf('@') < 0
                ? failure.getClass().getSimpleName() + ": " + message
                : failure.getClass().getSimpleName();
    }

    @Override
    public void close() {
        client.close();
    }
}
