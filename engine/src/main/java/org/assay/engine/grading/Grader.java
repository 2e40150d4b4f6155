package org.assay.engine.grading;

import java.util.List;
import java.util.SortedMap;
import org.assay.engine.grading.AnswerKey.BlankRule;

/**
 * Grades responses: RULES_REFERENCE §1.4 in its newest form with the repairs of RULES.md decision
 * 4.
 */
public final class Grader {
    /** T3: edits allowed per character of the treated response. */
    private static final double MAX_EDITS_PER_CHARACTER = 0.25;

    /** Relative slack for the rounding of decimal fractions in binary. */
    private static final double ROUNDING = 1e-12;

    private Grader() {}

    /** The result of a response; one that is wrong stays so however late it is. */
    public static Result grade(AnswerKey key, ResponseValue value, boolean timedOut) {
        if (!isRight(key, value)) {
            return Result.INCORRECT;
        }
        return timedOut ? Result.TIMED_OUT : Result.CORRECT;
    }

    /** Whether a response is right. One of another shape, or with an unknown id, is not. */
    public static boolean isRight(AnswerKey key, ResponseValue value) {
        return switch (key) {
            case AnswerKey.SingleChoice(var choice) ->
                    value instanceof ResponseValue.Text(var text) && text.equals(choice);
            case AnswerKey.MultipleChoice(var choices) ->
                    value instanceof ResponseValue.Ids(var ids)
                            && ids.size() == choices.size()
                            && ids.containsAll(choices);
            case AnswerKey.Ordering(var choices) ->
                    value instanceof ResponseValue.Ids(var ids) && ids.equals(choices);
            case AnswerKey.ShortAnswer(var rule, var numeric) ->
                    value instanceof ResponseValue.Text(var text) && accepts(rule, numeric, text);
            case AnswerKey.NumberAnswer(var number, var tolerance) ->
                    value instanceof ResponseValue.Text(var text)
                            && isWithin(number, tolerance, text);
            case AnswerKey.Blanks(var ruleByBlank) ->
                    value instanceof ResponseValue.Blanks(var texts)
                            && areRight(ruleByBlank, texts);
            case AnswerKey.Interchangeable(var blanks, var groups) ->
                    value instanceof ResponseValue.Blanks(var texts)
                            && areRight(blanks, groups, texts);
        };
    }

    /**
     * Whether a response has the shape that the key's type of item asks for. Tells nothing of what
     * is right.
     */
    public static boolean fits(AnswerKey key, ResponseValue value) {
        return switch (key) {
            case AnswerKey.SingleChoice _ -> value instanceof ResponseValue.Text;
            case AnswerKey.ShortAnswer _ -> value instanceof ResponseValue.Text;
            case AnswerKey.NumberAnswer _ -> value instanceof ResponseValue.Text;
            case AnswerKey.MultipleChoice _ -> value instanceof ResponseValue.Ids;
            case AnswerKey.Ordering _ -> value instanceof ResponseValue.Ids;
            case AnswerKey.Blanks(var ruleByBlank) ->
                    value instanceof ResponseValue.Blanks(var texts)
                            && ruleByBlank.keySet().containsAll(texts.keySet());
            case AnswerKey.Interchangeable(var blanks, _) ->
                    value instanceof ResponseValue.Blanks(var texts)
                            && blanks.containsAll(texts.keySet());
        };
    }

    /** Every blank must be answered, and right. */
    private static boolean areRight(
            SortedMap<String, BlankRule> ruleByBlank, SortedMap<String, String> texts) {
        if (!texts.keySet().equals(ruleByBlank.keySet())) {
            return false;
        }
        for (var blank : ruleByBlank.entrySet()) {
            if (!accepts(blank.getValue(), texts.getOrDefault(blank.getKey(), ""))) {
                return false;
            }
        }
        return true;
    }

    private static boolean accepts(BlankRule rule, String text) {
        return switch (rule) {
            case BlankRule.Typed(var texts, var numeric) -> accepts(texts, numeric, text);
            case BlankRule.TypedNumber(var number, var tolerance) ->
                    isWithin(number, tolerance, text);
            case BlankRule.DropDown(var options) -> options.contains(text);
        };
    }

    /**
     * Each response in turn takes the first group still free that it matches; all must find one.
     */
    private static boolean areRight(
            List<String> blanks, List<TextRule> groups, SortedMap<String, String> texts) {
        if (!texts.keySet().containsAll(blanks) || !blanks.containsAll(texts.keySet())) {
            return false;
        }
        var taken = new boolean[groups.size()];
        for (var blank : blanks) {
            if (!takesGroup(groups, taken, texts.getOrDefault(blank, ""))) {
                return false;
            }
        }
        return true;
    }

    private static boolean takesGroup(List<TextRule> groups, boolean[] taken, String text) {
        for (int group = 0; group < taken.length; group++) {
            if (!taken[group] && accepts(groups.get(group), text)) {
                taken[group] = true;
                return true;
            }
        }
        return false;
    }

    /** Compares as numbers when the response and all accepted texts are numbers, else as texts. */
    private static boolean accepts(TextRule rule, boolean numeric, String text) {
        var number = numeric ? TypedNumbers.reference(text) : java.util.OptionalDouble.empty();
        if (number.isPresent()
                && rule.accepted().stream().allMatch(a -> TypedNumbers.reference(a).isPresent())) {
            return rule.accepted().stream()
                    .anyMatch(a -> TypedNumbers.reference(a).orElseThrow() == number.getAsDouble());
        }
        return accepts(rule, text);
    }

    private static boolean accepts(TextRule rule, String text) {
        var treated = Treatments.apply(rule, Treatments.pre(text));
        for (var accepted : rule.accepted()) {
            if (matches(rule, treated, Treatments.apply(rule, accepted))) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(TextRule rule, String treated, String accepted) {
        return rule.tolerateTypos() ? isClose(treated, accepted) : treated.equals(accepted);
    }

    /** An empty text is close to nothing. */
    private static boolean isClose(String treated, String accepted) {
        return !treated.isEmpty()
                && EditDistance.isAtMost(
                        treated, accepted, (int) (treated.length() * MAX_EDITS_PER_CHARACTER));
    }

    private static boolean isWithin(double number, double tolerance, String text) {
        double allowed = tolerance + ROUNDING * Math.max(1, Math.abs(number));
        return TypedNumbers.canMean(text, typed -> Math.abs(typed - number) <= allowed);
    }
}
