package org.assay.loadtests.wire;

/** Someone who sends one request after another, each when the reply to the one before is there. */
public interface Exchange {

    /** The next request, head and body, as it goes over the wire. */
    byte[] request();

    /**
     * Takes the reply to {@link #request()}.
     *
     * @throws UnexpectedReplyException when a correct server never sends it
     */
    void replied(Reply reply);

    /** Whether nothing is left to send. */
    boolean hasEnded();
}
