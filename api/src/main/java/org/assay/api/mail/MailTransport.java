package org.assay.api.mail;

/** The way on which a mail leaves. */
interface MailTransport {
    /**
     * Delivers one mail; blocks, on a virtual thread. A mail that was tried twice may arrive twice.
     */
    void deliver(Letter letter) throws UndeliveredException, InterruptedException;

    /** Ends what is open. */
    default void close() {}
}
