package org.assay.engine.bank;

import java.util.ArrayList;
import java.util.List;
import org.assay.engine.grading.AnswerKey;
import org.assay.engine.grading.AnswerKey.BlankRule;
import org.assay.engine.grading.ResponseBounds;
import org.assay.engine.grading.TextRule;

/** Why a key could never be graded, or never be right. */
public final class KeyFaults {

    private KeyFaults() {}

    /** The faults of a key; none when it can be graded and be right. */
    public static List<String> of(AnswerKey key) {
        var faults = new ArrayList<String>();
        switch (key) {
            case AnswerKey.SingleChoice(var choice) ->
                    require(!choice.isEmpty(), "the right choice is empty", faults);
            case AnswerKey.MultipleChoice(var choices) -> {
                require(!choices.isEmpty(), "no choice is right", faults);
                requireAtMost(ResponseBounds.MAX_IDS, choices.size(), "choices", faults);
            }
            case AnswerKey.Ordering(var choices) -> {
                require(choices.size() >= 2, "an ordering needs two choices or more", faults);
                require(
                        choices.stream().distinct().count() == choices.size(),
                        "a choice is ordered twice",
                        faults);
                requireAtMost(ResponseBounds.MAX_IDS, choices.size(), "choices", faults);
            }
            case AnswerKey.ShortAnswer(var rule, _) -> addTextFaults(rule, faults);
            case AnswerKey.NumberAnswer(var value, var tolerance) ->
                    addNumberFaults(value, tolerance, faults);
            case AnswerKey.Blanks(var ruleByBlank) -> {
                require(!ruleByBlank.isEmpty(), "there is no blank", faults);
                requireAtMost(ResponseBounds.MAX_BLANKS, ruleByBlank.size(), "blanks", faults);
                ruleByBlank.values().forEach(rule -> addBlankFaults(rule, faults));
            }
            case AnswerKey.Interchangeable(var blanks, var groups) -> {
                require(!blanks.isEmpty(), "there is no blank", faults);
                requireAtMost(ResponseBounds.MAX_BLANKS, blanks.size(), "blanks", faults);
                require(
                        blanks.stream().distinct().count() == blanks.size(),
                        "a blank is named twice",
                        faults);
                require(
                        groups.size() >= blanks.size(),
                        "there are fewer groups than blanks",
                        faults);
                groups.forEach(group -> addTextFaults(group, faults));
            }
        }
        return faults;
    }

    private static void addBlankFaults(BlankRule rule, List<String> faults) {
        switch (rule) {
            case BlankRule.Typed(var text, _) -> addTextFaults(text, faults);
            case BlankRule.TypedNumber(var value, var tolerance) ->
                    addNumberFaults(value, tolerance, faults);
            case BlankRule.DropDown(var options) ->
                    require(!options.isEmpty(), "no option is right", faults);
        }
    }

    private static void addTextFaults(TextRule rule, List<String> faults) {
        require(!rule.accepted().isEmpty(), "no text is accepted", faults);
        require(
                rule.accepted().stream().noneMatch(String::isBlank),
                "an accepted text is blank",
                faults);
        require(
                rule.accepted().stream()
                        .allMatch(text -> text.length() <= ResponseBounds.MAX_TEXT_LENGTH),
                "an accepted text has more than " + ResponseBounds.MAX_TEXT_LENGTH + " characters",
                faults);
    }

    private static void addNumberFaults(double value, double tolerance, List<String> faults) {
        require(Double.isFinite(value), "the number is not finite", faults);
        require(
                Double.isFinite(tolerance) && tolerance >= 0,
                "the tolerance is not a number of at least 0",
                faults);
    }

    /** A response may hold so many at most, and a right one holds them all. */
    private static void requireAtMost(int most, int size, String what, List<String> faults) {
        require(size <= most, "a response may hold " + most + " " + what + ", not " + size, faults);
    }

    private static void require(boolean holds, String fault, List<String> faults) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
