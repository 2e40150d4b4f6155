package org.assay.config;

/**
 * What learners may do in their space.
 *
 * @param feedbackPerDay feedback on items that a learner may give in a day
 * @param sharesPerDay copies of a profile that a learner may share in a day
 * @param codesPerDay codes of organisations that a learner may try in a day
 */
public record LearningSettings(int feedbackPerDay, int sharesPerDay, int codesPerDay) {
    public LearningSettings {
        Bounds.check("feedbackPerDay", feedbackPerDay, 1, 10_000);
        Bounds.check("sharesPerDay", sharesPerDay, 1, 10_000);
        Bounds.check("codesPerDay", codesPerDay, 1, 10_000);
    }
}
