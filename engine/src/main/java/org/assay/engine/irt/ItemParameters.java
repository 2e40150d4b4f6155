package org.assay.engine.irt;

/**
 * An item's place in the two-parameter logistic model, P(θ) = 1 / (1 + e^(−a(θ − b))).
 *
 * @param discrimination a: how steeply the chance of success rises with ability; above 0
 * @param difficulty b: the ability with which success is as likely as failure; logits
 * @param provisional assumed by experts, not estimated from responses: fit to begin a calibration
 *     with, not to certify anybody by
 */
public record ItemParameters(double discrimination, double difficulty, boolean provisional) {
    public ItemParameters {
        if (!(discrimination > 0)
                || Double.isInfinite(discrimination)
                || !Double.isFinite(difficulty)) {
            throw new IllegalArgumentException(
                    "discrimination %s, difficulty %s".formatted(discrimination, difficulty));
        }
    }
}
