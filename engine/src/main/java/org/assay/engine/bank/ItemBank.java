package org.assay.engine.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One immutable version of the bank: for each competency of the framework the pool of skills and
 * items that a placement draws from.
 *
 * <p>Built only from content without fault: {@link #of} refuses the rest and lists every fault.
 */
public final class ItemBank {
    private final BankVersion version;
    private final Map<CompetencyCode, SkillPool> poolByCompetency;

    private ItemBank(BankVersion version, Map<CompetencyCode, SkillPool> poolByCompetency) {
        this.version = version;
        this.poolByCompetency = poolByCompetency;
    }

    /**
     * Compiles a bank.
     *
     * @param skillsByCompetency the skills of each competency, in the order of the framework; a
     *     competency without content has none
     * @throws InvalidBankException with every fault: a duplicate id, a level out of range, two
     *     skills of one topic and level, a topic in two competencies, a skill without items, a
     *     timer without time, an ungradable key
     */
    public static ItemBank of(
            BankVersion version, Map<CompetencyCode, List<Skill>> skillsByCompetency) {
        var faults = faultsOf(skillsByCompetency);
        if (!faults.isEmpty()) {
            throw new InvalidBankException(faults);
        }
        var pools = new LinkedHashMap<CompetencyCode, SkillPool>();
        skillsByCompetency.forEach((code, skills) -> pools.put(code, new SkillPool(skills)));
        return new ItemBank(version, pools);
    }

    public BankVersion version() {
        return version;
    }

    /** The pool of a competency, or nothing when the framework of this bank does not have it. */
    public Optional<SkillPool> pool(CompetencyCode competency) {
        return Optional.ofNullable(poolByCompetency.get(competency));
    }

    /** The competencies, in the order of the framework. */
    public List<CompetencyCode> competencies() {
        return List.copyOf(poolByCompetency.keySet());
    }

    private static List<String> faultsOf(Map<CompetencyCode, List<Skill>> skillsByCompetency) {
        var faults = new ArrayList<String>();
        var skillIds = new HashSet<SkillId>();
        var itemIds = new HashSet<ItemId>();
        var competencyOfTopic = new LinkedHashMap<TopicId, CompetencyCode>();
        var rungs = new HashSet<String>();
        skillsByCompetency.forEach(
                (code, skills) -> {
                    for (var skill : skills) {
                        var where = "competency " + code + ", skill " + skill.id() + ": ";
                        if (!skillIds.add(skill.id())) {
                            faults.add(where + "the skill's id is taken");
                        }
                        if (skill.level() < 1 || skill.level() > Skill.MAX_LEVEL) {
                            faults.add(
                                    where
                                            + "level "
                                            + skill.level()
                                            + " is not in 1.."
                                            + Skill.MAX_LEVEL);
                        }
                        if (!rungs.add(skill.topic() + "." + skill.level())) {
                            faults.add(
                                    where
                                            + "topic "
                                            + skill.topic()
                                            + " has two skills of level "
                                            + skill.level());
                        }
                        var other = competencyOfTopic.putIfAbsent(skill.topic(), code);
                        if (other != null && !other.equals(code)) {
                            faults.add(
                                    where
                                            + "topic "
                                            + skill.topic()
                                            + " is in competency "
                                            + other
                                            + " too");
                        }
                        if (skill.items().isEmpty()) {
                            faults.add(where + "has no item");
                        }
                        for (var item : skill.items()) {
                            if (!itemIds.add(item.id())) {
                                faults.add(
                                        where + "item " + item.id() + ": the item's id is taken");
                            }
                            if (!item.skill().equals(skill.id())) {
                                faults.add(
                                        where
                                                + "item "
                                                + item.id()
                                                + " names skill "
                                                + item.skill());
                            }
                            if (item.timerSeconds().orElse(1) < 1) {
                                faults.add(
                                        where
                                                + "item "
                                                + item.id()
                                                + ": a timer of "
                                                + item.timerSeconds().getAsInt()
                                                + " seconds leaves no time");
                            }
                            KeyFaults.of(item.key())
                                    .forEach(
                                            fault ->
                                                    faults.add(
                                                            where + "item " + item.id() + ": "
                                                                    + fault));
                        }
                    }
                });
        return faults;
    }
}
