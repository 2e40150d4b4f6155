package org.assay.cache.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.assay.cache.bank.ChallengeContent.Attachment;
import org.assay.cache.bank.ChallengeContent.Blank;
import org.assay.cache.bank.ChallengeContent.Choice;
import org.assay.cache.bank.ChallengeContent.Illustration;
import org.assay.cache.bank.Correction.Tutorial;
import org.assay.cache.bank.LoadedBank.ItemFile;
import org.assay.engine.bank.Item;
import org.assay.engine.bank.ItemId;
import org.assay.engine.bank.Skill;
import org.assay.engine.bank.SkillId;
import org.assay.engine.bank.TopicId;
import org.assay.engine.grading.AnswerKey;
import org.assay.engine.grading.Grader;
import org.assay.engine.grading.ResponseBounds;
import org.assay.engine.grading.ResponseValue;

/** Reads one topic's file. */
final class TopicReader {
    private static final int FORMAT = 1;
    private static final int MIN_WRONG_ANSWERS = 3;

    private final BiFunction<Place, String, Optional<Asset>> assets;
    private final Map<ItemId, ItemFile> items;
    private final Map<String, Tutorial> tutorials = new LinkedHashMap<>();

    /**
     * @param assets finds the file of a path below {@code files/}, or tells the fault at the place
     * @param items gets what learners see of each item
     */
    TopicReader(BiFunction<Place, String, Optional<Asset>> assets, Map<ItemId, ItemFile> items) {
        this.assets = assets;
        this.items = items;
    }

    /** The skills of a topic, with the competency that the file names. */
    record Topic(String competency, List<Skill> skills) {}

    Topic read(Place file) {
        file.allow("format", "id", "competency", "title", "description", "tutorials", "skills");
        file.at("format").integer(FORMAT, FORMAT);
        file.at("title").text();
        file.at("description").text();
        var topic = new TopicId(file.at("id").id());
        file.at("tutorials").some(this::readTutorial).forEach(t -> addTutorial(file, t));
        var skills = file.at("skills").some(place -> readSkill(place, topic));
        for (int i = 1; i < skills.size(); i++) {
            if (skills.get(i).level() <= skills.get(i - 1).level()) {
                file.at("skills").fault("must stand in ascending order of level");
            }
        }
        return new Topic(file.at("competency").string(), skills);
    }

    private Tutorial readTutorial(Place place) {
        place.allow("id", "title", "format", "minutes", "body");
        return new Tutorial(
                place.at("id").id(),
                place.at("title").text(),
                place.at("format").string(),
                place.at("minutes").integer(1, 120),
                place.at("body").text());
    }

    private void addTutorial(Place file, Tutorial tutorial) {
        if (tutorials.put(tutorial.id(), tutorial) != null) {
            file.at("tutorials").fault("has two tutorials " + tutorial.id());
        }
    }

    private Skill readSkill(Place place, TopicId topic) {
        place.allow("level", "description", "hint", "tutorials", "furtherTutorials", "items");
        place.at("description").text();
        int level = place.at("level").integer(1, Skill.MAX_LEVEL);
        var id = new SkillId(topic + "." + level);
        var hint = place.at("hint").text();
        var help = new ArrayList<>(place.at("tutorials").some(this::tutorial));
        help.addAll(place.at("furtherTutorials").list(this::tutorial));
        var known = help.stream().flatMap(Optional::stream).toList();
        return new Skill(
                id, topic, level, place.at("items").some(item -> readItem(item, id, hint, known)));
    }

    private Optional<Tutorial> tutorial(Place place) {
        var tutorial = Optional.ofNullable(tutorials.get(place.string()));
        if (tutorial.isEmpty()) {
            place.fault("names a tutorial that this file does not have");
        }
        return tutorial;
    }

