package org.assay.api.learning;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final List<CompetencyCode> competencies;

    /** By the names of topics. */
    private final Map<CompetencyCode, List<TopicContent>> topics;

    private final Map<String, Shelved> byId;

    TutorialShelf(LoadedBank bank, Language language) {
        var names = Collator.getInstance(Locale.of(language.code()));
        competencies = List.copyOf(bank.bank().competencies());
        topics =
                bank.topics().stream()
                        .sorted(
                                Comparator.comparing(
                                                (TopicContent topic) -> topic.title().in(language),
                                                names)
                                        .thenComparing(TopicContent::id))
                        .collect(
                                Collectors.groupingBy(
                                        TopicContent::competency, Collectors.toUnmodifiableList()));
        byId =
                bank.topics().stream()
                        .flatMap(TutorialShelf::shelved)
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        one -> one.tutorial().id(),
                                        Function.identity(),
                                        (first, _) -> first));
    }

    private static Stream<Shelved> shelved(TopicContent topic) {
        return topic.tutorials().stream().map(tutorial -> new Shelved(topic, tutorial));
    }

    /** A tutorial with the topic that it belongs to. */
    record Shelved(TopicContent topic, Tutorial tutorial) {}

    /** A skill that a learner answered and failed. */
    record FailedSkill(TopicContent topic, SkillContent skill) {
        Stream<Shelved> shelved() {
            return skill.tutorials().stream().map(tutorial -> new Shelved(topic, tutorial));
        }
    }

    /** A tutorial by its id. */
    Optional<Shelved> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The tutorials of all skills that were answered and failed, each once: by competency, topic
     * and level.
     */
    List<Shelved> recommended(Map<CompetencyCode, CompetencyKnowledge> knowledge) {
        var found = new LinkedHashMap<String, Shelved>();
        competencies.stream()
                .filter(knowledge::containsKey)
                .flatMap(code -> failed(code, Objects.requireNonNull(knowledge.get(code))))
                .flatMap(FailedSkill::shelved)
                .forEach(one -> found.putIfAbsent(one.tutorial().id(), one));
        return List.copyOf(found.values());
    }

    /** The easiest failed skill of each topic of a competency, by the topic's name. */
    List<FailedSkill> easiestFailed(CompetencyCode code, CompetencyKnowledge knowledge) {
        var byTopic = new LinkedHashMap<TopicId, FailedSkill>();
        failed(code, knowledge).forEach(failed -> byTopic.putIfAbsent(failed.topic().id(), failed));
        return List.copyOf(byTopic.values());
    }

    /** All skills that were answered and failed, by topic's name, then the easiest first. */
    private Stream<FailedSkill> failed(CompetencyCode code, CompetencyKnowledge knowledge) {
        var known =
                knowledge.topics().stream()
                        .collect(Collectors.toMap(KnownTopic::topic, KnownTopic::knowledge));
        return topics.getOrDefault(code, List.of()).stream()
                .flatMap(
                        topic ->
                                failed(
                                        topic,
                                        known.getOrDefault(topic.id(), TopicKnowledge.EMPTY)));
    }

    private static Stream<FailedSkill> failed(TopicContent topic, long known) {
        return topic.skills().stream()
                .filter(skill -> TopicKnowledge.isDirect(known, skill.level()))
                .filter(skill -> TopicKnowledge.isFailed(known, skill.level()))
                .sorted(Comparator.comparingInt(SkillContent::level))
                .map(skill -> new FailedSkill(topic, skill));
    }
}
