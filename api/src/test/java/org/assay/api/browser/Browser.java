package org.assay.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Chromium without a window, with its driver, both as the operating system offers them: found in
 * the {@code PATH}. Where there is none, the test is skipped; not so in CI, where there must be
 * one.
 */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final String AXE = axe();

    private static final String VIOLATIONS =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
                resultTypes: ['violations'],
                selectors: false,
            }).then(
                (result) => done(result.violations.map((rule) =>
                    rule.id + ': ' + rule.nodes.map((node) => node.html).join(' | '))),
                (failure) => done([String(failure)]));
            """;

    /**
     * The control of a name that has the focus, or null; and how many controls away the nearest one
     * of the name is, as far as a page tells: whether the focus gets there is seen by pressing
     * keys. Names are as axe-core computes them, since the driver's own way does not look into
     * sandboxed frames; that is slow, so the controls of the name are kept for as long as they
     * stand.
     */
    private static final String LOOK =
            """
            const [name, anew] = arguments;
            const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';
            if (anew || !window.named?.length || window.named.some((control) => !control.isConnected)) {
                axe.setup(document);
                try {
                    window.named = [...document.querySelectorAll(controls)].filter(
                        (control) => axe.commons.text.accessibleText(control) === name);
                } finally {
                    axe.teardown();
                }
            }
            const here = document.activeElement;
            if (window.named.includes(here)) return [here, 0];
            const reachable = [...document.querySelectorAll(controls)].filter(
                (control) => control.tabIndex >= 0 && !control.disabled && control.getClientRects().length);
            const there = reachable.findIndex((control) => window.named.includes(control));
            return [null, there < 0 ? 0 : there - reachable.indexOf(here)];
            """;

    /** The options of the drop-down list that has the focus, as they are read. */
    private static final String OPTIONS =
            """
            return [...document.activeElement.options].map(
                (option) => option.text.replace(/\\s+/g, ' ').trim());
            """;

    /** What {@link #LOOK} gives. */
    private record Look(Optional<WebElement> focused, int distance) {}

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts one. */
    public static Browser start() {
        var browser = BROWSERS.stream().flatMap(name -> inPath(name).stream()).findFirst();
        var driver = inPath("chromedriver");
        if (browser.isEmpty() || driver.isEmpty()) {
            assertThat(System.getenv("CI")).as("CI has chromium and chromedriver").isNull();
        }
        Assumptions.assumeTrue(browser.isPresent(), "no chromium in the PATH");
        Assumptions.assumeTrue(driver.isPresent(), "no chromedriver in the PATH");
        var service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.orElseThrow().toFile())
                        .usingAnyFreePort()
                        .build();
        return new Browser(new ChromeDriver(service, options(browser.orElseThrow())));
    }

    private static Optional<Path> inPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static ChromeOptions options(Path browser) {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "fr"));
        options.addArguments(
                "--headless=new",
                // Root, as in many containers, may not sandbox.
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                // Talks to nobody but the page.
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                "--window-size=1000,1400");
        return options;
    }

    public void open(String url) {
        driver.get(url);
    }

    /** The driver itself, for what this class does not say. */
    public WebDriver driver() {
        return driver;
    }

    /** Waits for something that becomes true or present. */
    public <T> T await(Function<WebDriver, T> condition) {
        return new WebDriverWait(driver, PATIENCE, BETWEEN_LOOKS).until(condition);
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** What the first element of a selector shows; empty while there is none. */
    public String text(String css) {
        return (String)
                Objects.requireNonNull(
                        driver.executeScript(
                                "return document.querySelector(arguments[0])?.innerText ?? ''",
                                css));
    }

    /** What stands in the first field of a selector. */
    public String value(String css) {
        return (String)
                Objects.requireNonNull(
                        driver.executeScript(
                                "return document.querySelector(arguments[0]).value", css));
    }

    /** Presses keys, one after the other, wherever the focus is. */
    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Cuts the network off, or gives it back. */
    public void offline(boolean offline) {
        int unlimited = -1;
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        offline,
                        "latency",
                        0,
                        "downloadThroughput",
                        unlimited,
                        "uploadThroughput",
                        unlimited));
    }

    /** Runs a script with axe-core at hand, which gives its result to its last argument. */
    public Object run(String script, Object... arguments) {
        loadAxe();
        return Objects.requireNonNull(driver.executeAsyncScript(script, arguments));
    }

    /** Puts the focus at the start of the frame that is looked at. */
    public void enterFrame() {
        driver.executeScript("window.focus()");
    }

    /**
     * Moves the focus with the Tab key to the control of an accessible name.
     *
     * @throws AssertionError when a keyboard does not get there
     */
    public WebElement tabTo(String name) {
        loadAxe();
        var first = look(name, true);
        if (first.focused().isPresent()) {
            return first.focused().orElseThrow();
        }
        walk(first.distance());
        return pressUntil(name, Keys.TAB, 300);
    }

    /** Presses the Tab key so many times in one go; below zero with Shift, backwards. */
    private void walk(int controls) {
        if (controls < 0) {
            new Actions(driver)
                    .keyDown(Keys.SHIFT)
                    .sendKeys(Keys.TAB.toString().repeat(-controls))
                    .keyUp(Keys.SHIFT)
                    .perform();
        } else if (controls > 0) {
            press(Keys.TAB.toString().repeat(controls));
        }
    }

    /** Presses the down arrow until the control of that name has the focus, as in a radio group. */
    public WebElement arrowTo(String name) {
        loadAxe();
        look(name, true);
        return pressUntil(name, Keys.ARROW_DOWN, 20);
    }

    private WebElement pressUntil(String name, Keys key, int most) {
        for (int i = 0; i < most; i++) {
            var focused = look(name, false).focused();
            if (focused.isPresent()) {
                return focused.orElseThrow();
            }
            press(key);
        }
        throw new AssertionError(
                "no control named '%s' is reached by %s".formatted(name, key.name()));
    }

    private Look look(String name, boolean anew) {
        var look = (List<?>) Objects.requireNonNull(driver.executeScript(LOOK, name, anew));
        return new Look(
                Optional.ofNullable((WebElement) look.getFirst()),
                ((Number) look.getLast()).intValue());
    }

    /** The options of the drop-down list that has the focus. */
    public List<?> options() {
        return (List<?>) Objects.requireNonNull(driver.executeScript(OPTIONS));
    }

    /** Types a text into the field that has the focus, in place of what is there. */
    public void type(String text) {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys("a")
                .keyUp(Keys.CONTROL)
                .sendKeys(text)
                .perform();
    }

    /** What is not accessible: rules of WCAG 2.2 AA, each with the elements that break it. */
    public List<?> accessibilityViolations() {
        return (List<?>) run(VIOLATIONS);
    }

    private void loadAxe() {
        if (!Boolean.TRUE.equals(driver.executeScript("return 'axe' in window"))) {
            driver.executeScript(AXE);
        }
    }

    private static String axe() {
        try (var in = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the page wrote to its console as errors, refused resources included. */
    public List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(Object::toString)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
