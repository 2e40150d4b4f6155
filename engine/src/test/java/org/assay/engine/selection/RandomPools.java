package org.assay.engine.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.assay.engine.bank.Item;
import org.assay.engine.bank.ItemId;
import org.assay.engine.bank.Skill;
import org.assay.engine.bank.SkillId;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.bank.TopicId;
import org.assay.engine.grading.AnswerKey;
import org.assay.engine.irt.ItemParameters;
import org.assay.engine.knowledge.TopicKnowledge;

/**
 * Pools, knowledge and answered items at random: also what no item bank holds, such as skills
 * without items and two skills of one topic and level.
 */
public final class RandomPools {
    private static final int MAX_SKILLS = 150;
    private static final int MAX_TOPICS = 15;
    private static final int MAX_VARIANTS = 3;

    private RandomPools() {}

    public static SkillPool pool(Random random) {
        int topics = 1 + random.nextInt(MAX_TOPICS);
        int hardest = 1 + random.nextInt(Skill.MAX_LEVEL);
        var skills = new ArrayList<Skill>();
        for (int skill = random.nextInt(MAX_SKILLS); skill >= 0; skill--) {
            int topic = random.nextInt(topics);
            // Some topics are easy, whatever the others are.
            int level = 1 + random.nextInt(topic % 3 == 0 ? Math.min(hardest, 3) : hardest);
            var id = new SkillId("s" + skill);
            skills.add(new Skill(id, new TopicId("t" + topic), level, items(id, random)));
        }
        return new SkillPool(skills);
    }

    private static List<Item> items(SkillId skill, Random random) {
        var items = new ArrayList<Item>();
        for (int variant = random.nextInt(MAX_VARIANTS + 1); variant > 0; variant--) {
            items.add(
                    new Item(
                            new ItemId(skill + "v" + variant),
                            skill,
                            new AnswerKey.SingleChoice("right"),
                            random.nextInt(4) == 0 ? OptionalInt.of(60) : OptionalInt.empty(),
                            false,
                            new ItemParameters(1, 0, true)));
        }
        return items;
    }

    /** Ladders after as many responses as a few tests have. */
    public static long[] knowledge(SkillPool pool, Random random) {
        long[] knowledge = new long[pool.topicCount()];
        int ability = random.nextInt(Skill.MAX_LEVEL + 1);
        for (int response = random.nextInt(2 * pool.skillCount() + 1); response > 0; response--) {
            int skill = random.nextInt(pool.skillCount());
            int topic = pool.topicOf(skill);
            int level = pool.levelOf(skill);
            boolean success = level <= ability != (random.nextInt(5) == 0);
            knowledge[topic] =
                    success
                            ? TopicKnowledge.withSuccess(knowledge[topic], level)
                            : TopicKnowledge.withFailure(knowledge[topic], level, response);
        }
        return knowledge;
    }

    /** Bits of item ordinals, from none to all of them, in more or fewer words than they need. */
    public static long[] answered(SkillPool pool, Random random) {
        long[] answered = new long[random.nextInt(2 + pool.itemCount() / Long.SIZE)];
        int percent = random.nextInt(101);
        for (int item = 0; item < Math.min(pool.itemCount(), Long.SIZE * answered.length); item++) {
            answered[item / Long.SIZE] |= random.nextInt(100) < percent ? 1L << item : 0;
        }
        return answered;
    }
}
