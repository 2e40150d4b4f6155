package org.assay.api.runtime;

/** Why Assay cannot start, in one line that a person can act on. */
public final class StartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartException(String line) {
        super(line);
    }

    public StartException(String line, Throwable cause) {
        super(line, cause);
    }
}
