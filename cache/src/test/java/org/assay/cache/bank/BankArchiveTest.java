package org.assay.cache.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.assay.engine.bank.ItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Banks as folders, as versions and as archives. */
final class BankArchiveTest {
    private final BankSource source =
            BankText.withFramework()
                    .with("files/1.1/data.csv", "a;b")
                    .withItems(
                            BankText.singleChoice("one")
                                    + "attachments: [{title: x, files: [1.1/data.csv]}]")
                    .source();

    @TempDir private Path folder;

    @Test
    void anOpenedArchiveIsTheBankThatWasPacked() throws IOException {
        var packed = BankFiles.load(source);

        var opened = BankArchive.open(BankArchive.pack(source));

        assertThat(opened.bank().version()).isEqualTo(packed.bank().version());
        assertThat(opened.assets()).isEqualTo(packed.assets()).hasSize(1);
        assertThat(opened.challenge(new ItemId("one")))
                .isEqualTo(packed.challenge(new ItemId("one")));
    }

    @Test
    void equalFilesGiveEqualBytesAndAnEqualVersion() throws IOException {
        var again = Files.createDirectory(folder.resolve("again"));
        write(again);

        assertThat(BankArchive.pack(again)).isEqualTo(BankArchive.pack(source));
        assertThat(BankFiles.read(again).bank().version())
                .isEqualTo(BankFiles.load(source).bank().version());
    }

    @Test
    void anArchiveDoesNotTellWhenItWasPacked() throws IOException {
        var packed = BankArchive.pack(source);

        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            assertThat(zip.getNextEntry())
                    .extracting(ZipEntry::getTimeLocal)
                    .isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
        }
    }

    @Test
    void anotherByteInAFileIsAnotherVersion() {
        var other =
                BankText.withFramework()
                        .with("files/1.1/data.csv", "a;c")
                        .withItems(
                                BankText.singleChoice("one")
                                        + "attachments: [{title: x, files: [1.1/data.csv]}]")
                        .load();

        assertThat(other.bank().version()).isNotEqualTo(BankFiles.load(source).bank().version());
        assertThat(other.bank().version().value()).matches("[0-9a-f]{12}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../framework.yaml",
                "/framework.yaml",
                "topics/1.1/../../x.yaml",
                "files/1.1/..",
                "files/1.1/a b.csv",
                "files\\1.1\\x.csv",
                "README.md"
            })
    void anArchiveWithAPathThatIsNoneOfABankIsRefused(String path) throws IOException {
        var archive = zip(path, new byte[] {1});

        assertThatThrownBy(() -> BankArchive.unpack(archive))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a path that is none of a bank");
    }

    @Test
    void anArchiveWithAFileThatGrowsTooLargeIsRefused() throws IOException {
        var archive = zip("files/1.1/x.csv", new byte[BankSource.MAX_FILE_BYTES + 1]);

        assertThat(archive.length).as("small, packed").isLessThan(100_000);
        assertThatThrownBy(() -> BankArchive.unpack(archive))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a file too large");
    }

    @Test
    void aDamagedArchiveIsRefused() {
        var archive = BankArchive.pack(source);
        var half = Arrays.copyOf(archive, archive.length / 2);

        assertThatThrownBy(() -> BankArchive.open(half)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> BankArchive.open(new byte[0])).isInstanceOf(IOException.class);
    }

    @Test
    void aFoldersLinksLargeFilesAndStrangePathsAreFaults() throws IOException {
        write(folder);
        Files.createSymbolicLink(folder.resolve("files/1.1/link.csv"), Path.of("data.csv"));
        Files.write(folder.resolve("files/1.1/large.csv"), new byte[BankSource.MAX_FILE_BYTES + 1]);
        Files.writeString(folder.resolve("topics/1.1/draft.yml"), "format: 1");
        Files.writeString(folder.resolve("files/1.1/.DS_Store"), "passed over");
        Files.writeString(folder.resolve("README.md"), "passed over");

        assertThat(BankSource.read(folder).faults())
                .satisfiesExactlyInAnyOrder(
                        large -> assertThat(large).startsWith("files/1.1/large.csv: is larger"),
                        link -> assertThat(link).startsWith("files/1.1/link.csv: is a link"),
                        topic -> assertThat(topic).startsWith("topics/1.1/draft.yml: is no path"));
    }

    private void write(Path target) throws IOException {
        for (var file : source.files().entrySet()) {
            var path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static byte[] zip(String path, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
