package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.api.Wire.Answer;
import org.assay.api.Wire.Call;
import org.assay.api.banks.BankLoading;
import org.assay.api.banks.BankStore;
import org.assay.api.banks.Banks;
import org.assay.cache.bank.BankArchive;
import org.assay.cache.bank.BankFiles;
import org.assay.cache.bank.BankSource;
import org.junit.jupiter.api.Test;

/** A file's address outlives the version of the bank that published it. */
class OldAssetsTest {
    private static final RunningServer RUNNING = RunningServer.get();

    /** The bank of the tests with another text in the file that its items offer. */
    private static BankSource bankWithNote(String note) {
        var files = new TreeMap<>(SmallBank.source().files());
        files.put("files/note.txt", note.getBytes(StandardCharsets.UTF_8));
        return new BankSource(files, List.of());
    }

    private static String pathOfNote(BankSource bank) {
        return BankFiles.load(bank).assets().stream()
                .filter(asset -> asset.fileName().equals("note.txt"))
                .findFirst()
                .orElseThrow()
                .path();
    }

    private static Answer get(String path) {
        return Wire.send(new Call("GET", path, Map.of("Host", "localhost"), ""));
    }

    private static Banks publish(BankSource bank) {
        return Banks.publish(
                        RUNNING.vertx(),
                        new BankStore(RUNNING.server().part(Pool.class)),
                        BankLoading.of(bank))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @Test
    void aFileOfAVersionThatIsNotCurrentIsServedUnderItsAddress() {
        var other = bankWithNote("Another node's note.");
        var path = pathOfNote(other);
        assertThat(get(path).status()).isEqualTo(404);
        publish(other);
        var answer = get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("Another node's note.");
        assertThat(answer.header("cache-control")).contains("immutable");
        assertThat(answer.header("content-disposition"))
                .isEqualTo("attachment; filename=\"note.txt\"");
        assertThat(answer.header("content-security-policy")).contains("sandbox");
        assertThat(get(Visitor.arrive().asset()).status()).isEqualTo(200);
    }

    @Test
    void versionsThatWerePublishedBeforeFilesWereNotedAreFoundToo() {
        var older = bankWithNote("A note of long ago.");
        save(BankFiles.load(older).bank().version().value(), BankArchive.pack(older));
        save("damaged", new byte[] {1, 2, 3});
        assertThat(get(pathOfNote(older)).status()).isEqualTo(404);
        publish(bankWithNote("A note of today."));
        assertThat(get(pathOfNote(older)).body()).isEqualTo("A note of long ago.");
    }

    private static void save(String version, byte[] archive) {
        RUNNING.server()
                .part(Pool.class)
                .preparedQuery("INSERT INTO bank.version (version, archive) VALUES ($1, $2)")
                .execute(Tuple.of(version, Buffer.buffer(archive)))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }
}
