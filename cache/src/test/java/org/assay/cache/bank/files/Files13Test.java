package org.assay.cache.bank.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.assay.cache.bank.BankFiles;
import org.assay.cache.bank.BankSource;
import org.assay.cache.bank.LoadedBank;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.ItemId;
import org.assay.engine.bank.SkillPool;
import org.assay.engine.grading.Grader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of competency 1.3 are what the code makes, and hold the answers of their items. */
final class Files13Test {
    private static final Path BANK =
            Path.of(Objects.requireNonNull(System.getProperty("assay.home")), "config/item-bank");
    private static final String FILES = "files/1.3/";

    private static LoadedBank bank;
    private static SkillPool pool;

    /** Reads the framework and this competency only. */
    @BeforeAll
    static void read() throws IOException {
        var files = new TreeMap<>(BankSource.read(BANK).files());
        files.keySet().removeIf(name -> !name.equals("framework.yaml") && !name.contains("/1.3/"));
        bank = BankFiles.load(new BankSource(files, List.of()));
        pool = bank.bank().pool(new CompetencyCode("1.3")).orElseThrow();
    }

    @Test
    void theCommittedFilesHoldWhatTheCodeMakes(@TempDir Path folder) throws IOException {
        Files13.write(folder.resolve(FILES));

        var made = BankSource.read(folder).files();
        var committed = new TreeMap<>(BankSource.read(BANK).files());
        committed.keySet().removeIf(name -> !name.startsWith(FILES));
        assertThat(made.keySet()).isEqualTo(committed.keySet());
        for (var file : made.entrySet()) {
            var name = file.getKey();
            assertThat(decoded(name, file.getValue()))
                    .as(name)
                    .isEqualTo(decoded(name, Objects.requireNonNull(committed.get(name))));
        }
    }

    /** What a file says, whatever compressed it. */
    private static Object decoded(String name, byte[] bytes) throws IOException {
        if (name.endsWith(".csv")) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (name.endsWith(".png")) {
            var picture = ImageIO.read(new ByteArrayInputStream(bytes));
            int width = picture.getWidth();
            int height = picture.getHeight();
            return picture.getRGB(0, 0, width, height, new int[width * height], 0, width);
        }
        return Files13Zip.read(bytes);
    }

    @Test
    void whatTheFilesSayIsTheRightAnswer() {
        assertThat(Files13Answers.all())
                .isNotEmpty()
                .allSatisfy(
                        (item, answer) ->
                                assertThat(
                                                Grader.isRight(
                                                        pool.item(pool.ordinalOf(new ItemId(item)))
                                                                .key(),
                                                        answer))
                                        .as("%s is the answer of %s", answer, item)
                                        .isTrue());
    }

    @Test
    void theAnswerOfEveryItemWithAFileIsDerived() {
        var withFile = new TreeSet<String>();
        for (int ordinal = 0; ordinal < pool.itemCount(); ordinal++) {
            var item = pool.item(ordinal).id();
            var challenge = bank.challenge(item);
            if (!challenge.attachments().isEmpty() || challenge.illustration().isPresent()) {
                withFile.add(item.value());
            }
        }

        assertThat(Files13Answers.all().keySet()).containsAll(withFile);
    }
}
