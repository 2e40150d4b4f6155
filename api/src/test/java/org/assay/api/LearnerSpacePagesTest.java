package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.assay.api.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A learner uses the pages of their space in a browser, by the keyboard alone. */
class LearnerSpacePagesTest {
    private static final RunningServer RUNNING = RunningServer.get();
    private static final String LAMP = "Gérer des données";

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
    void theDashboardResumesRecommendsAndTellsWhatIsMissing() {
        press("Commencer : " + LAMP);
        awaitHeading("Question 1");

        press("Tableau de bord");

        awaitHeading("Bonjour, découvrez votre tableau de bord");
        assertThat(main())
                .contains(
                        "0 pix sur 768",
                        "il vous manque 5 compétences au niveau 1",
                        "Compétences recommandées",
                        "Compétences commencées");
        assertAccessible();
        press("Reprendre « " + LAMP + " » (0 %)");
        awaitHeading("Question 1");
    }

    @Test
    void tutorialsOfWhatWasFailedAreOpenedSavedAndJudged() {
        failLamp();

        press("Compétences");
        awaitHeading("Vos compétences");
        press("1.2 " + LAMP);
        awaitHeading("1.2 " + LAMP);
        assertThat(main()).contains("Tutoriels pour progresser", "Sujet", "Savoir");
        press("Aide (page, 2 min)");
        press("Enregistrer : Aide");
        awaitPressed("Enregistrer : Aide", "true");
        press("Tuto utile : Aide");
        awaitPressed("Tuto utile : Aide", "true");
        assertAccessible();

        press("Mes tutos");
        awaitHeading("Mes tutos");
        assertThat(main()).contains("1 tuto");
        press("Enregistrés");
        browser.await(driver -> browser.text("#main [aria-current=true]").equals("Enregistrés"));
        press("Aide (page, 2 min)");
        awaitPressed("Enregistrer : Aide", "true");
        awaitPressed("Tuto utile : Aide", "true");
        press("Tuto utile : Aide");
        awaitPressed("Tuto utile : Aide", "false");
        assertAccessible();
    }

    @Test
    void testsThatWereTakenAreListedWithTheirAnswers() {
        failLamp();

        press("Mes tests");

        awaitHeading("Mes tests");
        assertThat(main()).contains("1.2 " + LAMP, "Terminé", "Niveau 0 sur 6");
        assertAccessible();
        press("1.2 " + LAMP);
        awaitHeading("Réponses et tutoriels");
    }

    @Test
    void aProblemOfAQuestionIsReported() {
        press("Commencer : " + LAMP);
        awaitHeading("Question 1");

        press("Signaler un problème");
        browser.tabTo("Que se passe-t-il ?");
        browser.type("Le bouton <b>ne répond pas</b>.");
        assertAccessible();
        press("Envoyer le signalement");

        browser.await(driver -> status().equals("Merci, votre signalement est enregistré."));
        assertThat(browser.value("textarea")).isEmpty();
    }

    @Test
    void aCopyOfTheProfileIsSentAfterItsContentsWereTold() {
        failLamp();
        press("Partager mon profil");
        awaitHeading("Partager mon profil");
        browser.tabTo("Code de l’organisation");
        browser.type("BBBBBB 999");
        browser.press(Keys.ENTER);
        browser.await(driver -> status().contains("Code d’organisation inconnu"));
        assertThat(browser.errors()).hasSize(1).first().asString().contains("404");

        browser.tabTo("Code de l’organisation");
        browser.type(RUNNING.organization().toLowerCase(Locale.ROOT));
        browser.press(Keys.ENTER);
        browser.await(driver -> main().contains("École de la Mer"));
        assertThat(main())
                .contains("Ce qui sera envoyé", "Ce qui ne sera pas envoyé", "Vos réponses");
        assertAccessible();
        press("J’envoie une copie de mon profil");

        browser.await(driver -> status().contains("Votre profil est envoyé à « École de la Mer »"));
        assertThat(main()).contains("Profils envoyés", "École de la Mer");
        assertAccessible();
    }

    @Test
    void thePagesAreThereInEnglish() {
        failLamp();
        press("English");
        for (var page :
                List.of(
                        List.of("Dashboard", "Hello, here is your dashboard"),
                        List.of("My tutorials", "My tutorials"),
                        List.of("My tests", "My tests"),
                        List.of("Share my profile", "Share my profile"))) {
            press(page.getFirst());
            awaitHeading(page.getLast());
            assertAccessible();
        }
    }

    private void failLamp() {
        press("Commencer : " + LAMP);
        awaitHeading("Question 1");
        press("Je passe");
        awaitHeading("Test terminé");
    }

    private void press(String control) {
        browser.tabTo(control);
        browser.press(Keys.ENTER);
    }

    /** Waits for a switch that may be shown in a moment. */
    private void awaitPressed(String control, String pressed) {
        var shown = "button[aria-label='%s'][aria-pressed=%s]".formatted(control, pressed);
        browser.await(driver -> !browser.all(shown).isEmpty());
    }

    private void awaitHeading(String text) {
        browser.await(driver -> browser.text("h1").equals(text));
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
