package org.assay.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assay.engine.bank.Skill;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.knowledge.TopicKnowledge;
import org.assay.engine.selection.RandomPools;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void aScoreIsTheSumOfWhatEachMasteredSkillIsWorth(long seed) {
        var random = new Random(seed);
        for (int state = 0; state < 500; state++) {
            var pool = RandomPools.pool(random);
            long[] knowledge = RandomPools.knowledge(pool, random);
            int ceiling = 1 + random.nextInt(Skill.MAX_LEVEL);
            long units = units(pool, knowledge);
            long perPoint = pool.worth().unitsPerPoint();
            assertThat(Scoring.score(pool, knowledge, ceiling))
                    .isEqualTo(
                            Score.of((double) units / perPoint, (int) (units / perPoint), ceiling));
        }
    }

    private static long units(SkillPool pool, long[] knowledge) {
        long units = 0;
        for (int skill = 0; skill < pool.skillCount(); skill++) {
            int level = pool.levelOf(skill);
            if (TopicKnowledge.isMastered(knowledge[pool.topicOf(skill)], level)) {
                units += pool.worth().unitsOf(level);
            }
        }
        return units;
    }
}
