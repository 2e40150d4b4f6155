package org.assay.engine.selection;

import org.assay.engine.bank.Skill;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.bank.SkillSet;
import org.assay.engine.knowledge.TopicKnowledge;

/**
 * What selection reads of a learner's knowledge: which skills of the pool are untested, and the
 * direct successes and failures by level. Filled once, then read only.
 */
public final class SkillEvidence {
    private final SkillSet untested;

    /** By topic: the levels of its untested rungs, bit {@code level − 1} of eight. */
    private final byte[] untestedRungs;

    private final int[] successesAtLevel = new int[Skill.MAX_LEVEL + 1];
    private final int[] failuresAtLevel = new int[Skill.MAX_LEVEL + 1];

    private SkillEvidence(SkillSet untested, byte[] untestedRungs) {
        this.untested = untested;
        this.untestedRungs = untestedRungs;
    }

    /** Evidence of any origin, without a direct response so far. */
    static SkillEvidence of(SkillPool pool, SkillSet untested) {
        byte[] rungs = new byte[pool.topicCount()];
        untested.stream()
                .filter(pool.rungs()::contains)
                .forEach(
                        rung ->
                                rungs[pool.topicOf(rung)] |=
                                        (byte) (1 << (pool.levelOf(rung) - 1)));
        return new SkillEvidence(untested, rungs);
    }

    /**
     * The evidence in a learner's ladders.
     *
     * @param knowledge packed knowledge by topic ordinal of the pool
     */
    public static SkillEvidence of(SkillPool pool, long[] knowledge) {
        byte[] levels = new byte[pool.topicCount()];
        for (int topic = 0; topic < levels.length; topic++) {
            levels[topic] = (byte) TopicKnowledge.untestedLevels(knowledge[topic]);
        }
        var untested = skillsOf(pool, levels);
        for (int topic = 0; topic < levels.length; topic++) {
            levels[topic] &= (byte) pool.rungs().levelsOf(topic);
        }
        var evidence = new SkillEvidence(untested, levels);
        for (long topic : knowledge) {
            evidence.addDirect(topic);
        }
        return evidence;
    }

    /** The skills whose level is among those given for their topic. */
    private static SkillSet skillsOf(SkillPool pool, byte[] levelsByTopic) {
        var skills = new SkillSet.Builder(pool.skillCount());
        for (int skill = 0; skill < pool.skillCount(); skill++) {
            int levels = levelsByTopic[pool.topicOf(skill)];
            if ((levels >>> (pool.levelOf(skill) - 1) & 1) != 0) {
                skills.add(skill);
            }
        }
        return skills.build();
    }

    private void addDirect(long topic) {
        int mastered = TopicKnowledge.masteredLevels(topic);
        for (int left = TopicKnowledge.directLevels(topic); left != 0; left &= left - 1) {
            int least = Integer.lowestOneBit(left);
            addDirect(Integer.numberOfTrailingZeros(left) + 1, (mastered & least) != 0);
        }
    }

    /** Counts a response that was given at a level. */
    void addDirect(int level, boolean success) {
        (success ? successesAtLevel : failuresAtLevel)[level]++;
    }

    SkillSet untested() {
        return untested;
    }

    /** The levels of a topic's untested rungs: bit {@code level − 1}. */
    int untestedRungs(int topic) {
        return Byte.toUnsignedInt(untestedRungs[topic]);
    }

    /** Skills that need a question. */
    public int untestedCount() {
        return untested.size();
    }

    int successesAt(int level) {
        return successesAtLevel[level];
    }

    int failuresAt(int level) {
        return failuresAtLevel[level];
    }
}
