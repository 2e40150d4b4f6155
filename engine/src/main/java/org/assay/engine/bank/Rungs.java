package org.assay.engine.bank;

/**
 * The rungs of a pool's ladders: of the skills of one topic and level that have an item, the first.
 * In an item bank every skill is one.
 */
public final class Rungs {
    private final SkillSet all;
    private final int[] levelsOf;
    private final SkillSet[] ofTopicsUpTo = new SkillSet[Skill.MAX_LEVEL + 1];

    Rungs(SkillPool pool) {
        this.levelsOf = new int[pool.topicCount()];
        var rungs = new SkillSet.Builder(pool.skillCount());
        for (int skill = 0; skill < pool.skillCount(); skill++) {
            int topic = pool.topicOf(skill);
            int level = 1 << (pool.levelOf(skill) - 1);
            if (pool.hasItem(skill) && (levelsOf[topic] & level) == 0) {
                levelsOf[topic] |= level;
                rungs.add(skill);
            }
        }
        this.all = rungs.build();
        for (int level = 0; level < ofTopicsUpTo.length; level++) {
            ofTopicsUpTo[level] = ofTopicsUpTo(pool, level);
        }
    }

    private SkillSet ofTopicsUpTo(SkillPool pool, int level) {
        var rungs = new SkillSet.Builder(pool.skillCount());
        for (int rung = all.next(0); rung >= 0; rung = all.next(rung + 1)) {
            if (hardest(pool.topicOf(rung)) <= level) {
                rungs.add(rung);
            }
        }
        return rungs.build();
    }

    private int hardest(int topic) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(levelsOf[topic]);
    }

    public boolean contains(int skill) {
        return all.contains(skill);
    }

    /** The levels at which a topic has a rung: bit {@code level − 1}. */
    public int levelsOf(int topic) {
        return levelsOf[topic];
    }

    /** The rungs of those topics whose hardest rung is of at most this level. */
    public SkillSet ofTopicsUpTo(int level) {
        return ofTopicsUpTo[level];
    }
}
