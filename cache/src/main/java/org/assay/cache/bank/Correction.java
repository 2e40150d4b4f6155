package org.assay.cache.bank;

import java.util.List;
import org.assay.engine.grading.ResponseValue;

/**
 * What a learner is told of an item after the response: only ever served for items that were
 * answered.
 *
 * @param answer a response that is right
 * @param answerText the same for people to read, one line a choice or blank
 * @param explanation Markdown
 * @param tutorials to understand, then to go further
 */
public record Correction(
        ResponseValue answer,
        Text answerText,
        Text explanation,
        Text hint,
        List<Tutorial> tutorials) {
    public Correction {
        tutorials = List.copyOf(tutorials);
    }

    /**
     * A learning resource.
     *
     * @param format page, video or exercise
     * @param minutes reading time
     * @param body Markdown
     */
    public record Tutorial(String id, Text title, String format, int minutes, Text body) {}
}
