package org.assay.api.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.function.IntSupplier;

/** What becomes of mails, in numbers; nothing about whose they are. */
final class MailMetrics {
    /** Why a mail is lost. */
    enum Loss {
        /** The mail server refuses it for good, or its address is none. */
        REFUSED,
        /** Every attempt failed. */
        EXHAUSTED,
        /** Too many were waiting. */
        FULL,
        /** The server stopped first. */
        STOPPED
    }

    private final MeterRegistry registry;
    private final Timer sent;
    private final Timer failed;

    MailMetrics(MeterRegistry registry, IntSupplier waiting) {
        this.registry = registry;
        this.sent = attempts("sent");
        this.failed = attempts("failed");
        for (var loss : Loss.values()) {
            lost(loss);
        }
        Gauge.builder("assay.mails.waiting", waiting, IntSupplier::getAsInt)
                .description("mails that wait for an attempt or are being sent")
                .register(registry);
    }

    private Timer attempts(String outcome) {
        return Timer.builder("assay.mails.attempts")
                .description("attempts to deliver a mail, by outcome")
                .tag("outcome", outcome)
                .register(registry);
    }

    Timer sent() {
        return sent;
    }

    Timer failed() {
        return failed;
    }

    Counter lost(Loss loss) {
        return Counter.builder("assay.mails.lost")
                .description("mails that are not tried again, by reason")
                .tag("reason", loss.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }
}
