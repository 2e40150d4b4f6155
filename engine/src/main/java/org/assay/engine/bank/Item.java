package org.assay.engine.bank;

import java.util.OptionalInt;
import org.assay.engine.grading.AnswerKey;
import org.assay.engine.irt.ItemParameters;

/**
 * One question as the engine sees it: what it is evidence of, its key and its timer. Texts and
 * files are content, kept elsewhere.
 *
 * @param skill the skill of which a response is evidence
 * @param timerSeconds time allowed once served, if limited; at least 1
 * @param focusable in a certification, leaving the page during this item is recorded and counts
 * @param parameters how hard it is, and how sharply it tells learners apart
 */
public record Item(
        ItemId id,
        SkillId skill,
        AnswerKey key,
        OptionalInt timerSeconds,
        boolean focusable,
        ItemParameters parameters) {

    public boolean isTimed() {
        return timerSeconds.isPresent();
    }
}
