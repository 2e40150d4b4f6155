package org.assay.cache.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.cache.bank.ChallengeContent.Blank;
import org.assay.cache.bank.ChallengeContent.Choice;
import org.assay.engine.grading.AnswerKey;
import org.assay.engine.grading.AnswerKey.BlankRule;
import org.assay.engine.grading.Grader;
import org.assay.engine.grading.ResponseValue;

/**
 * A response that is right by a key.
 *
 * @param text the same for people to read, one line a choice or blank
 */
record RightAnswer(ResponseValue value, Text text) {

    static RightAnswer of(AnswerKey key, Parts parts) {
        var value = value(key, parts);
        return new RightAnswer(
                value, new Text(line(value, parts, Language.FR), line(value, parts, Language.EN)));
    }

    /** Tells a fault when the key does not grade its own right answer right. */
    void check(AnswerKey key, Place answer) {
        if (!Grader.isRight(key, value)) {
            answer.fault("does not grade its own right answer right: " + value);
        }
    }

    private static ResponseValue value(AnswerKey key, Parts parts) {
        return switch (key) {
            case AnswerKey.SingleChoice(var choice) -> new ResponseValue.Text(choice);
            case AnswerKey.MultipleChoice(var right) ->
                    new ResponseValue.Ids(
                            parts.choices().stream()
                                    .map(Choice::id)
                                    .filter(right::contains)
                                    .toList());
            case AnswerKey.Ordering(var order) -> new ResponseValue.Ids(order);
            case AnswerKey.ShortAnswer(var rule, _) ->
                    new ResponseValue.Text(rule.accepted().getFirst());
            case AnswerKey.NumberAnswer(var number, _) -> new ResponseValue.Text(written(number));
            case AnswerKey.Blanks(var rules) -> {
                var texts = new TreeMap<String, String>();
                rules.forEach((blank, rule) -> texts.put(blank, right(rule)));
                yield new ResponseValue.Blanks(texts);
            }
            case AnswerKey.Interchangeable(var blanks, var groups) -> {
                var texts = new TreeMap<String, String>();
                for (int i = 0; i < blanks.size(); i++) {
                    texts.put(blanks.get(i), groups.get(i).accepted().getFirst());
                }
                yield new ResponseValue.Blanks(texts);
            }
        };
    }

    private static String right(BlankRule rule) {
        return switch (rule) {
            case BlankRule.Typed(var texts, _) -> texts.accepted().getFirst();
            case BlankRule.TypedNumber(var number, _) -> written(number);
            case BlankRule.DropDown(var options) -> options.iterator().next();
        };
    }

    private static String written(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String line(ResponseValue value, Parts parts, Language language) {
        Function<String, String> shown = id -> textOf(id, parts.choices(), language);
        return switch (value) {
            case ResponseValue.Text(var text) -> shown.apply(text);
            case ResponseValue.Ids(var ids) ->
                    ids.stream().map(shown).collect(Collectors.joining("\n"));
            case ResponseValue.Blanks(var texts) ->
                    parts.blanks().stream()
                            .map(blank -> line(blank, texts.getOrDefault(blank.id(), ""), language))
                            .collect(Collectors.joining("\n"));
        };
    }

    private static String line(Blank blank, String text, Language language) {
        var colon = language == Language.FR ? "\u00a0: " : ": ";
        return blank.label().in(language) + colon + textOf(text, blank.options(), language);
    }

    /** The text of a choice; the response itself where there are none. */
    private static String textOf(String id, List<Choice> choices, Language language) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .map(choice -> choice.text().in(language))
                .orElse(id);
    }
}
