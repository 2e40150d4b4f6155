package org.assay.engine.selection;

import java.util.Random;
import org.assay.engine.bank.Skill;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.bank.SkillSet;
import org.assay.engine.knowledge.TopicKnowledge;

/** Evidence as plain arrays, for {@link PlainSelection}. */
final class PlainEvidence {
    /** By skill of the pool. */
    final boolean[] tested;

    /** Direct successes by level. */
    final int[] successesAt = new int[Skill.MAX_LEVEL + 1];

    /** Direct failures by level. */
    final int[] failuresAt = new int[Skill.MAX_LEVEL + 1];

    private PlainEvidence(SkillPool pool) {
        this.tested = new boolean[pool.skillCount()];
    }

    /** What ladders hold. */
    static PlainEvidence of(SkillPool pool, long[] knowledge) {
        var evidence = new PlainEvidence(pool);
        for (int skill = 0; skill < pool.skillCount(); skill++) {
            long topic = knowledge[pool.topicOf(skill)];
            evidence.tested[skill] = !TopicKnowledge.isUntested(topic, pool.levelOf(skill));
        }
        for (long topic : knowledge) {
            for (int level = 1; level <= Skill.MAX_LEVEL; level++) {
                if (TopicKnowledge.isDirect(topic, level)) {
                    evidence.addDirect(level, TopicKnowledge.isMastered(topic, level));
                }
            }
        }
        return evidence;
    }

    /** Skills tested at random, whatever ladder they are of, and responses at random levels. */
    static PlainEvidence random(SkillPool pool, Random random) {
        var evidence = new PlainEvidence(pool);
        int tested = random.nextInt(101);
        for (int skill = 0; skill < pool.skillCount(); skill++) {
            evidence.tested[skill] = random.nextInt(100) < tested;
        }
        for (int response = random.nextInt(40); response > 0; response--) {
            evidence.addDirect(1 + random.nextInt(Skill.MAX_LEVEL), random.nextBoolean());
        }
        return evidence;
    }

    /** The same as the engine has it. */
    SkillEvidence compiled(SkillPool pool) {
        var untested = new SkillSet.Builder(pool.skillCount());
        for (int skill = 0; skill < tested.length; skill++) {
            if (!tested[skill]) {
                untested.add(skill);
            }
        }
        var evidence = SkillEvidence.of(pool, untested.build());
        for (int level = 1; level <= Skill.MAX_LEVEL; level++) {
            repeat(evidence, level, true, successesAt[level]);
            repeat(evidence, level, false, failuresAt[level]);
        }
        return evidence;
    }

    private static void repeat(SkillEvidence evidence, int level, boolean success, int times) {
        for (int i = 0; i < times; i++) {
            evidence.addDirect(level, success);
        }
    }

    private void addDirect(int level, boolean success) {
        (success ? successesAt : failuresAt)[level]++;
    }
}
