package org.assay.engine.selection;

/** What a placement asks next. */
public sealed interface Selection {

    /** The level that was predicted for the choice: 2 for the first question, else 0.5, 1 … 7.5. */
    double predictedLevel();

    /** An item of a skill, both as ordinals of the pool. */
    record Next(int skill, int item, double predictedLevel) implements Selection {}

    /** Nothing worth asking is left. */
    record Ended(double predictedLevel) implements Selection {}
}
