package org.assay.cache.limits;

import java.time.Duration;

/** Whether an attempt may be made. */
public sealed interface Verdict {
    /** It may. */
    record Allowed() implements Verdict {}

    /**
     * It may not.
     *
     * @param retryAfter time until one may be made again, if none is made meanwhile
     */
    record Refused(Duration retryAfter) implements Verdict {}
}
