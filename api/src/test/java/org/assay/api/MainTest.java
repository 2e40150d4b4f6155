package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.api.runtime.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way of a start is told in one line each, and the status is 64. */
class MainTest {
    private static final int CANNOT_START = 64;

    @TempDir private Path temporary;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Runs a command on a data folder and free ports of its own; later options win. */
    private int run(String... args) {
        var all =
                new ArrayList<>(
                        List.of(
                                "--data-folder=" + temporary.resolve("data"),
                                "--http.port=0",
                                "--operations.port=0"));
        all.addAll(List.of(args));
        return Main.run(
                all,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<String> told() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void aSecondStartOnADataFolderIsRefused() throws IOException {
        var folder = temporary.resolve("data");
        try (var _ = DataFolder.take(folder)) {
            assertThat(run("serve")).isEqualTo(CANNOT_START);
        }
        assertThat(told())
                .containsExactly(
                        "Assay is running already on the data folder "
                                + folder
                                + ": stop it, or set another one with --data-folder=FOLDER.");
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsRefused() throws IOException {
        var folder = Files.createFile(temporary.resolve("file")).resolve("data");
        assertThat(run("serve", "--data-folder=" + folder)).isEqualTo(CANNOT_START);
        assertThat(told())
                .containsExactly(
                        "The data folder "
                                + folder
                                + " cannot be written: set another one with --data-folder=FOLDER.");
    }

    @Test
    void aTakenPortIsToldBeforeAnythingIsStarted() throws IOException {
        try (var taken = new ServerSocket(0)) {
            for (var key : List.of("http.port", "operations.port")) {
                err.reset();
                assertThat(run("--" + key + "=" + taken.getLocalPort())).isEqualTo(CANNOT_START);
                assertThat(told())
                        .containsExactly(
                                "Port "
                                        + taken.getLocalPort()
                                        + " is taken: stop what listens there, or set another one with --"
                                        + key
                                        + "=PORT.");
            }
        }
        assertThat(temporary.resolve("data/postgres")).doesNotExist();
    }

    @Test
    void anAddressOfAnotherMachineIsTold() {
        assertThat(run("--http.host=no.such.host.invalid")).isEqualTo(CANNOT_START);
        assertThat(told())
                .containsExactly("This machine has no address no.such.host.invalid: see http.host");
    }

    @Test
    void aPostgresqlThatDoesNotAnswerIsTold() {
        assertThat(run("serve", "--postgres.mode=external", "--postgres.port=1"))
                .isEqualTo(CANNOT_START);
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith(
                        "The database assay on localhost:1 cannot be migrated as assay_owner: Connection to localhost:1"
                                + " refused.");
    }

    @Test
    void everyWrongSettingIsTold() {
        assertThat(run("serve", "--http.port=many", "--journal.lanes=0")).isEqualTo(CANNOT_START);
        assertThat(told())
                .containsExactly(
                        "http.port must be a whole number, not many",
                        "journal.lanes must be between 1 and 64, not 0");
    }

    @Test
    void aBankThatCannotBeReadIsTold() {
        assertThat(run("serve", "--item-bank=" + temporary.resolve("none")))
                .isEqualTo(CANNOT_START);
        assertThat(told()).hasSize(1);
    }

    @Test
    void anUnknownCommandIsAnsweredWithThoseThereAre() {
        assertThat(run("sreve")).isEqualTo(2);
        assertThat(told()).startsWith("There is no command sreve.", "Commands:");
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("check-settings", "--config=FILE");
    }

    @Test
    void settingsAreShownWithoutSecrets() {
        assertThat(run("check-settings", "--redis.password=tulip", "--journal.lanes=3")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("journal.lanes: 3\n", "redis.password: ***\n")
                .doesNotContain("tulip");
    }
}
