package org.assay.api.people;

import org.assay.api.mail.Mail;
import org.assay.api.mail.Mailer;
import org.assay.api.people.PeopleLimits.Occasion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mails to people, so many an hour to one address: nobody's mailbox is filled by whoever types its
 * address into a form. Nobody waits for them, and no reply tells what became of one.
 */
final class Letters {
    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    private final Mailer mailer;
    private final PeopleLimits limits;

    Letters(Mailer mailer, PeopleLimits limits) {
        this.mailer = mailer;
        this.limits = limits;
    }

    /** Sends a mail that anybody can have asked for, unless its address got too many. */
    void sendIfFew(Occasion occasion, Mail mail) {
        limits.mayMail(occasion, mail.to())
                .onSuccess(
                        may -> {
                            if (may) {
                                send(mail);
                            }
                        })
                .onFailure(Letters::tell);
    }

    /** Sends a mail that tells of what was done to an account. */
    void send(Mail mail) {
        mailer.send(mail).onFailure(Letters::tell);
    }

    private static void tell(Throwable failure) {
        LOG.warn("A mail was not taken over: {}", failure.getClass().getSimpleName());
    }
}
