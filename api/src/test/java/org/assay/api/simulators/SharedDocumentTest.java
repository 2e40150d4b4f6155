package org.assay.api.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.assay.api.browser.BankHost;
import org.assay.api.browser.Browser;
import org.assay.cache.bank.BankFiles;
import org.assay.cache.bank.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A file that no longer follows its folder: what people may do stays as it was. */
final class SharedDocumentTest {
    private static final Path BANK =
            Path.of(Objects.requireNonNull(System.getProperty("assay.home")), "config/item-bank");

    /** An item of the simulator, whose data are put aside. */
    private static final String ITEM = "shared-space-rights-6a";

    /** The folder, a file without rights of its own, and one with some. */
    private static final String DATA =
            """
            {"people": [{"id": "p", "name": "Pia"}], "untils": [{"id": "june", "name": "June"}],
             "nodes": [
               {"id": "a", "name": "Folder A", "folder": true,
                "shares": [{"who": "p", "right": "comment", "until": "june"}],
                "link": {"right": "comment", "until": "june"}},
               {"id": "b", "name": "File B", "parent": "a"},
               {"id": "c", "name": "File C", "parent": "a", {own}}]}
            """;

    private static BankHost host;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        var bank = BankFiles.read(BANK);
        host = new BankHost(bank, router -> HostPage.mount(router, bank));
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
        host.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"shares\": [{\"who\": \"p\", \"right\": \"view\"}]",
                "\"shares\": [{\"who\": \"p\", \"right\": \"comment\"}]",
                "\"shares\": [{\"who\": \"p\", \"right\": \"edit\", \"until\": \"june\"}]",
                "\"link\": {\"right\": \"view\"}",
                "\"link\": {\"right\": \"comment\"}"
            })
    void nobodyLosesOrGetsAccess(String ownRights) {
        var walkthrough = new Walkthrough(browser, Language.EN);
        walkthrough.open(host.url(HostPage.path(ITEM, Language.EN)));
        walkthrough.beginAnew(DATA.replace("{own}", ownRights), "File C");
        standApart("File B");
        var before = walkthrough.value();
        standApart("File C");

        assertThat(before).isPresent();
        assertThat(walkthrough.value()).isEqualTo(before);
    }

    private static void standApart(String file) {
        browser.tabTo(file);
        browser.press(Keys.ENTER);
        browser.tabTo("Take over the access of folder “Folder A”");
        browser.press(Keys.SPACE);
    }
}
