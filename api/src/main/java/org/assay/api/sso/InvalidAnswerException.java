package org.assay.api.sso;

/** A provider answered what cannot be believed: its fault or its settings', never the person's. */
final class InvalidAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidAnswerException(String why) {
        super(why, null, false, false);
    }

    /** The cause is for whoever debugs; what it quotes is not for the log. */
    InvalidAnswerException(String why, Exception cause) {
        super(why, cause, false, false);
    }
}
