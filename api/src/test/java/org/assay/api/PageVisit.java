package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assay.api.browser.Browser;
import org.openqa.selenium.Keys;

/** A visit to the pages by the keyboard alone. */
record PageVisit(Browser browser) implements AutoCloseable {
    private static final RunningServer RUNNING = RunningServer.get();

    /** Opens a page, given what follows the address of all. */
    static PageVisit to(String page) {
        var visit = new PageVisit(Browser.start());
        visit.open(page);
        return visit;
    }

    void open(String page) {
        browser.open(RUNNING.url("/" + page));
    }

    void press(String control) {
        browser.tabTo(control);
        browser.press(Keys.ENTER);
    }

    /** Ticks or chooses what has a name. */
    void choose(String control) {
        browser.tabTo(control);
        browser.press(Keys.SPACE);
    }

    /** Goes from one of a group of radio buttons to another one. */
    void choose(String chosen, String other) {
        browser.tabTo(chosen);
        browser.arrowTo(other);
    }

    void fill(String label, String text) {
        browser.tabTo(label);
        browser.type(text);
    }

    void signIn(String name, String password) {
        fill("Adresse e-mail ou identifiant", name);
        fill("Mot de passe", password);
        browser.press(Keys.ENTER);
    }

    void awaitHeading(String text) {
        browser.await(_ -> heading().equals(text));
    }

    /** Waits for something that is told anywhere on the page. */
    void awaitTold(String text) {
        browser.await(_ -> browser.text("body").contains(text));
    }

    String heading() {
        return browser.text("h1");
    }

    String main() {
        return browser.text("#main");
    }

    String status() {
        return browser.text("#status");
    }

    /** What the browser keeps under a key. */
    String kept(String key) {
        return (String)
                browser.run(
                        "arguments[1](localStorage.getItem(arguments[0]) ?? '')", "assay." + key);
    }

    void script(String script) {
        browser.run(script + "; arguments[arguments.length - 1](true)");
    }

    void assertAccessible() {
        assertThat(browser.accessibilityViolations()).isEqualTo(List.of());
        assertThat(browser.text("h1")).isNotEmpty();
    }

    void assertAccessibleAndWithoutErrors() {
        assertAccessible();
        assertThat(browser.errors()).isEmpty();
    }

    @Override
    public void close() {
        browser.close();
    }
}
