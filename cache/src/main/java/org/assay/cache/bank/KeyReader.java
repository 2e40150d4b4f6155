package org.assay.cache.bank;

import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.cache.bank.ChallengeContent.Blank;
import org.assay.cache.bank.ChallengeContent.Choice;
import org.assay.engine.grading.AnswerKey;
import org.assay.engine.grading.AnswerKey.BlankRule;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.grading.TextRule;

/** Reads what is right from an item's place. */
final class KeyReader {

    private KeyReader() {}

    static AnswerKey read(Place item, ItemType type, List<Choice> choices, List<Blank> blanks) {
        var answer = item.at("answer");
        return switch (type) {
            case SINGLE_CHOICE -> new AnswerKey.SingleChoice(choice(answer, choices));
            case MULTIPLE_CHOICE ->
                    new AnswerKey.MultipleChoice(
                            new HashSet<>(answer.some(one -> choice(one, choices))));
            case ORDERING -> new AnswerKey.Ordering(ordering(answer, choices));
            case SHORT_ANSWER ->
                    new AnswerKey.ShortAnswer(textRule(answer), answer.at("numeric").flag(false));
            case NUMBER -> {
                answer.allow("value", "tolerance");
                yield new AnswerKey.NumberAnswer(answer.at("value").number(), tolerance(answer));
            }
            case BLANKS -> new AnswerKey.Blanks(blankRules(item.at("blanks"), blanks));
            case INTERCHANGEABLE_BLANKS -> interchangeable(answer, blanks);
        };
    }

    private static String choice(Place place, List<Choice> choices) {
        var id = place.string();
        if (choices.stream().noneMatch(choice -> choice.id().equals(id))) {
            place.fault("names '" + id + "', which is no choice of this item");
        }
        return id;
    }

    private static List<String> ordering(Place answer, List<Choice> choices) {
        var order = answer.some(one -> choice(one, choices));
        if (order.size() != choices.size()) {
            answer.fault("must name each choice once");
        }
        return order;
    }

    private static TextRule textRule(Place answer) {
        answer.allow("accept", "ignoreCase", "ignorePunctuation", "tolerateTypos", "numeric");
        return rule(answer, answer.at("accept").some(Place::string));
    }

    private static TextRule rule(Place flags, List<String> accepted) {
        return new TextRule(
                accepted,
                flags.at("ignoreCase").flag(true),
                flags.at("ignorePunctuation").flag(true),
                flags.at("tolerateTypos").flag(true));
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
            return new BlankRule.DropDown(java.util.Set.of(choice(answer, blank.options())));
        }
        if (answer.at("value").isPresent()) {
            answer.allow("value", "tolerance");
            return new BlankRule.TypedNumber(answer.at("value").number(), tolerance(answer));
        }
        return new BlankRule.Typed(textRule(answer), answer.at("numeric").flag(false));
    }

    private static AnswerKey interchangeable(Place answer, List<Blank> blanks) {
        answer.allow("groups", "ignoreCase", "ignorePunctuation", "tolerateTypos");
        var groups = answer.at("groups").some(group -> rule(answer, group.some(Place::string)));
        return new AnswerKey.Interchangeable(blanks.stream().map(Blank::id).toList(), groups);
    }

    /** A response that is right by the key. */
    static ResponseValue rightAnswer(AnswerKey key, List<Choice> choices) {
        return switch (key) {
            case AnswerKey.SingleChoice(var choice) -> new ResponseValue.Text(choice);
            case AnswerKey.MultipleChoice(var right) ->
                    new ResponseValue.Ids(
                            choices.stream().map(Choice::id).filter(right::contains).toList());
            case AnswerKey.Ordering(var order) -> new ResponseValue.Ids(order);
            case AnswerKey.ShortAnswer(var rule, _) ->
                    new ResponseValue.Text(rule.accepted().getFirst());
            case AnswerKey.NumberAnswer(var value, _) -> new ResponseValue.Text(written(value));
            case AnswerKey.Blanks(var rules) -> {
                var texts = new TreeMap<String, String>();
                rules.forEach((blank, rule) -> texts.put(blank, rightText(rule)));
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

    private static String rightText(BlankRule rule) {
        return switch (rule) {
            case BlankRule.Typed(var texts, _) -> texts.accepted().getFirst();
            case BlankRule.TypedNumber(var value, _) -> written(value);
            case BlankRule.DropDown(var options) -> options.iterator().next();
        };
    }

    private static String written(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : java.math.BigDecimal.valueOf(value).toPlainString();
    }

    /** A response as a file gives it: a text, a list of ids, a map of blanks. */
    static ResponseValue response(Place place) {
        if (place.isArray()) {
            return new ResponseValue.Ids(place.list(Place::string));
        }
        if (place.isObject()) {
            var texts = new TreeMap<String, String>();
            place.fields().forEach(field -> texts.put(field, place.at(field).string()));
            return new ResponseValue.Blanks(texts);
        }
        return new ResponseValue.Text(place.string());
    }
}
