package org.assay.api.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.api.learning.TutorialShelf.FailedSkill;
import org.assay.api.profiles.CompetencyKnowledge;
import org.assay.cache.bank.BankFiles;
import org.assay.cache.bank.Correction.Tutorial;
import org.assay.cache.bank.Language;
import org.assay.cache.bank.LoadedBank;
import org.assay.cache.bank.TopicContent;
import org.assay.cache.bank.TopicContent.SkillContent;
import org.assay.engine.knowledge.TopicKnowledge;
import org.assay.engine.session.SessionCommand.KnownTopic;
import org.junit.jupiter.api.Test;

/** Which tutorials of the item bank of this repository follow from what was failed. */
class TutorialShelfTest {
    private static final LoadedBank BANK = read();
    private static final TutorialShelf SHELF = new TutorialShelf(BANK, Language.FR);
    private static final long AT_MS = 1;

    private static LoadedBank read() {
        try {
            return BankFiles.read(Path.of(System.getProperty("assay.home"), "config", "item-bank"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SkillContent> byLevel(TopicContent topic) {
        return topic.skills().stream()
                .sorted(Comparator.comparingInt(SkillContent::level))
                .toList();
    }

    private static CompetencyKnowledge knowing(TopicContent topic, long knowledge) {
        return new CompetencyKnowledge(List.of(new KnownTopic(topic.id(), knowledge)), AT_MS);
    }

    private static long failedAt(int... levels) {
        long knowledge = TopicKnowledge.EMPTY;
        for (int level : levels) {
            knowledge = TopicKnowledge.withFailure(knowledge, level, AT_MS);
        }
        return knowledge;
    }

    private static List<String> recommended(TopicContent topic, long knowledge) {
        return SHELF.recommended(Map.of(topic.competency(), knowing(topic, knowledge))).stream()
                .map(one -> one.tutorial().id())
                .toList();
    }

    @Test
    void whatFailedByInferenceOnlyHasNoTutorial() {
        for (var topic : BANK.topics()) {
            var easiest = byLevel(topic).getFirst();
            assertThat(recommended(topic, failedAt(easiest.level())))
                    .as(topic.id().value())
                    .isEqualTo(easiest.tutorials().stream().map(Tutorial::id).distinct().toList());
        }
    }

    @Test
    void theEasiestOfTheSkillsThatWereFailedStandsForItsTopic() {
        for (var topic : BANK.topics()) {
            var skills = byLevel(topic);
            long knowledge = failedAt(skills.getLast().level(), skills.getFirst().level());
            assertThat(SHELF.easiestFailed(topic.competency(), knowing(topic, knowledge)))
                    .containsExactly(new FailedSkill(topic, skills.getFirst()));
        }
    }

    @Test
    void whatIsMasteredSinceHasNoTutorial() {
        var topic = BANK.topics().getFirst();
        int level = byLevel(topic).getFirst().level();
        assertThat(recommended(topic, TopicKnowledge.withSuccess(failedAt(level), level)))
                .isEmpty();
    }

    @Test
    void topicsStandInTheOrderOfTheirNamesInTheLanguage() {
        for (var language : Language.values()) {
            var names = Collator.getInstance(Locale.of(language.code()));
            for (var code : BANK.bank().competencies()) {
                var all =
                        BANK.topics().stream()
                                .filter(topic -> topic.competency().equals(code))
                                .map(
                                        topic ->
                                                new KnownTopic(
                                                        topic.id(),
                                                        failedAt(
                                                                byLevel(topic).getFirst().level())))
                                .toList();
                var failed =
                        new TutorialShelf(BANK, language)
                                .easiestFailed(code, new CompetencyKnowledge(all, AT_MS));
                assertThat(failed)
                        .hasSameSizeAs(all)
                        .extracting(skill -> skill.topic().title().in(language))
                        .isSortedAccordingTo(names);
            }
        }
    }

    @Test
    void everyTutorialOfTheBankIsFoundByItsId() {
        assertThat(BANK.topics())
                .flatExtracting(TopicContent::tutorials)
                .allSatisfy(
                        tutorial ->
                                assertThat(SHELF.find(tutorial.id()))
                                        .map(TutorialShelf.Shelved::tutorial)
                                        .contains(tutorial));
        assertThat(SHELF.find("none")).isEmpty();
    }
}
