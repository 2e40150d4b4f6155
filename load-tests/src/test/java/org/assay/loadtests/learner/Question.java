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
 */
public record Question(
        String assessment,
        int sequence,
        String challenge,
        String type,
        String firstChoice,
        Duration timer,
        long askedNanos) {

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
                        askedNanos));
    }

    /** Where its response goes. */
    public String path() {
        return "/api/v1/assessments/" + assessment + "/responses/" + sequence;
    }

    /** Whether the time allowed may have run out by now. */
    boolean mayBeTimedOut(long nowNanos) {
        return timer.isPositive() && nowNanos - askedNanos >= timer.toNanos();
    }

    boolean asksTheSameAs(Question other) {
        return sequence == other.sequence && challenge.equals(other.challenge);
    }
}
