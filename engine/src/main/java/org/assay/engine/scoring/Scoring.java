package org.assay.engine.scoring;

import org.assay.engine.bank.SkillPool;
import org.assay.engine.knowledge.TopicKnowledge;

/** From knowledge to points and levels. */
public final class Scoring {

    private Scoring() {}

    /**
     * The score of a learner in a competency: the sum of what the mastered skills are worth.
     *
     * @param knowledge packed {@link TopicKnowledge} by topic ordinal of the pool
     * @param levelCeiling the highest level that counts
     */
    public static Score score(SkillPool pool, long[] knowledge, int levelCeiling) {
        var worth = pool.worth();
        long units = 0;
        for (int skill = 0; skill < pool.skillCount(); skill++) {
            int level = pool.levelOf(skill);
            if (TopicKnowledge.isMastered(knowledge[pool.topicOf(skill)], level)) {
                units += worth.unitsOf(level);
            }
        }
        int points = (int) (units / worth.unitsPerPoint());
        return Score.of((double) units / worth.unitsPerPoint(), points, levelCeiling);
    }
}
