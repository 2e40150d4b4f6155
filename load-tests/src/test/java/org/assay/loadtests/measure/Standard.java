package org.assay.loadtests.measure;

/** Which thresholds of {@link Slo} are demanded. */
public enum Standard {
    /** What a candidate is promised, on any machine that is fit for the load. */
    EXAM_DAY,
    /** What the hot path should reach, on quiet cores with the generator elsewhere. */
    LIMIT
}
