package org.assay.api.http;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.OptionalInt;

/** A problem on its way to the edge, which alone writes it. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String RETRY_AFTER = "retryAfterSeconds";

    private final ProblemType type;
    private final transient JsonObject members;

    public ProblemException(ProblemType type) {
        this(type, new JsonObject());
    }

    /**
     * A problem with more to tell.
     *
     * @param members further members of the problem document, such as {@code detail} or {@code
     *     stored}
     */
    public ProblemException(ProblemType type, JsonObject members) {
        super(type.slug(), null, false, false);
        this.type = type;
        this.members = members;
    }

    /** A problem with a sentence on what is wrong. */
    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, new JsonObject().put("detail", detail));
    }

    /** Too many attempts, until a time is over. */
    public static ProblemException tooManyAttempts(Duration retryAfter) {
        return new ProblemException(
                ProblemType.TOO_MANY_ATTEMPTS,
                new JsonObject()
                        .put(RETRY_AFTER, Math.max(1, retryAfter.plusMillis(999).toSeconds())));
    }

    /** When to come back, where the problem itself tells it. */
    OptionalInt retryAfterSeconds() {
        var seconds = members.getInteger(RETRY_AFTER);
        return seconds == null ? OptionalInt.empty() : OptionalInt.of(seconds);
    }

    public ProblemType type() {
        return type;
    }

    JsonObject members() {
        return members;
    }
}
