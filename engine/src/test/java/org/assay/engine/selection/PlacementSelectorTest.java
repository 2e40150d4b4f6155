package org.assay.engine.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assay.engine.bank.SkillPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The selector does what the rules say, bit by bit, in 12,000 random states of 2,400 pools. */
class PlacementSelectorTest {
    private static final int POOLS = 600;
    private static final int STATES = 5;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void theSelectorChoosesAsTheRulesWrittenDownStepByStep(long seed) {
        var random = new Random(seed);
        for (int pool = 0; pool < POOLS; pool++) {
            compareOnOnePool(random, "seed " + seed + ", pool " + pool);
        }
    }

    private static void compareOnOnePool(Random random, String where) {
        var pool = RandomPools.pool(random);
        for (int state = 0; state < STATES; state++) {
            var knowledge = RandomPools.knowledge(pool, random);
            if (random.nextBoolean()) {
                var plain = PlainEvidence.of(pool, knowledge);
                compare(pool, plain, SkillEvidence.of(pool, knowledge), random, where);
            } else {
                var plain = PlainEvidence.random(pool, random);
                compare(pool, plain, plain.compiled(pool), random, where);
            }
        }
    }

    private static void compare(
            SkillPool pool,
            PlainEvidence plainEvidence,
            SkillEvidence evidence,
            Random random,
            String where) {
        long[] answered = RandomPools.answered(pool, random);
        boolean first = random.nextInt(5) == 0;
        boolean previousTimed = random.nextBoolean();
        long seed = random.nextLong();
        var plain = new PlainSelection(pool, plainEvidence, answered, first, previousTimed);
        var best = PlacementSelector.bestSkills(pool, evidence, answered, first, previousTimed);
        assertThat(best.stream().boxed().toList()).as(where).isEqualTo(plain.bestSkills());
        assertThat(PlacementSelector.select(pool, evidence, answered, first, previousTimed, seed))
                .as(where)
                .isEqualTo(plain.select(seed));
    }
}
