package org.assay.cache.bank.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.cache.bank.BankFiles;
import org.assay.cache.bank.ItemType;
import org.assay.cache.bank.LoadedBank;
import org.assay.cache.bank.synthetic.SyntheticBank.Size;
import org.assay.engine.bank.Item;
import org.assay.engine.bank.ItemId;
import org.assay.engine.grading.Grader;
import org.assay.engine.grading.ResponseValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Synthetic banks are banks, and whoever knows an item's id knows the answer. */
final class SyntheticBankTest {
    private static final Size SMALL = new Size(2, 3, 4, 5);

    @TempDir private Path folder;

    @Test
    void theSizeIsAsAsked() {
        var bank = SyntheticBank.of(SMALL, 1);

        assertThat(bank.bank().competencies()).hasSize(2);
        assertThat(items(bank)).hasSize(SMALL.items()).hasSize(120);
    }

    @Test
    void theAnswerFollowsFromTheId() {
        assertThat(items(SyntheticBank.of(SMALL, 1)))
                .allSatisfy(
                        item -> {
                            var right = SyntheticBank.rightAnswer(item.id());
                            var wrong = SyntheticBank.wrongAnswer(item.id());
                            assertThat(Grader.isRight(item.key(), right)).isTrue();
                            assertThat(Grader.isRight(item.key(), wrong)).isFalse();
                            assertThat(Grader.fits(item.key(), wrong)).isTrue();
                        });
    }

    /** Expected values come from a Python program written after the documentation. */
    @Test
    void theAnswersAreThoseThatAreDocumented() {
        assertThat(right("s-sc-1-1-t1-l1-v1")).isEqualTo(new ResponseValue.Text("c"));
        assertThat(right("s-mc-1-1-t1-l1-v1")).isEqualTo(new ResponseValue.Ids(List.of("a", "b")));
        assertThat(right("s-or-1-1-t1-l1-v1"))
                .isEqualTo(new ResponseValue.Ids(List.of("d", "a", "b", "c")));
        assertThat(right("s-sa-1-1-t1-l1-v1")).isEqualTo(new ResponseValue.Text("jbbegegj"));
        assertThat(right("s-nu-1-1-t1-l1-v1")).isEqualTo(new ResponseValue.Text("839"));
        assertThat(right("s-bl-1-1-t1-l1-v1"))
                .isEqualTo(blanks(Map.of("word", "dgghjbdd", "number", "399", "choice", "d")));
        assertThat(right("s-ib-1-1-t1-l1-v1"))
                .isEqualTo(blanks(Map.of("one", "caeihgik", "two", "pnrvutvx")));
    }

    @Test
    void allTypesAndSomeTimersAreMixed() {
        var bank = SyntheticBank.of(SMALL, 1);
        Map<ItemType, Long> byType =
                items(bank).stream()
                        .collect(
                                Collectors.groupingBy(
                                        item -> bank.challenge(item.id()).type(),
                                        Collectors.counting()));

        assertThat(byType).containsOnlyKeys(ItemType.values());
        assertThat(items(bank).stream().filter(Item::isTimed).count()).isBetween(5L, 40L);
        assertThat(bank.assets()).isNotEmpty();
    }

    @Test
    void theSameSizeAndSeedGiveTheSameBank() {
        var version = SyntheticBank.of(SMALL, 7).bank().version();

        assertThat(SyntheticBank.of(SMALL, 7).bank().version()).isEqualTo(version);
        assertThat(SyntheticBank.of(SMALL, 8).bank().version()).isNotEqualTo(version);
    }

    @Test
    void aWrittenBankIsReadBack() throws IOException {
        var target = folder.resolve("bank");
        var printed = new ByteArrayOutputStream();

        int status =
                WriteSyntheticBank.write(
                        new String[] {target.toString(), "2x3x4x5", "7"},
                        new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("120 items written");
        assertThat(status).isZero();
        assertThat(BankFiles.read(target).bank().version())
                .isEqualTo(SyntheticBank.of(SMALL, 7).bank().version());
        assertThatThrownBy(() -> SyntheticBank.writeTo(target, SMALL, 7))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not empty");
    }

    /** The target is 2 s on a quiet machine; the test leaves room for a busy one. */
    @Test
    void aBankOfTheReferencesSizeIsReadInSeconds() throws IOException {
        var target = folder.resolve("large");
        SyntheticBank.writeTo(target, Size.PIX, 1);

        long start = System.nanoTime();
        var bank = BankFiles.read(target);
        var took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(items(bank)).hasSize(3_840);
        assertThat(took).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void anIdOfAnotherBankHasNoAnswer() {
        assertThatThrownBy(() -> SyntheticBank.rightAnswer(new ItemId("web-addresses-1a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ResponseValue right(String id) {
        return SyntheticBank.rightAnswer(new ItemId(id));
    }

    private static ResponseValue blanks(Map<String, String> texts) {
        return new ResponseValue.Blanks(new TreeMap<>(texts));
    }

    private static List<Item> items(LoadedBank bank) {
        return bank.bank().competencies().stream()
                .map(code -> bank.bank().pool(code).orElseThrow())
                .flatMap(pool -> IntStream.range(0, pool.itemCount()).mapToObj(pool::item))
                .toList();
    }
}
