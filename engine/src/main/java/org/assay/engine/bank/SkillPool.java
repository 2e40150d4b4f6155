package org.assay.engine.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The skills that one assessment draws from, compiled to dense indices: a competency's, or a target
 * profile's.
 *
 * <p>Skills keep the order in which they are given. Topics are numbered by first appearance. Items
 * are numbered so that those of one skill are neighbours: skill {@code s} owns the item ordinals
 * {@code firstItem(s)} (inclusive) to {@code firstItem(s + 1)} (exclusive). Immutable.
 */
public final class SkillPool {
    private final List<Skill> skills;
    private final List<TopicId> topics;
    private final Item[] items;
    private final int[] topicOf;
    private final int[] levelOf;
    private final int[] firstItem;
    private final boolean[] isRung;
    private final Map<ItemId, Integer> ordinalOf;
    private final SkillWorth worth;

    public SkillPool(List<Skill> skills) {
        this.skills = List.copyOf(skills);
        this.worth = new SkillWorth(skills);
        this.topicOf = new int[skills.size()];
        this.levelOf = new int[skills.size()];
        this.firstItem = new int[skills.size() + 1];
        this.ordinalOf = new LinkedHashMap<>();
        var ordinalOfTopic = new LinkedHashMap<TopicId, Integer>();
        var allItems = new ArrayList<Item>();
        for (int s = 0; s < skills.size(); s++) {
            var skill = skills.get(s);
            var known = ordinalOfTopic.putIfAbsent(skill.topic(), ordinalOfTopic.size());
            topicOf[s] = known == null ? ordinalOfTopic.size() - 1 : known;
            levelOf[s] = skill.level();
            firstItem[s] = allItems.size();
            for (var item : skill.items()) {
                ordinalOf.put(item.id(), allItems.size());
                allItems.add(item);
            }
        }
        firstItem[skills.size()] = allItems.size();
        this.isRung = rungs();
        this.items = allItems.toArray(Item[]::new);
        this.topics = List.copyOf(ordinalOfTopic.keySet());
    }

    /** Of the skills of one topic and level that have an item, the first is the ladder's rung. */
    private boolean[] rungs() {
        var rungs = new boolean[topicOf.length];
        var seen = new boolean[skills.size() * (Skill.MAX_LEVEL + 1)];
        for (int s = 0; s < rungs.length; s++) {
            int place = topicOf[s] * (Skill.MAX_LEVEL + 1) + levelOf[s];
            rungs[s] = firstItem[s] < firstItem[s + 1] && !seen[place];
            seen[place] |= rungs[s];
        }
        return rungs;
    }

    public int skillCount() {
        return topicOf.length;
    }

    public int topicCount() {
        return topics.size();
    }

    /** What the skills are worth in points. */
    public SkillWorth worth() {
        return worth;
    }

    public int itemCount() {
        return items.length;
    }

    public Skill skill(int skill) {
        return skills.get(skill);
    }

    public List<TopicId> topics() {
        return topics;
    }

    /** The topic ordinal of a skill. */
    public int topicOf(int skill) {
        return topicOf[skill];
    }

    public int levelOf(int skill) {
        return levelOf[skill];
    }

    /**
     * The first item ordinal of a skill; {@code skill} may be {@link #skillCount()}, which gives
     * {@link #itemCount()}.
     */
    public int firstItem(int skill) {
        return firstItem[skill];
    }

    /**
     * Whether a skill has an item and is the first such of its topic and level; in an item bank
     * every skill is.
     */
    public boolean isRung(int skill) {
        return isRung[skill];
    }

    public Item item(int ordinal) {
        return items[ordinal];
    }

    /** The skill that owns an item ordinal. */
    public int skillOfItem(int ordinal) {
        int low = 0;
        int high = skillCount() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firstItem[middle] <= ordinal) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The ordinal of an item, or −1 when this pool does not hold it. */
    public int ordinalOf(ItemId item) {
        var ordinal = ordinalOf.get(item);
        return ordinal == null ? -1 : ordinal;
    }
}
