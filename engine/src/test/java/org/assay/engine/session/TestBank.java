package org.assay.engine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.assay.engine.bank.BankVersion;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.Item;
import org.assay.engine.bank.ItemBank;
import org.assay.engine.bank.ItemId;
import org.assay.engine.bank.Skill;
import org.assay.engine.bank.SkillId;
import org.assay.engine.bank.TopicId;
import org.assay.engine.grading.AnswerKey;
import org.assay.engine.irt.ItemParameters;

/**
 * A bank of one competency: topics × levels × two variants; the right choice is always {@code
 * right}.
 */
final class TestBank {
    static final CompetencyCode COMPETENCY = new CompetencyCode("1.1");
    static final CompetencyCode EMPTY = new CompetencyCode("1.2");

    private TestBank() {}

    static ItemBank of(int topics, int levels) {
        var skills = new ArrayList<Skill>();
        for (int topic = 0; topic < topics; topic++) {
            for (int level = 1; level <= levels; level++) {
                var id = new SkillId("t" + topic + "." + level);
                skills.add(
                        new Skill(
                                id,
                                new TopicId("t" + topic),
                                level,
                                List.of(item(id, "a", topic, level), item(id, "b", topic, level))));
            }
        }
        return ItemBank.of(new BankVersion("test"), Map.of(COMPETENCY, skills, EMPTY, List.of()));
    }

    private static Item item(SkillId skill, String variant, int topic, int level) {
        var timer = (topic + level) % 5 == 0 ? OptionalInt.of(60) : OptionalInt.empty();
        return new Item(
                new ItemId(skill + variant),
                skill,
                new AnswerKey.SingleChoice("right"),
                timer,
                false,
                new ItemParameters(1, 0, true));
    }
}
