package org.assay.cache.bank;

import java.util.List;
import org.assay.cache.bank.Correction.Tutorial;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.SkillId;
import org.assay.engine.bank.TopicId;

/**
 * What can be told of a topic without telling its items.
 *
 * @param tutorials all that its skills may name
 */
public record TopicContent(
        TopicId id,
        CompetencyCode competency,
        Text title,
        Text description,
        List<Tutorial> tutorials,
        List<SkillContent> skills) {
    public TopicContent {
        tutorials = List.copyOf(tutorials);
        skills = List.copyOf(skills);
    }

    /**
     * What can be told of a skill.
     *
     * @param description what a person can do
     * @param tutorials to understand
     * @param furtherTutorials to go further
     */
    public record SkillContent(
            SkillId id,
            int level,
            Text description,
            Text hint,
            List<Tutorial> tutorials,
            List<Tutorial> furtherTutorials) {
        public SkillContent {
            tutorials = List.copyOf(tutorials);
            furtherTutorials = List.copyOf(furtherTutorials);
        }
    }
}
