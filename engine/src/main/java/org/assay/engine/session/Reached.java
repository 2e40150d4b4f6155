package org.assay.engine.session;

/**
 * Where a learner stands in a competency.
 *
 * @param points 0..8 × the ceiling
 * @param level 0..the ceiling
 * @param pointsToNextLevel 1..8; 0 at the ceiling
 */
public record Reached(int points, int level, int pointsToNextLevel) {}
