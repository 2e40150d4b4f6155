package org.assay.cache.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.assay.cache.bank.ChallengeContent.Blank;
import org.assay.cache.bank.ChallengeContent.Choice;
import org.assay.engine.grading.AnswerKey;
import org.assay.engine.grading.Grader;
import org.assay.engine.grading.ResponseBounds;
import org.assay.engine.grading.ResponseValue;

/**
 * The author's plausible wrong responses to an item: what makes a key that accepts too much show.
 *
 * @param all those without fault
 */
record WrongAnswers(List<WrongAnswer> all) {
    private static final int MIN_WRONG_ANSWERS = 3;

    /** One of them, with its place. */
    record WrongAnswer(Place place, ResponseValue value) {}

    static WrongAnswers read(Place list, ItemType type, Parts parts) {
        int least = leastWrongAnswers(type, parts);
        if (list.list().size() < least) {
            list.fault("must list %d plausible wrong responses or more".formatted(least));
        }
        var seen = new HashSet<ResponseValue>();
        var all = new ArrayList<WrongAnswer>();
        for (var place : list.list(Function.identity())) {
            int faultsBefore = place.faultCount();
            var value = response(place, type, parts);
            ResponseBounds.faultOf(value).ifPresent(fault -> place.fault("has " + fault));
            if (place.faultCount() == faultsBefore) {
                all.add(new WrongAnswer(place, value));
                if (!seen.add(value)) {
                    place.fault("stands twice here");
                }
            }
        }
        return new WrongAnswers(all);
    }

    /** Tells a fault of each response that the key grades right. */
    void check(AnswerKey key) {
        all.stream()
                .filter(wrong -> Grader.isRight(key, wrong.value()))
                .forEach(
                        wrong ->
                                wrong.place()
                                        .fault(
                                                "is graded right: take another, or make the"
                                                        + " answer stricter"));
    }

    /** A single choice of three has two wrong responses only. */
    private static int leastWrongAnswers(ItemType type, Parts parts) {
        var choices = parts.choices().stream().map(Choice::id).distinct().count();
        return type == ItemType.SINGLE_CHOICE
                ? Math.clamp(choices - 1, 1, MIN_WRONG_ANSWERS)
                : MIN_WRONG_ANSWERS;
    }

    /** A response of the shape that the item asks for. */
    private static ResponseValue response(Place place, ItemType type, Parts parts) {
        return switch (type) {
            case SINGLE_CHOICE -> new ResponseValue.Text(KeyReader.choice(place, parts.choices()));
            case MULTIPLE_CHOICE, ORDERING ->
                    new ResponseValue.Ids(
                            place.some(one -> KeyReader.choice(one, parts.choices())));
            case SHORT_ANSWER, NUMBER -> new ResponseValue.Text(place.string());
            case BLANKS, INTERCHANGEABLE_BLANKS -> blanks(place, parts);
        };
    }

    /** A response that leaves a blank empty would be wrong for that alone. */
    private static ResponseValue blanks(Place place, Parts parts) {
        var ids = parts.blanks().stream().map(Blank::id).toList();
        if (!place.isObject() || !Set.copyOf(place.fields()).equals(Set.copyOf(ids))) {
            place.fault("must be a map that gives each blank a text: " + String.join(", ", ids));
            return new ResponseValue.Blanks(new TreeMap<>());
        }
        place.allow(ids);
        var texts = new TreeMap<String, String>();
        for (var blank : parts.blanks()) {
            var text = place.at(blank.id());
            texts.put(
                    blank.id(),
                    blank.options().isEmpty()
                            ? text.string()
                            : KeyReader.choice(text, blank.options()));
        }
        return new ResponseValue.Blanks(texts);
    }
}
