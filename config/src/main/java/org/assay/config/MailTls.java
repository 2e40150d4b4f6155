package org.assay.config;

/** How a connection to the mail server is encrypted. */
public enum MailTls {
    /** STARTTLS before anything is told; a server that does not offer it gets no mail. */
    REQUIRED,
    /** TLS from the first byte. */
    IMPLICIT,
    /** In clear, for a relay on the same machine; no password is told then. */
    NONE
}
