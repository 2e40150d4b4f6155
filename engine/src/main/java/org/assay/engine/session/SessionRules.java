package org.assay.engine.session;

/**
 * Settings that decide how assessments go; values follow RULES.md decisions 4 and 5.
 *
 * @param timerGraceMs allowed beyond an item's timer, for the way there and back
 * @param checkpointEvery responses between two checkpoints, at least 1
 * @param improveDelayMs after which a failed skill may be asked again
 * @param resetDelayMs after the latest response, before which a competency cannot be reset
 */
public record SessionRules(
        long timerGraceMs, int checkpointEvery, long improveDelayMs, long resetDelayMs) {}
