package org.assay.config;

/** Where mails go. */
public enum MailMode {
    /** Nowhere: they are kept in the data folder and shown on a page of the operations port. */
    FOLDER,
    /** To a mail server. */
    SMTP
}
