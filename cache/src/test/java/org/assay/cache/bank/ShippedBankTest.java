package org.assay.cache.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.cache.bank.FrameworkContent.AreaContent;
import org.assay.cache.bank.FrameworkContent.CompetencyContent;
import org.assay.engine.bank.Skill;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.grading.Grader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The bank in config/item-bank is fit to be published. That it is read without fault implies that
 * each key grades its own right answers right and the authors' wrong answers wrong, that both
 * languages are there, and that no reference dangles.
 */
final class ShippedBankTest {
    /** WCAG 2.2, level AA: text of normal size on white, or white on the colour. */
    private static final double LEAST_CONTRAST = 4.5;

    private static final int LEAST_VARIANTS = 2;

    private static final int LEAST_TOPICS = 8;

    private static final int LEAST_SKILLS = 560;
    private static final int LEAST_ITEMS = 1_120;

    private static LoadedBank bank;

    @BeforeAll
    static void read() throws IOException {
        bank = ShippedBank.load();
    }

    @Test
    void theCheckCommandFindsNoFault() {
        var printed = new ByteArrayOutputStream();

        int status =
                BankCommand.check(
                        ShippedBank.FOLDER, new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("is without fault", "1.1 ");
        assertThat(status).isZero();
    }

    @Test
    void theFrameworkHasFiveAreasAndSixteenCompetencies() {
        var areas = bank.framework().areas();

        assertThat(areas).extracting(AreaContent::code).containsExactly("1", "2", "3", "4", "5");
        assertThat(areas.stream().flatMap(area -> area.competencies().stream()))
                .extracting(CompetencyContent::code)
                .containsExactly(
                        "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4",
                        "4.1", "4.2", "4.3", "5.1", "5.2");
    }

    @Test
    void theAreasColoursCanBeReadOnWhite() {
        assertThat(bank.framework().areas())
                .allSatisfy(
                        area ->
                                assertThat(contrastToWhite(area.colour()))
                                        .as("%s of area %s", area.colour(), area.code())
                                        .isGreaterThanOrEqualTo(LEAST_CONTRAST));
        assertThat(bank.framework().areas())
                .extracting(AreaContent::colour)
                .doesNotHaveDuplicates();
    }

    @Test
    void everySkillHasVariants() {
        assertThat(skills())
                .allSatisfy(
                        skill ->
                                assertThat(skill.items())
                                        .as("items of %s", skill.id())
                                        .hasSizeGreaterThanOrEqualTo(LEAST_VARIANTS));
    }

    @Test
    void everyRightAnswerIsGradedRight() {
        assertThat(ShippedBank.items(bank))
                .allSatisfy(
                        item ->
                                assertThat(
                                                Grader.isRight(
                                                        item.key(),
                                                        bank.correction(item.id()).answer()))
                                        .as("%s", item.id())
                                        .isTrue());
    }

    @Test
    void everyTutorialIsTiedToASkill() {
        for (var topic : bank.topics()) {
            var tied =
                    topic.skills().stream()
                            .flatMap(
                                    skill ->
                                            Stream.concat(
                                                    skill.tutorials().stream(),
                                                    skill.furtherTutorials().stream()))
                            .toList();

            assertThat(tied).as("tutorials of %s", topic.id()).containsAll(topic.tutorials());
        }
    }

    @Test
    void everyCompetencyHasEnoughTopicsForALadderOfLevels() {
        for (var competency : bank.bank().competencies()) {
            var pool = bank.bank().pool(competency).orElseThrow();

            assertThat(pool.topicCount())
                    .as("topics of %s", competency)
                    .isGreaterThanOrEqualTo(LEAST_TOPICS);
            assertThat(skills(pool).stream().map(Skill::level).distinct())
                    .as("levels of %s", competency)
                    .contains(1, 2, 3, 4, 5, 6);
        }
    }

    @Test
    void theBankIsLargeEnoughAndAThirdOfItIsDoing() {
        var items = ShippedBank.items(bank);
        long doing = items.stream().filter(item -> bank.isDoing(item.id())).count();

        assertThat(skills()).hasSizeGreaterThanOrEqualTo(LEAST_SKILLS);
        assertThat(items).hasSizeGreaterThanOrEqualTo(LEAST_ITEMS);
        assertThat(3 * doing).isGreaterThanOrEqualTo(items.size());
    }

    @Test
    void theReadmeShowsWhatIsCovered() throws IOException {
        var printed = new ByteArrayOutputStream();
        Coverage.of(bank).print(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(Files.readString(ShippedBank.FOLDER.resolve("README.md")))
                .as("README.md beside the bank; check-bank prints the table")
                .contains(printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void everyFileIsOffered() throws IOException {
        var offered = bank.assets().stream().map(Asset::sha256).toList();
        var files = BankSource.read(ShippedBank.FOLDER).files();

        assertThat(files.entrySet())
                .filteredOn(file -> file.getKey().startsWith("files/"))
                .isNotEmpty()
                .allSatisfy(
                        file ->
                                assertThat(offered)
                                        .as("%s is offered by an item", file.getKey())
                                        .contains(Hashes.sha256(file.getValue())));
    }

    private static List<Skill> skills() {
        return bank.bank().competencies().stream()
                .flatMap(code -> skills(bank.bank().pool(code).orElseThrow()).stream())
                .toList();
    }

    private static List<Skill> skills(SkillPool pool) {
        return IntStream.range(0, pool.skillCount()).mapToObj(pool::skill).toList();
    }

    /** WCAG's contrast ratio of a colour, #rrggbb, and white. */
    private static double contrastToWhite(String colour) {
        double luminance =
                0.2126 * linear(colour, 1)
                        + 0.7152 * linear(colour, 3)
                        + 0.0722 * linear(colour, 5);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(String colour, int from) {
        double share = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
