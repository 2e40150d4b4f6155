package org.assay.api.mail;

import io.vertx.core.Future;

/** Sends mails, later: no caller waits for a mail server. */
public interface Mailer {

    /**
     * Takes a mail over. Completes at once, and the same way whatever becomes of the mail, so that
     * neither the text nor the time of a reply tells whether one was sent; a mail that cannot be
     * delivered is counted, logged without its address, and lost.
     */
    Future<Void> send(Mail mail);
}
