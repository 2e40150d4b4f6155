package org.assay.api.assessments;

import org.assay.engine.session.AssessmentId;

/** The assessment waits for an engineer: a decision on it threw. */
public final class QuarantinedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QuarantinedException(AssessmentId id) {
        super("assessment " + id + " is quarantined", null, false, false);
    }
}
