package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Objects;
import org.assay.api.browser.Browser;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The contract can be browsed, in a real browser, with nothing from elsewhere. */
class DocsPageTest {
    private static final RunningServer RUNNING = RunningServer.get();

    @Test
    void everyOperationOfTheContractIsShown() throws IOException {
        try (var browser = Browser.start()) {
            browser.open(RUNNING.url("/docs"));

            browser.await(driver -> !driver.findElements(By.cssSelector(".opblock")).isEmpty());
            var summaries =
                    browser.all(".opblock-summary").stream().map(block -> block.getText()).toList();
            assertThat(summaries)
                    .hasSize(operations())
                    .anyMatch(text -> text.contains("/responses/{sequence}"));
            assertThat(browser.errors()).isEmpty();
        }
    }

    private static int operations() throws IOException {
        try (var contract =
                Objects.requireNonNull(
                        DocsPageTest.class.getResourceAsStream("/openapi/assay.yaml"))) {
            return new YAMLMapper().readTree(contract).findValues("operationId").size();
        }
    }
}
