package org.assay.api.http;

import java.time.Duration;

/** A bounded part of the server is full: the edge answers 503 and when to come back. */
public final class OverloadedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration estimate;

    /**
     * A refusal that changed nothing.
     *
     * @param estimate time until what waits now is done
     */
    public OverloadedException(Duration estimate) {
        super("full for " + estimate, null, false, false);
        this.estimate = estimate;
    }

    public Duration estimate() {
        return estimate;
    }
}