    private Item readItem(Place place, SkillId skill, Text hint, List<Tutorial> help) {
        place.allow(
                "id",
                "type",
                "timerSeconds",
                "focusable",
                "doing",
                "instruction",
                "illustration",
                "attachments",
                "explanation",
                "wrongAnswers",
                "choices",
                "keepOrder",
                "answer",
                "blanks",
                "placeholder");
        var id = new ItemId(place.at("id").id());
        var type = type(place.at("type"));
        var choices = place.at("choices").list(TopicReader::readChoice);
        var blanks = place.at("blanks").list(TopicReader::readBlank);
        checkParts(place, type, choices, blanks);
        var key = KeyReader.read(place, type, choices, blanks);
        var right = KeyReader.rightAnswer(key, choices);
        checkAnswers(place, key, right);
        var challenge =
                new ChallengeContent(
                        id,
                        type,
                        place.at("instruction").text(),
                        choices,
                        place.at("keepOrder").flag(false),
                        blanks,
                        place.at("placeholder").optionalText(),
                        place.at("attachments").list(this::readAttachment),
                        illustration(place.at("illustration")));
        var correction = new Correction(right, place.at("explanation").text(), hint, help);
        items.put(id, new ItemFile(challenge, correction, place.at("doing").flag(false)));
        return new Item(
                id,
                skill,
                key,
                place.at("timerSeconds").optionalInteger(1, 3_600),
                place.at("focusable").flag(false));
    }

    private static ItemType type(Place place) {
        var code = place.string();
        var type = ItemType.of(code);
        if (type.isEmpty()) {
            place.fault("'" + code + "' is no type of item");
        }
        return type.orElse(ItemType.SHORT_ANSWER);
    }

    private static void checkParts(
            Place place, ItemType type, List<Choice> choices, List<Blank> blanks) {
        boolean wantsChoices =
                switch (type) {
                    case SINGLE_CHOICE, MULTIPLE_CHOICE, ORDERING -> true;
                    case SHORT_ANSWER, NUMBER, BLANKS, INTERCHANGEABLE_BLANKS -> false;
                };
        boolean wantsBlanks =
                switch (type) {
                    case BLANKS, INTERCHANGEABLE_BLANKS -> true;
                    case SINGLE_CHOICE, MULTIPLE_CHOICE, ORDERING, SHORT_ANSWER, NUMBER -> false;
                };
        if (wantsChoices
                ? choices.size() < 2 || choices.size() > ResponseBounds.MAX_IDS
                : !choices.isEmpty()) {
            place.at("choices")
                    .fault(
                            wantsChoices
                                    ? "must have 2 to " + ResponseBounds.MAX_IDS + " choices"
                                    : "has no place in an item of type " + type.code());
        }
        if (wantsBlanks
                ? blanks.isEmpty() || blanks.size() > ResponseBounds.MAX_BLANKS
                : !blanks.isEmpty()) {
            place.at("blanks")
                    .fault(
                            wantsBlanks
                                    ? "must have 1 to " + ResponseBounds.MAX_BLANKS + " blanks"
                                    : "has no place in an item of type " + type.code());
        }
        if (choices.stream().map(Choice::id).distinct().count() != choices.size()) {
            place.at("choices").fault("has two choices of one id");
        }
        if (blanks.stream().map(Blank::id).distinct().count() != blanks.size()) {
            place.at("blanks").fault("has two blanks of one id");
        }
    }

    private static void checkAnswers(Place place, AnswerKey key, ResponseValue right) {
        if (!Grader.isRight(key, right)) {
            place.at("answer").fault("does not grade its own right answer right");
        }
        var wrong = place.at("wrongAnswers");
        if (wrong.list().size() < MIN_WRONG_ANSWERS) {
            wrong.fault("must list " + MIN_WRONG_ANSWERS + " plausible wrong responses or more");
        }
        wrong.list()
                .forEach(
                        one -> {
                            var value = KeyReader.response(one);
                            if (!Grader.fits(key, value)) {
                                one.fault("has another shape than a response to this item");
                            } else if (Grader.isRight(key, value)) {
                                one.fault("is graded right");
                            }
                        });
    }

    private static Choice readChoice(Place place) {
        place.allow("id", "text");
        return new Choice(place.at("id").id(), place.at("text").text());
    }

    private static Blank readBlank(Place place) {
        place.allow("id", "label", "answer", "options");
        return new Blank(
                place.at("id").id(),
                place.at("label").text(),
                place.at("options").list(TopicReader::readChoice));
    }

    private Attachment readAttachment(Place place) {
        place.allow("title", "files");
        var files = place.at("files").some(file -> assets.apply(file, file.string()));
        return new Attachment(
                place.at("title").text(), files.stream().flatMap(Optional::stream).toList());
    }

    private Optional<Illustration> illustration(Place place) {
        if (!place.isPresent()) {
            return Optional.empty();
        }
        place.allow("path", "alt");
        var alternative = place.at("alt").text();
        return assets.apply(place.at("path"), place.at("path").string())
                .map(file -> new Illustration(file, alternative));
    }
}
