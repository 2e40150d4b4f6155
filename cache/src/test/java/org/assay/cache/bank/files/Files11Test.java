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
import org.junit.jupiter.params.provider.ValueSource;

/** The files of competency 1.1 are what the code makes, and hold the answers of their items. */
final class Files11Test {
    private static final Path BANK =
            Path.of(Objects.requireNonNull(System.getProperty("assay.home")), "config/item-bank");
    private static final CompetencyCode COMPETENCY = new CompetencyCode("1.1");

    private static LoadedBank bank;

    /** Reads the framework and this competency only. */
    @BeforeAll
    static void read() throws IOException {
        var files = new TreeMap<>(BankSource.read(BANK).files());
        files.keySet().removeIf(name -> !name.equals("framework.yaml") && !name.contains("/1.1/"));
        bank = BankFiles.load(new BankSource(files, List.of()));
    }

    @Test
    void whatOneItemsFilesSayIsNoAnswerOfAnother() {
        var query = Files11.answers().get("search-queries-6a");

        assertThat(isRight("search-queries-6b", Objects.requireNonNull(query))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo-a.jpg", "photo-b.jpg", "scene-a.png", "scene-b.png"})
    void picturesCanBeSeen(String name) throws IOException {
        assertThat(ImageIO.read(new ByteArrayInputStream(Files11Reading.bytes(name))).getWidth())
                .isGreaterThan(300);
    }

    private static boolean isRight(String item, ResponseValue answer) {
        var pool = bank.bank().pool(COMPETENCY).orElseThrow();
        return Grader.isRight(pool.item(pool.ordinalOf(new ItemId(item))).key(), answer);
    }
}
