package org.assay.cache.bank;

import java.util.HashSet;
import java.util.List;
import org.assay.cache.bank.ChallengeContent.Blank;
import org.assay.cache.bank.ChallengeContent.Choice;
import org.assay.engine.grading.ResponseBounds;

/** Reads choices and blanks. */
final class PartsReader {
    private static final int MIN_CHOICES = 3;
    private static final int MAX_CHOICES = 8;
    private static final int MIN_OPTIONS = 2;

    private PartsReader() {}

    static Parts read(Place item, ItemType type) {
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, ORDERING ->
                    new Parts(choices(item.at("choices"), MIN_CHOICES, MAX_CHOICES), List.of());
            case BLANKS -> new Parts(List.of(), blanks(item.at("blanks"), true));
            case INTERCHANGEABLE_BLANKS -> new Parts(List.of(), blanks(item.at("blanks"), false));
            case SHORT_ANSWER, NUMBER -> new Parts(List.of(), List.of());
        };
    }

    private static List<Choice> choices(Place place, int least, int most) {
        var choices = place.list(PartsReader::choice);
        if (choices.size() < least || choices.size() > most) {
            place.fault(
                    "has %d elements: must have %d to %d".formatted(choices.size(), least, most));
        }
        requireDistinct(place, choices.stream().map(Choice::id).toList());
        return choices;
    }

    private static Choice choice(Place place) {
        place.allow("id", "text");
        return new Choice(place.at("id").id(), place.at("text").text());
    }

    private static List<Blank> blanks(Place place, boolean independent) {
        var blanks = place.some(one -> blank(one, independent));
        if (blanks.size() > ResponseBounds.MAX_BLANKS) {
            place.fault("has more than " + ResponseBounds.MAX_BLANKS + " blanks");
        }
        requireDistinct(place, blanks.stream().map(Blank::id).toList());
        return blanks;
    }

    private static Blank blank(Place place, boolean independent) {
        if (independent) {
            place.allow("id", "label", "options", "answer");
        } else {
            place.allow("id", "label");
        }
        var options = place.at("options");
        return new Blank(
                place.at("id").id(),
                place.at("label").text(),
                options.isPresent()
                        ? choices(options, MIN_OPTIONS, ResponseBounds.MAX_IDS)
                        : List.of());
    }

    private static void requireDistinct(Place place, List<String> ids) {
        var seen = new HashSet<String>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i)) && !ids.get(i).isEmpty()) {
                place.list().get(i).at("id").fault("'" + ids.get(i) + "' stands twice here");
            }
        }
    }
}
