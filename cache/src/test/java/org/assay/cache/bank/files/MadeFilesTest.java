package org.assay.cache.bank.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of each competency are what the code makes, and hold the answers of their items. */
final class MadeFilesTest {
    private static final Path BANK =
            Path.of(Objects.requireNonNull(System.getProperty("assay.home")), "config/item-bank");
    private static final int LARGEST_BYTES = 200_000;

    /** Derived by a test of their own, in which the item's table takes part; or drawn scenes. */
    private static final Set<String> DERIVED_OTHERWISE =
            Set.of("file-metadata-5a", "file-metadata-5b", "image-origins-6a", "image-origins-6b");

    private static SortedMap<String, byte[]> committed;
    private static LoadedBank bank;

    @BeforeAll
    static void read() throws IOException {
        committed = BankSource.read(BANK).files();
        bank = BankFiles.load(new BankSource(committed, List.of()));
    }

    static List<MadeFiles> competencies() {
        return MadeFiles.all();
    }

    @ParameterizedTest
    @MethodSource("competencies")
    void theCommittedFilesHoldWhatTheCodeMakes(MadeFiles made, @TempDir Path folder)
            throws IOException {
        made.writeInto(folder);

        var files = BankSource.read(folder).files();
        var there = new TreeMap<>(committed);
        there.keySet().removeIf(name -> !name.startsWith("files/" + made.competency() + "/"));
        assertThat(files.keySet()).isEqualTo(there.keySet());
        for (var file : files.entrySet()) {
            var name = file.getKey();
            var bytes = Objects.requireNonNull(there.get(name));
            assertThat(bytes.length).as(name).isLessThan(LARGEST_BYTES);
            assertThat(decoded(name, file.getValue())).as(name).isEqualTo(decoded(name, bytes));
        }
    }

    /** What a file says, whatever compressed it. */
    private static Object decoded(String name, byte[] bytes) throws IOException {
        if (name.endsWith(".png")) {
            var picture = ImageIO.read(new ByteArrayInputStream(bytes));
            int width = picture.getWidth();
            int height = picture.getHeight();
            return picture.getRGB(0, 0, width, height, new int[width * height], 0, width);
        }
        if (name.endsWith(".xlsx") || name.endsWith(".ods")) {
            return CompressedZip.read(bytes);
        }
        // Each byte as a character.
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @MethodSource("competencies")
    void whatTheFilesSayIsTheRightAnswer(MadeFiles made) {
        var pool = pool(made);
        assertThat(made.answers().get())
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

    @ParameterizedTest
    @MethodSource("competencies")
    void theAnswerOfEveryItemWithAFileIsDerived(MadeFiles made) {
        var pool = pool(made);
        var withFile = new TreeSet<String>();
        for (int ordinal = 0; ordinal < pool.itemCount(); ordinal++) {
            var item = pool.item(ordinal).id();
            var challenge = bank.challenge(item);
            if (!DERIVED_OTHERWISE.contains(item.value())
                    && (!challenge.attachments().isEmpty()
                            || challenge.illustration().isPresent())) {
                withFile.add(item.value());
            }
        }

        assertThat(made.answers().get().keySet()).containsAll(withFile);
    }

    private static SkillPool pool(MadeFiles made) {
        return bank.bank().pool(new CompetencyCode(made.competency())).orElseThrow();
    }
}
