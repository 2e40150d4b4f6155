package org.assay.engine.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.assay.engine.grading.AnswerKey;
import org.assay.engine.irt.ItemParameters;
import org.junit.jupiter.api.Test;

/** A bank is compiled as it is given, or refused with every fault. */
class ItemBankTest {
    private static final BankVersion VERSION = new BankVersion("v1");
    private static final CompetencyCode SEARCHING = new CompetencyCode("1.1");
    private static final CompetencyCode SORTING = new CompetencyCode("1.2");

    private static Item item(String id, String skill) {
        return item(id, skill, OptionalInt.empty());
    }

    private static Item item(String id, String skill, OptionalInt timerSeconds) {
        return new Item(
                new ItemId(id),
                new SkillId(skill),
                new AnswerKey.SingleChoice("a"),
                timerSeconds,
                false,
                new ItemParameters(1, 0, true));
    }

    private static Skill skill(String topic, int level, Item... items) {
        return new Skill(
                new SkillId(topic + "." + level), new TopicId(topic), level, List.of(items));
    }

    private static List<String> faultsOf(Map<CompetencyCode, List<Skill>> skills) {
        return catchThrowableOfType(InvalidBankException.class, () -> ItemBank.of(VERSION, skills))
                .faults();
    }

    @Test
    void aBankIsCompiledInTheOrderInWhichItIsGiven() {
        var skills = new LinkedHashMap<CompetencyCode, List<Skill>>();
        skills.put(
                SORTING,
                List.of(
                        skill("web", 3, item("w3a", "web.3"), item("w3b", "web.3")),
                        skill("mail", 1, item("m1a", "mail.1")),
                        skill("web", 1, item("w1a", "web.1"))));
        skills.put(SEARCHING, List.of());
        var bank = ItemBank.of(VERSION, skills);
        assertThat(bank.version()).isEqualTo(VERSION);
        assertThat(bank.competencies()).containsExactly(SORTING, SEARCHING);
        assertThat(bank.pool(new CompetencyCode("9.9"))).isEmpty();
        assertThat(bank.pool(SEARCHING).orElseThrow().skillCount()).isZero();

        var pool = bank.pool(SORTING).orElseThrow();
        assertThat(pool.topics()).containsExactly(new TopicId("web"), new TopicId("mail"));
        assertThat(pool.topicOf(2)).isZero();
        assertThat(pool.levelOf(0)).isEqualTo(3);
        assertThat(pool.itemCount()).isEqualTo(4);
        assertThat(pool.firstItem(1)).isEqualTo(2);
        assertThat(pool.firstItem(3)).isEqualTo(4);
        for (int ordinal = 0; ordinal < pool.itemCount(); ordinal++) {
            var item = pool.item(ordinal);
            assertThat(pool.ordinalOf(item.id())).isEqualTo(ordinal);
            assertThat(pool.skill(pool.skillOfItem(ordinal)).id()).isEqualTo(item.skill());
        }
        assertThat(pool.ordinalOf(new ItemId("w3c"))).isEqualTo(-1);
    }

    @Test
    void whatChangesAfterwardsDoesNotChangeTheBank() {
        var skills = new LinkedHashMap<CompetencyCode, List<Skill>>();
        skills.put(SEARCHING, List.of(skill("web", 1, item("w1a", "web.1"))));
        var bank = ItemBank.of(VERSION, skills);
        skills.clear();
        assertThat(bank.competencies()).containsExactly(SEARCHING);
    }

    @Test
    void everyFaultIsTold() {
        var skills = new LinkedHashMap<CompetencyCode, List<Skill>>();
        skills.put(
                SEARCHING,
                List.of(
                        skill("web", 0, item("w0", "web.0")),
                        skill("web", 9, item("w9", "web.9")),
                        skill("web", 2),
                        skill("web", 2, item("w2", "web.2")),
                        skill("web", 3, item("w2", "web.3")),
                        skill("web", 4, item("w4", "mail.4")),
                        skill("web", 5, item("w5", "web.5", OptionalInt.of(0)))));
        skills.put(SORTING, List.of(skill("web", 6, item("w6", "web.6"))));
        assertThat(faultsOf(skills))
                .containsExactly(
                        "competency 1.1, skill web.0: level 0 is not in 1..8",
                        "competency 1.1, skill web.9: level 9 is not in 1..8",
                        "competency 1.1, skill web.2: has no item",
                        "competency 1.1, skill web.2: the skill's id is taken",
                        "competency 1.1, skill web.2: topic web has two skills of level 2",
                        "competency 1.1, skill web.3: item w2: the item's id is taken",
                        "competency 1.1, skill web.4: item w4 names skill mail.4",
                        "competency 1.1, skill web.5: item w5: a timer of 0 seconds leaves no time",
                        "competency 1.2, skill web.6: topic web is in competency 1.1 too");
    }

    @Test
    void aKeyThatCannotBeGradedIsToldWithItsPlace() {
        var ungradable =
                new Item(
                        new ItemId("w1"),
                        new SkillId("web.1"),
                        new AnswerKey.SingleChoice(""),
                        OptionalInt.empty(),
                        false,
                        new ItemParameters(1, 0, true));
        assertThat(faultsOf(Map.of(SEARCHING, List.of(skill("web", 1, ungradable)))))
                .containsExactly("competency 1.1, skill web.1: item w1: the right choice is empty");
    }
}
