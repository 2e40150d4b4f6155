package org.assay.engine.session;

/**
 * How far an assessment is.
 *
 * @param answered responses recorded, skipped ones included
 * @param assessedSkills skills mastered or failed, directly or by inference
 * @param targetSkills skills of the pool
 */
public record Progress(int answered, int assessedSkills, int targetSkills) {

    /** How much of it is done while it goes on, 0..100. */
    public int percent() {
        return 100 * assessedSkills / Math.max(1, targetSkills);
    }
}
