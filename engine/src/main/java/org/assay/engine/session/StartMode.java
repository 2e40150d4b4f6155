package org.assay.engine.session;

/** How a placement treats what is known of the learner. */
public enum StartMode {
    /** What is known stands; only what was never assessed is asked. */
    CONTINUE,
    /**
     * What was failed longer ago than the improvement delay is asked again; mastered levels stand.
     */
    IMPROVE
}
