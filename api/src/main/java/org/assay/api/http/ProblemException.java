package org.assay.api.http;

import io.vertx.core.json.JsonObject;

/** A problem on its way to the edge, which alone writes it. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

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

    public ProblemType type() {
        return type;
    }

    JsonObject members() {
        return members;
    }
}
