package org.assay.cache.bank.files;

import java.util.Map;
import java.util.TreeMap;
import org.assay.engine.grading.ResponseValue;

/** Responses derived from the data of the files, by item. */
final class Files23Answers {

    private Files23Answers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.putAll(Files23DraftAnswers.all());
        answers.putAll(Files23PollAnswers.all());
        answers.putAll(Files23CalendarAnswers.all());
        answers.putAll(Files23CardAnswers.all());
        answers.putAll(Files23CopyAnswers.all());
        answers.putAll(Files23MergeAnswers.all());
        answers.putAll(Files23PlanAnswers.all());
        answers.putAll(Files23WikiAnswers.all());
        answers.putAll(Files23PriceAnswers.all());
        answers.putAll(Files23LogAnswers.all());
        answers.putAll(Files23RightAnswers.all());
        return answers;
    }
}
