package org.assay.engine.grading;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * What is right for one item. Never leaves the engine and {@code cache.bank}: nothing that a
 * learner may read holds one.
 */
public sealed interface AnswerKey {

    /** One choice is right. */
    record SingleChoice(String choice) implements AnswerKey {}

    /** Exactly these choices are right; their order does not matter. */
    record MultipleChoice(Set<String> choices) implements AnswerKey {
        public MultipleChoice {
            choices = Set.copyOf(choices);
        }
    }

    /** These choices in this order. */
    record Ordering(List<String> choices) implements AnswerKey {
        public Ordering {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A short text.
     *
     * @param numeric the reference's number format: when response and all accepted texts are
     *     numbers they are compared as numbers, otherwise as texts
     */
    record ShortAnswer(TextRule rule, boolean numeric) implements AnswerKey {}

    /** A number within {@code tolerance} (absolute, ≥ 0) of {@code value}. */
    record NumberAnswer(double value, double tolerance) implements AnswerKey {}

    /** Independent blanks: every blank of the item must be answered and right. */
    record Blanks(SortedMap<String, BlankRule> ruleByBlank) implements AnswerKey {
        public Blanks {
            ruleByBlank =
                    java.util.Collections.unmodifiableSortedMap(
                            new java.util.TreeMap<>(ruleByBlank));
        }
    }

    /**
     * Blanks whose answers are interchangeable: each response, in the blanks' order, takes the
     * first group still free that it matches; right if every blank found one.
     *
     * @param blanks ids of the blanks, in order
     * @param groups one group of accepted variants per distinct answer; at least as many as blanks
     */
    record Interchangeable(List<String> blanks, List<TextRule> groups) implements AnswerKey {
        public Interchangeable {
            blanks = List.copyOf(blanks);
            groups = List.copyOf(groups);
        }
    }

    /** The rule of one independent blank. */
    sealed interface BlankRule {
        /** A typed text, see {@link ShortAnswer}. */
        record Typed(TextRule rule, boolean numeric) implements BlankRule {}

        /** A typed number, see {@link NumberAnswer}. */
        record TypedNumber(double value, double tolerance) implements BlankRule {}

        /** A drop-down: the id of the chosen option, compared exactly. */
        record DropDown(Set<String> options) implements BlankRule {
            public DropDown {
                options = Set.copyOf(options);
            }
        }
    }
}
