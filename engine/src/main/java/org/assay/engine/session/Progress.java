package org.assay.engine.session;

/**
 * How far an assessment is.
 *
 * @param answered responses recorded, skipped ones included
 * @param assessedSkills skills mastered or failed, directly or by inference
 * @param targetSkills skills of the pool
 */
public record Progress(int answered, int assessedSkills, int targetSkills) {}
