package org.assay.cache.bank.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.assay.cache.bank.BankFiles;
import org.assay.cache.bank.BankSource;
import org.assay.cache.bank.LoadedBank;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.ItemId;
import org.assay.engine.grading.Grader;
import org.assay.engine.grading.ResponseValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of competency 1.1 are what the code makes, and hold the answers of their items. */
final class Files11Test {
    private static final Path BANK =
            Path.of(Objects.requireNonNull(System.getProperty("assay.home")), "config/item-bank");
    private static final CompetencyCode COMPETENCY = new CompetencyCode("1.1");
    private static final int LARGEST_BYTES = 60_000;

    private static LoadedBank bank;

    /** Reads the framework and this competency only. */
    @BeforeAll
    static void read() throws IOException {
        var files = new TreeMap<>(BankSource.read(BANK).files());
        files.keySet().removeIf(name -> !name.equals("framework.yaml") && !name.contains("/1.1/"));
        bank = BankFiles.load(new BankSource(files, List.of()));
    }

    @Test
    void theCommittedFilesAreThoseThatTheCodeMakes(@TempDir Path folder) throws IOException {
        Files11.write(folder.resolve("files/1.1"));

        var made = BankSource.read(folder).files();
        var committed = new TreeMap<>(BankSource.read(BANK).files());
        committed.keySet().removeIf(name -> !name.startsWith("files/1.1/"));
        assertThat(made.keySet()).isEqualTo(committed.keySet());
        for (var name : made.keySet()) {
            var one = Objects.requireNonNull(made.get(name));
            var other = Objects.requireNonNull(committed.get(name));
            assertThat(other.length).as(name).isLessThan(LARGEST_BYTES);
            if (name.endsWith(".png")) {
                assertThat(pixels(one)).as(name).isEqualTo(pixels(other));
            } else {
                assertThat(one).as(name).isEqualTo(other);
            }
        }
    }

    /** How a PNG is compressed depends on the machine; its pixels do not. */
    private static int[] pixels(byte[] png) throws IOException {
        var picture = picture(png);
        int width = picture.getWidth();
        int height = picture.getHeight();
        return picture.getRGB(0, 0, width, height, new int[width * height], 0, width);
    }

    private static BufferedImage picture(byte[] bytes) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)));
    }

    private static Map<String, ResponseValue> derived() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.putAll(Files11TableAnswers.all());
        answers.putAll(Files11PageAnswers.all());
        answers.putAll(Files11TextAnswers.all());
        return answers;
    }

    @Test
    void whatTheFilesSayIsTheRightAnswer() {
        assertThat(derived())
                .hasSizeGreaterThan(30)
                .allSatisfy(
                        (item, answer) ->
                                assertThat(isRight(item, answer))
                                        .as("%s is the answer of %s", answer, item)
                                        .isTrue());
    }

    @Test
    void whatOneItemsFilesSayIsNoAnswerOfAnother() {
        var query = derived().get("search-queries-6a");

        assertThat(isRight("search-queries-6b", Objects.requireNonNull(query))).isFalse();
    }

    @Test
    void everyItemWithAFileHasItsAnswerDerivedFromIt() {
        var pool = bank.bank().pool(COMPETENCY).orElseThrow();
        var withFiles =
                IntStream.range(0, pool.skillCount())
                        .mapToObj(pool::skill)
                        .flatMap(skill -> skill.items().stream())
                        .map(item -> item.id())
                        .filter(id -> !bank.challenge(id).attachments().isEmpty())
                        .map(ItemId::toString)
                        .toList();

        assertThat(derived().keySet()).containsExactlyInAnyOrderElementsOf(withFiles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo-a.jpg", "photo-b.jpg", "scene-a.png", "scene-b.png"})
    void picturesCanBeSeen(String name) throws IOException {
        assertThat(picture(Files11Reading.bytes(name)).getWidth()).isGreaterThan(300);
    }

    private static boolean isRight(String item, ResponseValue answer) {
        var pool = bank.bank().pool(COMPETENCY).orElseThrow();
        return Grader.isRight(pool.item(pool.ordinalOf(new ItemId(item))).key(), answer);
    }
}
