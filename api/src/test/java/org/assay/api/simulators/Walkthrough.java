package org.assay.api.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.api.browser.Browser;
import org.assay.cache.bank.Language;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;

/** A simulator in a browser, done by the keyboard alone as an item's author says. */
record Walkthrough(Browser browser, Language language) {

    /** Opens the page around the simulator and waits until the simulator has begun. */
    void open(String url) {
        browser.open(url);
        browser.driver().switchTo().frame("simulator");
        browser.await(driver -> driver.findElements(By.id("answer")).stream().findFirst());
    }

    /** Starts the simulator once more, with other data, and waits until it shows some text. */
    void beginAnew(String data, String shown) {
        browser.driver().switchTo().defaultContent();
        ((JavascriptExecutor) browser.driver())
                .executeScript(
                        """
                        window.values = [];
                        document.getElementById('simulator').contentWindow.postMessage(
                            {assay: 1, type: 'start', language: arguments[0], data: JSON.parse(arguments[1])}, '*');
                        """,
                        language.code(),
                        data);
        browser.driver().switchTo().frame("simulator");
        browser.await(driver -> browser.text("main").contains(shown));
        browser.enterFrame();
    }

    void follow(List<JsonNode> steps) {
        browser.enterFrame();
        steps.forEach(this::follow);
    }

    private void follow(JsonNode step) {
        browser.tabTo(text(step, "at"));
        if (step.has("press")) {
            browser.press(
                    Arrays.stream(step.path("press").asText().split(" ", -1))
                            .map(Walkthrough::key)
                            .toArray(CharSequence[]::new));
        } else if (step.has("type")) {
            browser.type(text(step, "type"));
        } else {
            choose(text(step, "choose"));
        }
    }

    private String text(JsonNode step, String field) {
        return SimulatedItem.text(step.path(field), language);
    }

    /** With the arrow keys, from the first option on. */
    private void choose(String option) {
        var options = browser.options();
        assertThat(options.contains(option)).as("%s is one of %s", option, options).isTrue();
        var keys = new ArrayList<CharSequence>(List.of(Keys.HOME));
        keys.addAll(Collections.nCopies(options.indexOf(option), Keys.ARROW_DOWN));
        browser.press(keys.toArray(CharSequence[]::new));
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

    /** What the simulator shows as its answer. */
    String shown() {
        return browser.text("#answer");
    }

    /** What the page around was told last; empty when there is no answer yet. */
    Optional<String> value() {
        browser.driver().switchTo().defaultContent();
        var value =
                ((JavascriptExecutor) browser.driver())
                        .executeScript("return window.values.at(-1) ?? null");
        browser.driver().switchTo().frame("simulator");
        return Optional.ofNullable((String) value);
    }
}
