package org.assay.cache.bank.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of competency 1.1 can be seen, and belong to their items. */
final class Files11Test {
    private static OneCompetency competency;

    @BeforeAll
    static void read() throws IOException {
        competency = OneCompetency.read("1.1");
    }

    @Test
    void whatOneItemsFilesSayIsNoAnswerOfAnother() {
        var query = Files11.answers().get("search-queries-6a");

        assertThat(competency.isRight("search-queries-6b", Objects.requireNonNull(query)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo-a.jpg", "photo-b.jpg", "scene-a.png", "scene-b.png"})
    void picturesCanBeSeen(String name) throws IOException {
        assertThat(ImageIO.read(new ByteArrayInputStream(Files11Reading.bytes(name))).getWidth())
                .isGreaterThan(300);
    }
}
