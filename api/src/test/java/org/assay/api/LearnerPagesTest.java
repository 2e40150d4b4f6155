package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assay.api.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A learner takes tests in a browser, by the keyboard alone. */
class LearnerPagesTest {
    private static final RunningServer RUNNING = RunningServer.get();
    private static final String START =
            "Commencer : Mener une recherche et une veille d’information";
    private static final int MOST_QUESTIONS = 40;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.start();
        browser.open(RUNNING.url("/"));
        awaitHeading("Vos compétences");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aTestIsTakenToItsLevel() {
        assertThat(browser.all("#main .cards li")).hasSize(16);
        assertAccessible();
        begin();

        int questions = 0;
        while (!heading().equals("Test terminé")) {
            assertThat(++questions).isLessThan(MOST_QUESTIONS);
            if (heading().equals("Point d’étape")) {
                press("Continuer");
            } else {
                answer("Oui");
            }
        }

        assertThat(main()).contains("Niveau 5");
        assertAccessible();
        press("Réponses et tutoriels");
        awaitHeading("Réponses et tutoriels");
        assertThat(browser.all("#main > details")).hasSizeGreaterThanOrEqualTo(5);
        browser.tabTo("Question 1 : Réussi");
        browser.press(Keys.ENTER);
        browser.await(driver -> main().contains("Parce que"));
        assertAccessible();
        press("Retour aux compétences");
        awaitHeading("Vos compétences");
        assertThat(main()).contains("Niveau 5 sur 6", "Améliorer : dans 4 jours");
    }

    @Test
    void whoMustWaitIsToldAndTheTestBeginsByItself() {
        AdmissionTest.press();
        press(START);
        awaitHeading("Un peu de patience");
        assertThat(browser.text(".waiting")).contains("gardez cette page ouverte");
        assertThat(browser.all("#main").getFirst().isDisplayed()).isFalse();
        awaitHeading("Question 1");
        assertThat(browser.all(".waiting")).isEmpty();
        assertThat(browser.all("#main").getFirst().isDisplayed()).isTrue();
    }

    @Test
    void aTestGoesOnAfterTheTabWasClosedAndWhatWasChosenIsStillThere() {
        begin();
        answer("Oui");
        awaitHeading("Question 2");
        choose("Autre");

        browser.open("about:blank");
        browser.open(RUNNING.url("/"));
        awaitHeading("Vos compétences");
        press(START.replace("Commencer", "Reprendre"));

        awaitHeading("Question 2");
        assertThat(browser.all("input:checked"))
                .extracting(input -> input.getAttribute("value"))
                .containsExactly("other");
    }

    @Test
    void everyFifthResponseIsACheckpointWithWhatIsRight() {
        begin();
        for (int i = 0; i < 5; i++) {
            answer("Non");
        }

        awaitHeading("Point d’étape");
        assertThat(browser.all("#main > details > summary"))
                .extracting(summary -> summary.getText())
                .containsExactly(
                        "Question 1 : Non réussi",
                        "Question 2 : Non réussi",
                        "Question 3 : Non réussi",
                        "Question 4 : Non réussi",
                        "Question 5 : Non réussi");
        assertAccessible();
    }

    @Test
    void withoutAnAnswerNothingIsSentAndALearnerMaySkip() {
        begin();

        press("Je valide");
        browser.await(driver -> status().contains("Donnez d’abord une réponse"));
        assertThat(heading()).isEqualTo("Question 1");

        press("Je passe");
        awaitHeading("Question 2");
    }

    @Test
    void aResponseIsKeptAndSentWhenTheNetworkIsBack() {
        begin();
        browser.offline(true);
        choose("Oui");
        press("Je valide");
        browser.await(driver -> status().contains("La connexion est coupée"));

        browser.offline(false);

        awaitHeading("Question 2");
        assertThat(status()).isEmpty();
    }

    @Test
    void whatALearnerDoesInASimulatorIsTheAnswer() {
        press("Commencer : Gérer des données");
        awaitHeading("Question 1");
        browser.tabTo("Votre réponse");
        assertThat(browser.value("#answer")).isEmpty();

        browser.driver().switchTo().frame(0);
        browser.await(driver -> browser.text("button").equals("Allumer"));
        browser.enterFrame();
        press("Allumer");
        browser.driver().switchTo().defaultContent();

        browser.await(driver -> browser.value("#answer").equals("GREEN"));
        press("Je valide");
        awaitHeading("Test terminé");
        press("Réponses et tutoriels");
        browser.await(driver -> browser.text("#main > details > summary").endsWith("Réussi"));
    }

    @Test
    void thePagesAreThereInEnglish() {
        press("English");

        awaitHeading("Your competencies");
        assertThat(main()).contains("Searching and monitoring information");
        assertThat(browser.all("html"))
                .extracting(e -> e.getAttribute("lang"))
                .isEqualTo(List.of("en"));
        assertAccessible();
    }

    private void begin() {
        press(START);
        awaitHeading("Question 1");
        assertAccessible();
    }

    /** Chooses a choice and waits for what follows. */
    private void answer(String choice) {
        var before = heading();
        choose(choice);
        press("Je valide");
        browser.await(driver -> !heading().equals(before));
    }

    /**
     * As in any group of radio buttons: the Tab key leads to it, the arrows and the space choose.
     */
    private void choose(String choice) {
        while (browser.all("input[type=radio]:focus").isEmpty()) {
            browser.press(Keys.TAB);
        }
        browser.arrowTo(choice);
        browser.press(Keys.SPACE);
    }

    private void press(String control) {
        browser.tabTo(control);
        browser.press(Keys.ENTER);
    }

    private void awaitHeading(String text) {
        browser.await(driver -> heading().equals(text));
    }

    private String heading() {
        return browser.text("h1");
    }

    private String main() {
        return browser.text("#main");
    }

    private String status() {
        return browser.text("#status");
    }

    private void assertAccessible() {
        assertThat(browser.accessibilityViolations()).isEqualTo(List.of());
        assertThat(browser.errors()).isEmpty();
    }
}
