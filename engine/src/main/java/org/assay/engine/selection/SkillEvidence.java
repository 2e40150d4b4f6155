package org.assay.engine.selection;

import org.assay.engine.bank.Skill;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.knowledge.TopicKnowledge;

/**
 * What selection reads of a learner's knowledge: which skills of the pool are tested, and the
 * direct successes and failures by level. Filled once, then read only.
 */
public final class SkillEvidence {
    private final boolean[] tested;
    private final int[] successesAtLevel = new int[Skill.MAX_LEVEL + 1];
    private final int[] failuresAtLevel = new int[Skill.MAX_LEVEL + 1];

    public SkillEvidence(int skillCount) {
        this.tested = new boolean[skillCount];
    }

    /**
     * The evidence in a learner's ladders.
     *
     * @param knowledge packed knowledge by topic ordinal of the pool
     */
    public static SkillEvidence of(SkillPool pool, long[] knowledge) {
        var evidence = new SkillEvidence(pool.skillCount());
        for (int skill = 0; skill < pool.skillCount(); skill++) {
            evidence.tested[skill] =
                    !TopicKnowledge.isUntested(knowledge[pool.topicOf(skill)], pool.levelOf(skill));
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

    public void setTested(int skill) {
        tested[skill] = true;
    }

    /** Counts a response that was given at a level. */
    public void addDirect(int level, boolean success) {
        (success ? successesAtLevel : failuresAtLevel)[level]++;
    }

    boolean isTested(int skill) {
        return tested[skill];
    }

    int testedCount() {
        int count = 0;
        for (boolean one : tested) {
            count += one ? 1 : 0;
        }
        return count;
    }

    int successesAt(int level) {
        return successesAtLevel[level];
    }

    int failuresAt(int level) {
        return failuresAtLevel[level];
    }
}
