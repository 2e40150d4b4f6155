package org.assay.api.simulators;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.browser.BankHost;
import org.assay.api.browser.Browser;
import org.assay.api.browser.Browsers;
import org.assay.cache.bank.BankFiles;
import org.assay.cache.bank.Language;
import org.assay.cache.bank.LoadedBank;
import org.assay.engine.bank.ItemId;
import org.assay.engine.grading.AnswerKey;
import org.assay.engine.grading.Grader;
import org.assay.engine.grading.ResponseValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each item with a simulator is done in a real browser, by the keyboard alone, in both languages,
 * as its author says: what comes out is the right answer, and it was not before the first step.
 */
final class SimulatorTest {
    private static final Path BANK =
            Path.of(Objects.requireNonNull(System.getProperty("assay.home")), "config/item-bank");

    private static LoadedBank bank;
    private static BankHost host;
    private static Browsers browsers;
    private static Map<Sitting, Future<?>> sittings;

    /** An item in one language. */
    record Sitting(SimulatedItem item, Language language) {

        @Override
        public String toString() {
            return item + " in " + language;
        }
    }

    @BeforeAll
    static void open() throws IOException {
        bank = BankFiles.read(BANK);
        host = new BankHost(bank, router -> HostPage.mount(router, bank));
        browsers = Browsers.start();
        sittings = sittings().collect(Collectors.toMap(Function.identity(), SimulatorTest::submit));
    }

    @AfterAll
    static void close() {
        browsers.close();
        host.close();
    }

    static Stream<Sitting> sittings() throws IOException {
        return SimulatedItem.of(BANK).stream()
                .flatMap(
                        item ->
                                Arrays.stream(Language.values())
                                        .map(language -> new Sitting(item, language)));
    }

    private static Future<?> submit(Sitting sitting) {
        return browsers.submit(
                browser ->
                        assertLeadsToTheRightAnswer(browser, sitting.item(), sitting.language()));
    }

    @Test
    void aDozenSimulatorsAreEachUsedBySeveralItems() throws IOException {
        var itemsBySimulator =
                SimulatedItem.of(BANK).stream()
                        .collect(groupingBy(SimulatedItem::simulator, counting()));

        assertThat(itemsBySimulator).hasSizeGreaterThanOrEqualTo(12);
        assertThat(itemsBySimulator.values()).allMatch(items -> items > 1);
    }

    @ParameterizedTest
    @MethodSource("sittings")
    void theWalkthroughLeadsToTheRightAnswer(Sitting sitting) throws InterruptedException {
        Browsers.await(Objects.requireNonNull(sittings.get(sitting)));
    }

    private static void assertLeadsToTheRightAnswer(
            Browser browser, SimulatedItem item, Language language) {
        var walkthrough = new Walkthrough(browser, language);
        walkthrough.open(host.url(HostPage.path(item.id(), language)));
        assertThat(walkthrough.value().filter(value -> isRight(item, value)))
                .as("right before the first step")
                .isEmpty();
        assertThat(browser.accessibilityViolations()).isEqualTo(List.of());

        walkthrough.follow(item.walkthrough());

        assertThat(browser.accessibilityViolations()).isEqualTo(List.of());
        var value = walkthrough.value().orElseThrow();
        assertThat(isRight(item, value)).as("'%s' is the answer of %s", value, item).isTrue();
        assertThat(walkthrough.shown()).contains(value);
        assertThat(browser.errors()).isEmpty();
    }

    private static boolean isRight(SimulatedItem item, String value) {
        return Grader.isRight(key(new ItemId(item.id())), new ResponseValue.Text(value));
    }

    private static AnswerKey key(ItemId item) {
        var pool =
                bank.bank().competencies().stream()
                        .map(code -> bank.bank().pool(code).orElseThrow())
                        .filter(one -> one.ordinalOf(item) >= 0)
                        .findFirst()
                        .orElseThrow();
        return pool.item(pool.ordinalOf(item)).key();
    }
}
