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
    private final Map<ItemId, Integer> ordinalOf;
    private final SkillWorth worth;
    private final Rungs rungs;
    private final SkillSet[] upToLevel = new SkillSet[Skill.MAX_LEVEL + 1];

    public SkillPool(List<Skill> skills) {
        this.skills = List.copyOf(skills);
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
        this.items = allItems.toArray(Item[]::new);
        this.topics = List.copyOf(ordinalOfTopic.keySet());
        this.worth = new SkillWorth(topicOf, levelOf, topics.size());
        this.rungs = new Rungs(this);
        for (int level = 0; level < upToLevel.length; level++) {
            upToLevel[level] = skillsUpTo(level);
        }
    }

    private SkillSet skillsUpTo(int level) {
        var skills = new SkillSet.Builder(skillCount());
        for (int skill = 0; skill < skillCount(); skill++) {
            if (levelOf[skill] <= level) {
                skills.add(skill);
            }
        }
        return skills.build();
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

    public boolean hasItem(int skill) {
        return firstItem[skill] < firstItem[skill + 1];
    }

    /** The skills whose level is at most this one. */
    public SkillSet upToLevel(int level) {
        return upToLevel[level];
    }

    public Rungs rungs() {
        return rungs;
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
