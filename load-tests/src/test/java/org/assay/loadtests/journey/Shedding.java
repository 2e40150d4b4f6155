package org.assay.loadtests.journey;

/** Whether the server may send learners away for a moment, with 503 and a time to come back. */
public enum Shedding {
    /** A 503 is a failure. */
    REFUSED,
    /** A 503 with {@code Retry-After} is no failure, but not served either. */
    ALLOWED
}
