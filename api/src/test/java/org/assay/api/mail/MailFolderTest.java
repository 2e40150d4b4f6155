package org.assay.api.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.assay.cache.bank.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailFolderTest {
    private static final Letters LETTERS = new Letters("http://localhost:8080");

    @TempDir Path root;

    private final AtomicLong nowMs = new AtomicLong(1_800_000_000_000L);

    private MailFolder open(int maxKept) {
        InstantSource clock = () -> Instant.ofEpochMilli(nowMs.getAndIncrement());
        return MailFolder.open(
                root.resolve("mails"), new Messages("assay@localhost", "Assay"), maxKept, clock);
    }

    @Test
    void aMailIsAFileThatMailProgramsRead() throws Exception {
        var folder = open(10);
        for (var language : Language.values()) {
            for (var mail : Mails.all(language)) {
                var letter = LETTERS.write(mail);
                folder.deliver(letter);
                var name = folder.names().getFirst();
                var bytes = Files.readAllBytes(root.resolve("mails").resolve(name + ".eml"));
                var taken = new MailServer.Taken("", "", Buffer.buffer(bytes));

                assertThat(taken.message().getSubject()).isEqualTo(letter.subject());
                assertThat(taken.parts())
                        .extracting(part -> part.content().strip())
                        .containsExactly(letter.text().strip(), letter.html().strip());
                assertThat(taken.toString().replace("\r\n", "")).doesNotContain("\n", "\r");
                assertThat(folder.read(name).orElseThrow())
                        .extracting(KeptMail::to, KeptMail::subject, KeptMail::language)
                        .containsExactly("zoe@school.example", letter.subject(), language.code());
                assertThat(folder.read(name).orElseThrow().text().strip())
                        .isEqualTo(letter.text().strip());
            }
        }
    }

    @Test
    void onlyItsOwnerReadsIt() throws Exception {
        var folder = open(10);
        folder.deliver(LETTERS.write(Mails.verifyEmail("zoe@school.example")));

        var file = root.resolve("mails").resolve(folder.names().getFirst() + ".eml");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(root.resolve("mails"))))
                .isEqualTo("rwx------");
    }

    @Test
    void theNewestAreKeptAlsoAfterARestart() throws Exception {
        var before = open(3);
        for (int i = 0; i < 5; i++) {
            before.deliver(LETTERS.write(Mails.verifyEmail("zoe" + i + "@school.example")));
        }
        assertThat(filesIn()).isEqualTo(3);

        var after = open(3);
        after.deliver(LETTERS.write(Mails.verifyEmail("zoe5@school.example")));
        assertThat(filesIn()).isEqualTo(3);
        for (int i = 0; i < 3; i++) {
            assertThat(after.read(after.names().get(i)).orElseThrow().to())
                    .isEqualTo("zoe" + (5 - i) + "@school.example");
        }
    }

    private long filesIn() throws IOException {
        try (var files = Files.list(root.resolve("mails"))) {
            return files.count();
        }
    }

    @Test
    void whatIsNoMailOfItsOwnIsLeftAlone() throws Exception {
        Files.createDirectories(root.resolve("mails"));
        Files.writeString(root.resolve("mails/notes.txt"), "mine");
        var folder = open(1);
        for (int i = 0; i < 2; i++) {
            folder.deliver(LETTERS.write(Mails.verifyEmail("zoe@school.example")));
        }
        assertThat(folder.names()).hasSize(1);
        assertThat(root.resolve("mails/notes.txt")).hasContent("mine");
        assertThat(folder.read("notes")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../secret", "..", "/etc/passwd", "..%2Fsecret", "a\0b"})
    void noOtherFileIsRead(String name) throws IOException {
        Files.writeString(root.resolve("secret.eml"), "Subject: secret\r\n\r\nsecret");
        assertThat(open(10).read(name)).isEmpty();
    }

    @Test
    void aMailWhoseFileWasDeletedByHandIsGone() throws Exception {
        var folder = open(10);
        folder.deliver(LETTERS.write(Mails.verifyEmail("zoe@school.example")));
        var name = folder.names().getFirst();
        Files.delete(root.resolve("mails").resolve(name + ".eml"));
        assertThat(folder.read(name)).isEmpty();
    }
}
