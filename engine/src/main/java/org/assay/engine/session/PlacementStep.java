package org.assay.engine.session;

import org.assay.engine.bank.SkillPool;
import org.assay.engine.scoring.Score;
import org.assay.engine.scoring.Scoring;
import org.assay.engine.selection.PlacementSelector;
import org.assay.engine.selection.Selection;
import org.assay.engine.selection.SkillEvidence;

/** One step of a placement in one pool: what to ask, and what was reached. */
final class PlacementStep {
    private final SkillPool pool;
    private final long seed;
    private final int levelCeiling;

    PlacementStep(SkillPool pool, Header header) {
        this.pool = pool;
        this.seed = header.seed();
        this.levelCeiling = header.levelCeiling();
    }

    SkillPool pool() {
        return pool;
    }

    SkillEvidence evidence(Knowledge knowledge) {
        return SkillEvidence.of(pool, knowledge.byTopic());
    }

    /** What to ask next, if anything. */
    Selection select(
            SkillEvidence evidence, ItemSet answered, boolean first, boolean previousTimed) {
        return PlacementSelector.select(
                pool, evidence, answered.words(), first, previousTimed, seed);
    }

    Served serve(int ordinal, long nowMs) {
        var item = pool.item(ordinal);
        int skill = pool.skillOfItem(ordinal);
        return new Served(
                item.id(),
                ordinal,
                pool.topicOf(skill),
                pool.levelOf(skill),
                item.timerSeconds(),
                nowMs);
    }

    private Score score(Knowledge knowledge) {
        return Scoring.score(pool, knowledge.byTopic(), levelCeiling);
    }

    int level(Knowledge knowledge) {
        return score(knowledge).level();
    }

    Reached reached(Knowledge knowledge) {
        var score = score(knowledge);
        return new Reached(score.points(), score.level(), score.pointsToNextLevel());
    }

    /** Skills that need no question any more. */
    int assessed(SkillEvidence evidence) {
        return pool.skillCount() - evidence.untestedCount();
    }
}
