package org.assay.engine.bank;

import java.util.List;

/**
 * A rung of a topic's ladder: what its items are evidence of.
 *
 * @param level proficiency level, 1 to {@link Skill#MAX_LEVEL}
 * @param items the skill's variants, in the order of the bank; may be empty
 */
public record Skill(SkillId id, TopicId topic, int level, List<Item> items) {

    /** The highest proficiency level of the framework. */
    public static final int MAX_LEVEL = 8;

    public Skill {
        items = List.copyOf(items);
    }
}
