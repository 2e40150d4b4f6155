package org.assay.loadtests.wire;

/** When requests begin. */
public sealed interface Pace {

    /** Each connection sends its next request once it has the reply: finds what a server can do. */
    record Closed() implements Pace {}

    /**
     * Requests are due at random moments, whatever the server does, and wait for a free connection
     * if need be; their latency counts from when they were due.
     *
     * @param perSecond requests due on average, exponentially spaced
     */
    record Open(double perSecond) implements Pace {}
}
