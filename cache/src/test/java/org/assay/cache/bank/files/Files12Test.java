package org.assay.cache.bank.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of competency 1.2 are what the code makes, and hold the answers of their items. */
final class Files12Test {
    private static final Path BANK =
            Path.of(Objects.requireNonNull(System.getProperty("assay.home")), "config/item-bank");
    private static final CompetencyCode COMPETENCY = new CompetencyCode("1.2");

    private static LoadedBank bank;

    /** Reads the framework, the simulators and this competency only. */
    @BeforeAll
    static void read() throws IOException {
        var files = new TreeMap<>(BankSource.read(BANK).files());
        files.keySet()
                .removeIf(
                        name ->
                                !name.equals("framework.yaml")
                                        && !name.startsWith("simulators/")
                                        && !name.contains("/1.2/"));
        bank = BankFiles.load(new BankSource(files, List.of()));
    }

    @Test
    void whatOneItemsFilesSayIsNoAnswerOfAnother() {
        var album = Files12.answers().get("file-metadata-4b");

        assertThat(isRight("file-metadata-3a", Objects.requireNonNull(album))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "file-metadata-5a, place-a.jpg, Refuge du Tétras",
        "file-metadata-5b, place-b.jpg, Baie des Fous"
    })
    void thePlaceOfAPictureIsTheOneOfTheRightChoice(String item, String picture, String place) {
        var challenge = bank.challenge(new ItemId(item));
        var right =
                challenge.choices().stream()
                        .filter(choice -> choice.text().en().equals(place))
                        .findFirst()
                        .orElseThrow();

        assertThat(challenge.instruction().en())
                .contains("| %s | %s |".formatted(place, Files12MetadataAnswers.position(picture)));
        assertThat(isRight(item, new ResponseValue.Text(right.id()))).isTrue();
    }

    @Test
    void theChecksumOfTheOriginalStandsInTheInstruction() {
        var original = Reading.entry(Files12.file("delivery-b.zip"), "copy-3.txt");

        assertThat(bank.challenge(new ItemId("versions-duplicates-5b")).instruction().fr())
                .contains(Reading.sha256(original));
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo-a.jpg", "place-b.jpg"})
    void picturesCanBeSeen(String name) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(Files12.file(name)));

        assertThat(picture.getWidth()).isEqualTo(320);
        assertThat(picture.getHeight()).isEqualTo(240);
    }

    @Test
    void thePngCanBeSeen() throws IOException {
        assertThat(ImageIO.read(new ByteArrayInputStream(Png.picture())).getWidth()).isEqualTo(96);
    }

    private static boolean isRight(String item, ResponseValue answer) {
        var pool = bank.bank().pool(COMPETENCY).orElseThrow();
        return Grader.isRight(pool.item(pool.ordinalOf(new ItemId(item))).key(), answer);
    }
}
