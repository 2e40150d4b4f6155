package org.assay.loadtests.learner;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/**
 * A challenge that was served.
 *
 * @param challenge its id
 * @param firstChoice the id of its first choice, or empty
 * @param timer the time allowed for it, zero when there is no limit
 * @param askedNanos when the request was sent whose reply brought it
 * @param gotNanos when that reply was there
 */
public record Question(
        String assessment,
        int sequence,
        String challenge,
        String type,
        String firstChoice,
        Duration timer,
        long askedNanos,
        long gotNanos) {
    /** The server shows whole seconds, and its clock is another one. */
    private static final long ROUNDING_SECONDS = 1;

    /** The one that a reply brings, if it brings one. */
    static Optional<Question> in(JsonNode reply, String assessment, long askedNanos) {
        var next = reply.path("next");
        if (!next.isObject()) {
            return Optional.empty();
        }
        var challenge = next.required("challenge");
        return Optional.of(
                new Question(
                        assessment,
                        next.required("sequence").intValue(),
                        challenge.required("id").textValue(),
                        challenge.required("type").textValue(),
                        challenge.path("choices").path(0).path("id").asText(""),
                        Duration.ofSeconds(challenge.path("timerSeconds").asLong()),
                        askedNanos,
                        System.nanoTime()));
    }

    /** Where its response goes. */
    public String path() {
        return "/api/v1/assessments/" + assessment + "/responses/" + sequence;
    }

    /** Whether the time allowed may have run out by now. */
    boolean mayBeTimedOut(long nowNanos) {
        return timer.isPositive() && nowNanos - askedNanos >= timer.toNanos();
    }

    /**
     * Passes when a resumption shows as much of the time allowed as is left: the time goes on
     * meanwhile, it neither begins anew nor is anybody cheated of it.
     *
     * @param sentNanos when the resumption was asked for
     * @param nowNanos when its reply was there
     * @throws IllegalStateException otherwise
     */
    void requireTimeLeft(JsonNode reply, long sentNanos, long nowNanos) {
        if (timer.isPositive()) {
            long shown = reply.required("next").required("remainingSeconds").longValue();
            long least = secondsLeftAfter(nowNanos - askedNanos) - ROUNDING_SECONDS;
            long most = secondsLeftAfter(sentNanos - gotNanos) + ROUNDING_SECONDS;
            if (shown < least || shown > most) {
                throw new IllegalStateException(
                        "%d s are left of %s, not %d to %d: %s"
                                .formatted(shown, timer, least, most, reply));
            }
        }
    }

    private long secondsLeftAfter(long nanos) {
        return Math.max(0, timer.minusNanos(nanos).toSeconds());
    }

    boolean asksTheSameAs(Question other) {
        return sequence == other.sequence && challenge.equals(other.challenge);
    }
}
