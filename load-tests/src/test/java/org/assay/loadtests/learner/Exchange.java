package org.assay.loadtests.learner;

/** One request and what came of it. */
public final class Exchange {
    /** The status of a request that got no reply. */
    public static final int NO_REPLY = 0;

    private static final int SHED = 503;

    private final long intendedNanos;
    private final long sentNanos;
    private int status = NO_REPLY;
    private int retryAfterSeconds;
    private String ticket = "";
    private String reply = "";

    Exchange(long intendedNanos, long sentNanos) {
        this.intendedNanos = intendedNanos;
        this.sentNanos = sentNanos;
    }

    /** When the learner meant to send it, whatever kept it from being sent. */
    public long intendedNanos() {
        return intendedNanos;
    }

    public long sentNanos() {
        return sentNanos;
    }

    public int status() {
        return status;
    }

    public boolean wasShed() {
        return status == SHED;
    }

    /** What the server told those whom it sent away; 0 when it did not. */
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }

    /** The body of an accepted reply, byte for byte; empty when there was none. */
    public String reply() {
        return reply;
    }

    public void gotStatus(int status) {
        this.status = status;
    }

    public void toldToWait(int seconds) {
        this.retryAfterSeconds = seconds;
    }

    /** The place in the waiting room with which to come back; empty when there is none. */
    public String ticket() {
        return ticket;
    }

    /** Takes the problem document of a request that was sent away. */
    public void gotProblem(String body) {
        this.ticket = Replies.parse(body).path("ticket").asText("");
    }

    void gotReply(String body) {
        this.reply = body;
    }
}
