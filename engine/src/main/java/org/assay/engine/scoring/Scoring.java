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
        for (int topic = 0; topic < pool.topicCount(); topic++) {
            units += worth.unitsUpTo(topic, TopicKnowledge.floor(knowledge[topic]));
        }
        int points = (int) (units / worth.unitsPerPoint());
        return Score.of((double) units / worth.unitsPerPoint(), points, levelCeiling);
    }
}
