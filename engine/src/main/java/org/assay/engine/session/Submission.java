package org.assay.engine.session;

import org.assay.engine.grading.ResponseValue;

/** What a learner did with a challenge. */
public sealed interface Submission {

    /** A response was given. */
    record Answered(ResponseValue value) implements Submission {}

    /** The learner passed. */
    record Skipped() implements Submission {}
}
