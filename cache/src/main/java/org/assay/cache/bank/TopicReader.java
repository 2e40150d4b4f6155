package org.assay.cache.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.cache.bank.Correction.Tutorial;
import org.assay.cache.bank.TopicContent.SkillContent;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.Skill;
import org.assay.engine.bank.SkillId;
import org.assay.engine.bank.TopicId;

/** Reads the topics' files, one after the other. */
final class TopicReader {
    private static final int FORMAT = 1;
    private static final int MAX_TUTORIAL_MINUTES = 120;
    private static final Set<String> TUTORIAL_FORMATS = Set.of("page", "video", "exercise");

    private final Set<CompetencyCode> competencies;
    private final ItemReader items;
    private final Registry topicIds = new Registry("topic");
    private final Registry tutorialIds = new Registry("tutorial");

    /**
     * A reader of no topics yet.
     *
     * @param competencies of the framework
     */
    TopicReader(Set<CompetencyCode> competencies, ItemReader items) {
        this.competencies = competencies;
        this.items = items;
    }

    /** What one file holds. */
    record Topic(TopicContent content, List<Skill> skills) {}

    /** A skill as the engine and as people see it. */
    private record ReadSkill(Skill skill, SkillContent content) {}

    /**
     * Reads a topic.
     *
     * @param path of the file, which names competency and topic
     */
    Topic read(String path, Place file) {
        file.allow("format", "id", "competency", "title", "description", "tutorials", "skills");
        file.at("format").integer(FORMAT, FORMAT);
        var id = new TopicId(file.at("id").id());
        topicIds.claim(id.value(), file.at("id"));
        requireEqual(file.at("id"), id.value(), BankPaths.topicOf(path), "file");
        var competency = competency(file.at("competency"), path);
        var tutorials = new LinkedHashMap<String, Tutorial>();
        file.at("tutorials")
                .some(this::readTutorial)
                .forEach(tutorial -> tutorials.put(tutorial.id(), tutorial));
        var skills = file.at("skills").some(place -> readSkill(place, id, tutorials));
        requireAscending(file.at("skills"), skills);
        var content =
                new TopicContent(
                        id,
                        competency,
                        file.at("title").text(),
                        file.at("description").text(),
                        List.copyOf(tutorials.values()),
                        skills.stream().map(ReadSkill::content).toList());
        return new Topic(content, skills.stream().map(ReadSkill::skill).toList());
    }

    private CompetencyCode competency(Place place, String path) {
        var competency = new CompetencyCode(place.string());
        if (!competencies.contains(competency)) {
            place.fault("'" + competency + "' is not in the framework: use one of its codes");
        }
        requireEqual(place, competency.value(), BankPaths.competencyOf(path), "folder");
        return competency;
    }

    private static void requireEqual(Place place, String value, String name, String of) {
        if (!value.equals(name)) {
            place.fault("is '%s' in a %s named '%s': make them equal".formatted(value, of, name));
        }
    }

    private static void requireAscending(Place place, List<ReadSkill> skills) {
        for (int i = 1; i < skills.size(); i++) {
            if (skills.get(i).skill().level() <= skills.get(i - 1).skill().level()) {
                place.list()
                        .get(i)
                        .at("level")
                        .fault("must be higher than the one before: one skill a level, ascending");
            }
        }
    }

    private Tutorial readTutorial(Place place) {
        place.allow("id", "title", "format", "minutes", "body");
        var id = place.at("id").id();
        tutorialIds.claim(id, place.at("id"));
        var format = place.at("format").string();
        if (!TUTORIAL_FORMATS.contains(format)) {
            place.at("format").fault("must be page, video or exercise");
        }
        return new Tutorial(
                id,
                place.at("title").text(),
                format,
                place.at("minutes").integer(1, MAX_TUTORIAL_MINUTES),
                place.at("body").markdown());
    }

    private ReadSkill readSkill(Place place, TopicId topic, Map<String, Tutorial> known) {
        place.allow("level", "description", "hint", "tutorials", "furtherTutorials", "items");
        int level = place.at("level").integer(1, Skill.MAX_LEVEL);
        var id = new SkillId(topic + "." + level);
        var hint = place.at("hint").text();
        var tutorials = flat(place.at("tutorials").some(one -> tutorial(one, known)));
        var further = flat(place.at("furtherTutorials").list(one -> tutorial(one, known)));
        var help = new ArrayList<>(tutorials);
        help.addAll(further);
        var variants =
                flat(place.at("items").some(item -> items.read(item, id, level, hint, help)));
        var content =
                new SkillContent(
                        id, level, place.at("description").text(), hint, tutorials, further);
        return new ReadSkill(new Skill(id, topic, level, variants), content);
    }

    private static <T> List<T> flat(List<Optional<T>> found) {
        return found.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<Tutorial> tutorial(Place place, Map<String, Tutorial> known) {
        var id = place.string();
        var tutorial = Optional.ofNullable(known.get(id));
        if (tutorial.isEmpty() && !id.isEmpty()) {
            place.fault(
                    "names '%s', which is no tutorial of this file; it has %s"
                            .formatted(id, String.join(", ", known.keySet())));
        }
        return tutorial;
    }
}
