package org.assay.engine.session;

/** Why an assessment is taken. */
public enum Purpose {
    /** A learner finds the level of one competency, and practises. */
    PLACEMENT
}
