package org.assay.cache.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.cache.bank.ChallengeContent.Blank;
import org.assay.cache.bank.ChallengeContent.Choice;
import org.assay.engine.grading.AnswerKey;
import org.assay.engine.grading.AnswerKey.BlankRule;
import org.assay.engine.grading.TextRule;

/** Reads what is right from an item's place. */
final class KeyReader {

    private KeyReader() {}

    static AnswerKey read(Place item, ItemType type, Parts parts) {
        var answer = item.at("answer");
        return switch (type) {
            case SINGLE_CHOICE -> new AnswerKey.SingleChoice(choice(answer, parts.choices()));
            case MULTIPLE_CHOICE -> multipleChoice(answer, parts.choices());
            case ORDERING -> ordering(answer, parts.choices());
            case SHORT_ANSWER ->
                    new AnswerKey.ShortAnswer(textRule(answer), answer.at("numeric").flag(false));
            case NUMBER -> {
                answer.allow("value", "tolerance");
                yield new AnswerKey.NumberAnswer(answer.at("value").number(), tolerance(answer));
            }
            case BLANKS -> new AnswerKey.Blanks(blankRules(item.at("blanks"), parts.blanks()));
            case INTERCHANGEABLE_BLANKS -> interchangeable(answer, parts.blanks());
        };
    }

    /** The id that a place names; tells a fault when no choice has it. */
    static String choice(Place place, List<Choice> choices) {
        var id = place.string();
        var ids = choices.stream().map(Choice::id).toList();
        if (!id.isEmpty() && !ids.contains(id)) {
            place.fault(
                    "names '%s', which is no choice here; there are %s"
                            .formatted(id, String.join(", ", ids)));
        }
        return id;
    }

    private static AnswerKey multipleChoice(Place answer, List<Choice> choices) {
        var right = answer.some(one -> choice(one, choices));
        var distinct = new HashSet<>(right);
        if (distinct.size() != right.size()) {
            answer.fault("names a choice twice");
        }
        return new AnswerKey.MultipleChoice(distinct);
    }

    private static AnswerKey ordering(Place answer, List<Choice> choices) {
        var order = answer.some(one -> choice(one, choices));
        if (order.size() != choices.size() || Set.copyOf(order).size() != choices.size()) {
            answer.fault("must name each choice once, in the right order");
        }
        return new AnswerKey.Ordering(order);
    }

    private static TextRule textRule(Place answer) {
        answer.allow("accept", "ignoreCase", "ignorePunctuation", "tolerateTypos", "numeric");
        return rule(answer, answer.at("accept"));
    }

    private static TextRule rule(Place flags, Place accept) {
        var rule =
                new TextRule(
                        accept.some(Place::string),
                        flags.at("ignoreCase").flag(true),
                        flags.at("ignorePunctuation").flag(true),
                        flags.at("tolerateTypos").flag(true));
        AcceptedTexts.check(accept, rule);
        return rule;
    }

    private static double tolerance(Place answer) {
        return answer.at("tolerance").isPresent() ? answer.at("tolerance").number() : 0;
    }

    private static SortedMap<String, BlankRule> blankRules(Place places, List<Blank> blanks) {
        var rules = new TreeMap<String, BlankRule>();
        var all = places.list();
        for (int i = 0; i < all.size(); i++) {
            rules.put(blanks.get(i).id(), blankRule(all.get(i).at("answer"), blanks.get(i)));
        }
        return rules;
    }

    private static BlankRule blankRule(Place answer, Blank blank) {
        if (!blank.options().isEmpty()) {
            return new BlankRule.DropDown(Set.of(choice(answer, blank.options())));
        }
        if (answer.at("value").isPresent()) {
            answer.allow("value", "tolerance");
            return new BlankRule.TypedNumber(answer.at("value").number(), tolerance(answer));
        }
        return new BlankRule.Typed(textRule(answer), answer.at("numeric").flag(false));
    }

    private static AnswerKey interchangeable(Place answer, List<Blank> blanks) {
        answer.allow("groups", "ignoreCase", "ignorePunctuation", "tolerateTypos");
        var groups = answer.at("groups").some(group -> rule(answer, group));
        AcceptedTexts.checkDisjoint(answer.at("groups"), groups);
        return new AnswerKey.Interchangeable(blanks.stream().map(Blank::id).toList(), groups);
    }
}
