package org.assay.engine.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.engine.grading.AnswerKey;
import org.assay.engine.grading.AnswerKey.BlankRule;
import org.assay.engine.grading.AnswerKey.Blanks;
import org.assay.engine.grading.AnswerKey.Interchangeable;
import org.assay.engine.grading.AnswerKey.MultipleChoice;
import org.assay.engine.grading.AnswerKey.NumberAnswer;
import org.assay.engine.grading.AnswerKey.Ordering;
import org.assay.engine.grading.AnswerKey.ShortAnswer;
import org.assay.engine.grading.AnswerKey.SingleChoice;
import org.assay.engine.grading.ResponseBounds;
import org.assay.engine.grading.TextRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KeyFaultsTest {

    private static TextRule accepting(String... texts) {
        return new TextRule(List.of(texts), true, true, false);
    }

    private static Blanks blank(BlankRule rule) {
        return new Blanks(new TreeMap<>(java.util.Map.of("one", rule)));
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "c" + i).toList();
    }

    private static Stream<AnswerKey> keysThatCanBeRight() {
        return Stream.of(
                new SingleChoice("a"),
                new MultipleChoice(Set.of("a")),
                new MultipleChoice(Set.copyOf(ids(ResponseBounds.MAX_IDS))),
                new Ordering(List.of("b", "a")),
                new ShortAnswer(accepting("Lyon", "Lugdunum"), false),
                new NumberAnswer(-1.5, 0),
                blank(new BlankRule.Typed(accepting("Lyon"), true)),
                blank(new BlankRule.TypedNumber(4, 0.5)),
                blank(new BlankRule.DropDown(Set.of("a"))),
                new Interchangeable(
                        List.of("one", "other"), List.of(accepting("Lyon"), accepting("Nice"))));
    }

    @ParameterizedTest
    @MethodSource("keysThatCanBeRight")
    void aKeyThatCanBeRightHasNoFault(AnswerKey key) {
        assertThat(KeyFaults.of(key)).isEmpty();
    }

    private static Stream<Arguments> keysThatCannot() {
        var none = accepting();
        var tooMany = ids(ResponseBounds.MAX_IDS + 1);
        return Stream.of(
                arguments(new SingleChoice(""), "the right choice is empty"),
                arguments(new MultipleChoice(Set.of()), "no choice is right"),
                arguments(
                        new MultipleChoice(Set.copyOf(tooMany)),
                        "a response may hold 20 choices, not 21"),
                arguments(new Ordering(List.of("a")), "an ordering needs two choices or more"),
                arguments(new Ordering(List.of("a", "b", "a")), "a choice is ordered twice"),
                arguments(new Ordering(tooMany), "a response may hold 20 choices, not 21"),
                arguments(new ShortAnswer(none, false), "no text is accepted"),
                arguments(new ShortAnswer(accepting("a", " "), false), "an accepted text is blank"),
                arguments(
                        new ShortAnswer(
                                accepting("x".repeat(ResponseBounds.MAX_TEXT_LENGTH + 1)), false),
                        "an accepted text has more than 500 characters"),
                arguments(new NumberAnswer(Double.NaN, 0), "the number is not finite"),
                arguments(
                        new NumberAnswer(Double.POSITIVE_INFINITY, 0), "the number is not finite"),
                arguments(new NumberAnswer(1, -0.1), "the tolerance is not a number of at least 0"),
                arguments(
                        new NumberAnswer(1, Double.NaN),
                        "the tolerance is not a number of at least 0"),
                arguments(new Blanks(Collections.emptySortedMap()), "there is no blank"),
                arguments(
                        new Blanks(
                                tooMany.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        id -> id,
                                                        _ -> new BlankRule.TypedNumber(1, 0),
                                                        (one, _) -> one,
                                                        TreeMap::new))),
                        "a response may hold 20 blanks, not 21"),
                arguments(blank(new BlankRule.Typed(none, false)), "no text is accepted"),
                arguments(
                        blank(new BlankRule.TypedNumber(Double.NaN, 0)),
                        "the number is not finite"),
                arguments(blank(new BlankRule.DropDown(Set.of())), "no option is right"),
                arguments(new Interchangeable(List.of(), List.of()), "there is no blank"),
                arguments(
                        new Interchangeable(
                                List.of("one", "one"), List.of(accepting("a"), accepting("b"))),
                        "a blank is named twice"),
                arguments(
                        new Interchangeable(List.of("one", "other"), List.of(accepting("a"))),
                        "there are fewer groups than blanks"),
                arguments(
                        new Interchangeable(List.of("one"), List.of(none)), "no text is accepted"));
    }

    @ParameterizedTest
    @MethodSource("keysThatCannot")
    void aKeyThatCouldNeverBeRightIsToldWhy(AnswerKey key, String fault) {
        assertThat(KeyFaults.of(key)).containsExactly(fault);
    }

    @Test
    void everyFaultOfAKeyIsTold() {
        assertThat(KeyFaults.of(new NumberAnswer(Double.NaN, -1))).hasSize(2);
        assertThat(KeyFaults.of(new Interchangeable(List.of("one", "one"), List.of(accepting("")))))
                .containsExactly(
                        "a blank is named twice",
                        "there are fewer groups than blanks",
                        "an accepted text is blank");
    }
}
