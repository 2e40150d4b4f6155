package org.assay.cache.bank;

import java.util.List;
import org.assay.engine.grading.AnswerKey;
import org.assay.engine.grading.Grader;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.grading.TextRule;

/** Checks that each accepted text is itself graded right, and is not right by accident. */
final class AcceptedTexts {
    /** A text of which no treatment leaves anything but those that drop punctuation. */
    private static final String ONLY_PUNCTUATION = "¤";

    private AcceptedTexts() {}

    static void check(Place accept, TextRule rule) {
        var places = accept.list();
        for (int i = 0; i < rule.accepted().size(); i++) {
            var text = rule.accepted().get(i);
            var alone = only(text, rule);
            if (!text.isBlank()
                    && (!accepts(alone, text)
                            || (!text.equals(ONLY_PUNCTUATION)
                                    && accepts(alone, ONLY_PUNCTUATION)))) {
                places.get(i)
                        .fault(
                                "'%s' is nothing but punctuation, which is ignored: set"
                                                .formatted(text)
                                        + " ignorePunctuation to false");
            }
        }
    }

    /** A text that two groups accept would fill two blanks. */
    static void checkDisjoint(Place groups, List<TextRule> rules) {
        for (int j = 1; j < rules.size(); j++) {
            for (int i = 0; i < j; i++) {
                if (overlap(rules.get(i), rules.get(j)) || overlap(rules.get(j), rules.get(i))) {
                    groups.list()
                            .get(j)
                            .fault(
                                    ("accepts what groups[%d] accepts: merge them, or set"
                                                    + " tolerateTypos to false")
                                            .formatted(i));
                }
            }
        }
    }

    private static boolean overlap(TextRule one, TextRule other) {
        return other.accepted().stream().anyMatch(text -> !text.isBlank() && accepts(one, text));
    }

    private static TextRule only(String text, TextRule rule) {
        return new TextRule(
                List.of(text), rule.ignoreCase(), rule.ignorePunctuation(), rule.tolerateTypos());
    }

    private static boolean accepts(TextRule rule, String text) {
        return Grader.isRight(new AnswerKey.ShortAnswer(rule, false), new ResponseValue.Text(text));
    }
}
