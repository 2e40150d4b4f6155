package org.assay.api.postgres;

/** Why a database cannot be used, in one line that a person can act on. */
public final class UnusableDatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableDatabaseException(String line, Throwable cause) {
        super(line, cause);
    }
}
