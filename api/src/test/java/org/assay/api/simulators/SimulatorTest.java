package org.assay.api.simulators;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.assay.api.browser.Browser;
import org.assay.cache.bank.BankFiles;
import org.assay.cache.bank.Language;
import org.assay.cache.bank.LoadedBank;
import org.assay.engine.bank.ItemId;
import org.assay.engine.grading.AnswerKey;
import org.assay.engine.grading.Grader;
import org.assay.engine.grading.ResponseValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * Each item with a simulator is done in a real browser, by the keyboard alone, in both languages,
 * as its author says: what comes out is the right answer, and it was not before the first step.
 */
final class SimulatorTest {
    private static final Path BANK =
            Path.of(Objects.requireNonNull(System.getProperty("assay.home")), "config/item-bank");

    private static LoadedBank bank;
    private static Browser browser;
    private static HostPage host;

    @BeforeAll
    static void open() throws IOException {
        bank = BankFiles.read(BANK);
        host = new HostPage(bank);
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
        host.close();
    }

    static Stream<Arguments> items() throws IOException {
        return SimulatedItem.of(BANK).stream()
                .flatMap(
                        item ->
                                Arrays.stream(Language.values())
                                        .map(language -> Arguments.of(item, language)));
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
    @MethodSource("items")
    void theWalkthroughLeadsToTheRightAnswer(SimulatedItem item, Language language) {
        browser.open(host.url(item.id(), language));
        browser.driver().switchTo().frame("simulator");
        browser.await(driver -> driver.findElements(By.id("answer")).stream().findFirst());
        assertThat(isRight(item, value())).as("right before the first step").isFalse();
        assertThat(browser.accessibilityViolations()).isEqualTo(List.of());

        browser.enterFrame();
        item.walkthrough().forEach(step -> follow(step, language));

        assertThat(browser.accessibilityViolations()).isEqualTo(List.of());
        var value = value();
        assertThat(isRight(item, value)).as("'%s' is the answer of %s", value, item).isTrue();
        assertThat(shown()).contains(Objects.requireNonNull(value));
        assertThat(browser.errors()).isEmpty();
    }

    private static void follow(JsonNode step, Language language) {
        var control = browser.tabTo(SimulatedItem.text(step.path("at"), language));
        if (step.has("press")) {
            for (var key : step.path("press").asText().split(" ", -1)) {
                browser.press(key(key));
            }
        } else if (step.has("type")) {
            control.sendKeys(Keys.chord(Keys.CONTROL, "a"));
            control.sendKeys(SimulatedItem.text(step.path("type"), language));
        } else {
            choose(control, SimulatedItem.text(step.path("choose"), language));
        }
    }

    /** With the arrow keys, from the first option on. */
    private static void choose(WebElement control, String option) {
        var options =
                control.findElements(By.tagName("option")).stream()
                        .map(WebElement::getText)
                        .map(String::strip)
                        .toList();
        assertThat(options).contains(option);
        control.sendKeys(Keys.HOME);
        for (int i = 0; i < options.indexOf(option); i++) {
            browser.press(Keys.ARROW_DOWN);
        }
    }

    private static CharSequence key(String name) {
        return switch (name) {
            case "Enter" -> Keys.ENTER;
            case "Space" -> Keys.SPACE;
            case "Escape" -> Keys.ESCAPE;
            case "ArrowDown" -> Keys.ARROW_DOWN;
            case "ArrowUp" -> Keys.ARROW_UP;
            case "ArrowLeft" -> Keys.ARROW_LEFT;
            case "ArrowRight" -> Keys.ARROW_RIGHT;
            default -> name.toLowerCase(Locale.ROOT);
        };
    }

    private static String shown() {
        return browser.driver().findElement(By.id("answer")).getText();
    }

    /** What the page around was told last; null when there is no answer yet. */
    private static @Nullable String value() {
        browser.driver().switchTo().defaultContent();
        var value =
                ((JavascriptExecutor) browser.driver())
                        .executeScript("return window.values.at(-1) ?? null");
        browser.driver().switchTo().frame("simulator");
        return (String) value;
    }

    private static boolean isRight(SimulatedItem item, @Nullable String value) {
        if (value == null) {
            return false;
        }
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
