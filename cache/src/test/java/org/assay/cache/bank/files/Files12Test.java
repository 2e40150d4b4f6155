package org.assay.cache.bank.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.assay.engine.grading.ResponseValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of competency 1.2 can be seen, and belong to their items. */
final class Files12Test {
    private static OneCompetency competency;

    @BeforeAll
    static void read() throws IOException {
        competency = OneCompetency.read("1.2");
    }

    @Test
    void whatOneItemsFilesSayIsNoAnswerOfAnother() {
        var album = Files12.answers().get("file-metadata-4b");

        assertThat(competency.isRight("file-metadata-3a", Objects.requireNonNull(album))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "file-metadata-5a, place-a.jpg, Refuge du Tétras",
        "file-metadata-5b, place-b.jpg, Baie des Fous"
    })
    void thePlaceOfAPictureIsTheOneOfTheRightChoice(String item, String picture, String place) {
        var challenge = competency.challenge(item);
        var right =
                challenge.choices().stream()
                        .filter(choice -> choice.text().en().equals(place))
                        .findFirst()
                        .orElseThrow();

        assertThat(challenge.instruction().en())
                .contains("| %s | %s |".formatted(place, Files12MetadataAnswers.position(picture)));
        assertThat(competency.isRight(item, new ResponseValue.Text(right.id()))).isTrue();
    }

    @Test
    void theChecksumOfTheOriginalStandsInTheInstruction() {
        var original = Reading.entry(Files12.file("delivery-b.zip"), "copy-3.txt");

        assertThat(competency.challenge("versions-duplicates-5b").instruction().fr())
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
}
