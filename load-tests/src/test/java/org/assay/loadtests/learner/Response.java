package org.assay.loadtests.learner;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a learner sends.
 *
 * @param body as JSON, with the challenge's id and a value or skipped
 * @param deserved the result that it must get; empty when only the bank's authors know
 */
public record Response(Question question, ObjectNode body, String deserved) {

    /**
     * Passes when the server graded it rightly, or its time had run out.
     *
     * @throws IllegalStateException otherwise
     */
    void requireResult(String result, long nowNanos) {
        boolean timedOut = result.equals("TIMED_OUT") && question.mayBeTimedOut(nowNanos);
        boolean known = !deserved.isEmpty();
        if (known && !timedOut && !result.equals(deserved)) {
            throw new IllegalStateException(
                    "%s was graded %s and deserves %s".formatted(body, result, deserved));
        }
    }
}
