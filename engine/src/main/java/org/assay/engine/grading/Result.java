package org.assay.engine.grading;

/** How a response was graded. Only {@link #CORRECT} is evidence of mastery. */
public enum Result {
    CORRECT,
    INCORRECT,
    SKIPPED,
    TIMED_OUT,
    FOCUS_LOST;

    public boolean isCorrect() {
        return this == CORRECT;
    }
}
