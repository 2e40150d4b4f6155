package org.assay.api.learning;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.profiles.CompetencyKnowledge;
import org.assay.cache.bank.Correction.Tutorial;
import org.assay.cache.bank.Language;
import org.assay.cache.bank.LoadedBank;
import org.assay.cache.bank.TopicContent;
import org.assay.cache.bank.TopicContent.SkillContent;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.TopicId;
import org.assay.engine.knowledge.TopicKnowledge;
import org.assay.engine.session.SessionCommand.KnownTopic;

/** The tutorials of a version of the bank, in the order of a language. */
final class TutorialShelf {
    private final LoadedBank bank;
    private final Language language;

    TutorialShelf(LoadedBank bank, Language language) {
        this.bank = bank;
        this.language = language;
    }

    /** A tutorial with the topic that it belongs to. */
    record Shelved(TopicContent topic, Tutorial tutorial) {}

    /** A skill that a learner answered and failed. */
    record FailedSkill(TopicContent topic, SkillContent skill) {}

    /** A tutorial by its id. */
    Optional<Shelved> find(String id) {
        return bank.topics().stream()
                .flatMap(
                        topic ->
                                topic.tutorials().stream()
                                        .filter(tutorial -> tutorial.id().equals(id))
                                        .map(tutorial -> new Shelved(topic, tutorial)))
                .findFirst();
    }

    /**
     * The tutorials of all skills that were answered and failed, each once: by competency, topic
     * and level.
     */
    List<Shelved> recommended(Map<CompetencyCode, CompetencyKnowledge> knowledge) {
        var byId = new LinkedHashMap<String, Shelved>();
        bank.bank().competencies().stream()
                .flatMap(
                        code ->
                                Optional.ofNullable(knowledge.get(code)).stream()
                                        .flatMap(known -> failed(code, known)))
                .forEach(
                        failed ->
                                failed.skill()
                                        .tutorials()
                                        .forEach(
                                                tutorial ->
                                                        byId.putIfAbsent(
                                                                tutorial.id(),
                                                                new Shelved(
                                                                        failed.topic(),
                                                                        tutorial))));
        return List.copyOf(byId.values());
    }

    /** The easiest failed skill of each topic of a competency, by the topic's name. */
    List<FailedSkill> easiestFailed(CompetencyCode code, CompetencyKnowledge knowledge) {
        var byTopic = new LinkedHashMap<TopicId, FailedSkill>();
        failed(code, knowledge).forEach(failed -> byTopic.putIfAbsent(failed.topic().id(), failed));
        return List.copyOf(byTopic.values());
    }

    /** All skills that were answered and failed, by topic's name, then the easiest first. */
    private Stream<FailedSkill> failed(CompetencyCode code, CompetencyKnowledge knowledge) {
        return topicsOf(code).stream()
                .flatMap(
                        topic ->
                                topic.skills().stream()
                                        .filter(skill -> isFailed(topic, skill, knowledge))
                                        .sorted(Comparator.comparingInt(SkillContent::level))
                                        .map(skill -> new FailedSkill(topic, skill)));
    }

    private List<TopicContent> topicsOf(CompetencyCode code) {
        var topics = new ArrayList<TopicContent>();
        bank.topics().stream()
                .filter(topic -> topic.competency().equals(code))
                .forEach(topics::add);
        var names = Collator.getInstance(Locale.of(language.code()));
        topics.sort(
                Comparator.comparing((TopicContent topic) -> topic.title().in(language), names)
                        .thenComparing(TopicContent::id));
        return topics;
    }

    private static boolean isFailed(
            TopicContent topic, SkillContent skill, CompetencyKnowledge knowledge) {
        return knowledge.topics().stream()
                .filter(known -> known.topic().equals(topic.id()))
                .mapToLong(KnownTopic::knowledge)
                .anyMatch(
                        known ->
                                TopicKnowledge.isDirect(known, skill.level())
                                        && TopicKnowledge.isFailed(known, skill.level()));
    }
}
