package org.assay.loadtests.learner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** What must be true of a reply; each demand throws an {@link IllegalStateException} otherwise. */
public final class Replies {
    private static final JsonMapper JSON = new JsonMapper();

    private Replies() {}

    /** The reply as JSON. */
    public static JsonNode parse(String reply) {
        try {
            return JSON.readTree(reply);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + reply, e);
        }
    }

    static void requireStart(JsonNode reply, String competency, Question first) {
        require(reply.path("phase").asText().equals("IN_PROGRESS"), "not in progress", reply);
        require(reply.path("competency").asText().equals(competency), "another one", reply);
        require(first.sequence() == 1, "the first question has another sequence than 1", reply);
        require(reply.path("progress").path("answered").asInt(-1) == 0, "has answers", reply);
    }

    static void requireProgress(JsonNode reply, Question asked, Optional<Question> next) {
        int answered = reply.path("progress").path("answered").asInt(-1);
        require(answered == asked.sequence(), "counts " + answered + " answers", reply);
        var phase = next.isPresent() ? "IN_PROGRESS" : "COMPLETED";
        require(reply.path("phase").asText().equals(phase), "is not " + phase, reply);
        requireFollows(asked, next);
    }

    /** The next question, if there is one, is another and has the next sequence. */
    static void requireFollows(Question asked, Optional<Question> next) {
        boolean follows =
                next.filter(
                                other ->
                                        other.sequence() != asked.sequence() + 1
                                                || other.challenge().equals(asked.challenge()))
                        .isEmpty();
        if (!follows) {
            throw new IllegalStateException(next + " does not follow " + asked);
        }
    }

    static void requireSame(Optional<Question> expected, Optional<Question> found) {
        boolean same =
                expected.isEmpty()
                        ? found.isEmpty()
                        : found.filter(expected.get()::asksTheSameAs).isPresent();
        if (!same) {
            throw new IllegalStateException("resumed with " + found + ", not with " + expected);
        }
    }

    /** A request that is repeated gets the same bytes. */
    public static void requireSameBytes(String first, String again) {
        if (!first.equals(again)) {
            throw new IllegalStateException(
                    "repeated, the reply changed from " + first + " to " + again);
        }
    }

    /** A profile shows the score of a placement that has ended. */
    public static void requireScore(JsonNode profile, String competency, JsonNode score) {
        for (var row : profile.required("competencies")) {
            if (row.path("code").asText().equals(competency)) {
                require(
                        row.path("points").asInt(-1) == score.path("points").asInt()
                                && row.path("level").asInt(-1) == score.path("level").asInt(),
                        "does not show " + score,
                        row);
                return;
            }
        }
        throw new IllegalStateException(competency + " is missing in " + profile);
    }

    static void requireReviewOf(int answered, JsonNode review) {
        int listed = review.path("responses").size();
        if (listed != answered) {
            throw new IllegalStateException(listed + " responses are listed, not " + answered);
        }
    }

    private static void require(boolean holds, String otherwise, JsonNode reply) {
        if (!holds) {
            throw new IllegalStateException(otherwise + ": " + reply);
        }
    }
}
