package org.assay.api.mail;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.assay.api.operations.OperationsPage;
import org.assay.config.MailSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mails on the way that the settings choose, with the pages of the operations port if it has any.
 */
public final class Mailing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);

    private final MailQueue queue;
    private final List<OperationsPage> pages;

    private Mailing(MailQueue queue, List<OperationsPage> pages) {
        this.queue = queue;
        this.pages = pages;
    }

    /**
     * Opens the way. Blocks.
     *
     * @param folder where mails are kept that are not sent
     */
    public static Mailing open(
            Vertx vertx,
            MailSettings settings,
            Path folder,
            InstantSource clock,
            MeterRegistry registry) {
        return switch (settings.mode()) {
            case SMTP ->
                    new Mailing(
                            queue(settings, new SmtpTransport(vertx, settings), registry),
                            List.of());
            case FOLDER -> {
                var messages = new Messages(settings.fromAddress(), settings.fromName());
                var mails = MailFolder.open(folder, messages, settings.maxKept(), clock);
                LOG.info("Mails are not sent but kept in {}", folder);
                yield new Mailing(
                        queue(settings, mails, registry), List.of(new MailPages(vertx, mails)));
            }
        };
    }

    private static MailQueue queue(
            MailSettings settings, MailTransport transport, MeterRegistry registry) {
        return MailQueue.open(
                new Letters(settings.publicUrl()),
                transport,
                Retries.STANDARD,
                settings.poolSize(),
                settings.maxWaiting(),
                registry);
    }

    public Mailer mailer() {
        return queue;
    }

    public List<OperationsPage> operationsPages() {
        return pages;
    }

    @Override
    public void close() {
        queue.close();
    }
}
