package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import org.assay.api.accounts.SignIns;
import org.assay.engine.session.LearnerId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

/** Somebody stays signed in, in one tab or two, and loses nothing when they are not any more. */
class SignedInPagesTest {
    private static final RunningServer RUNNING = RunningServer.get();
    private static final String DASHBOARD = "Bonjour, découvrez votre tableau de bord";
    private static final String START =
            "Commencer : Mener une recherche et une veille d’information";

    /** What the server does not know is answered like what is over. */
    private static final String TOKEN_IS_OVER =
            """
            const signIn = JSON.parse(localStorage.getItem('assay.signIn'));
            localStorage.setItem('assay.signIn', JSON.stringify({ ...signIn, accessToken: 'x'.repeat(43) }))
            """;

    private final String person = People.arrive();
    private final PageVisit visit = PageVisit.to("#/sign-in");

    @BeforeEach
    void signIn() {
        visit.awaitHeading("Se connecter");
        visit.signIn(person, People.PASSWORD);
        visit.awaitHeading(DASHBOARD);
    }

    @AfterEach
    void close() {
        visit.close();
    }

    private void begin() {
        visit.press("Compétences");
        visit.awaitHeading("Vos compétences");
        visit.press(START);
        visit.awaitHeading("Question 1");
    }

    /** The Tab key leads to the group, the arrows and the space choose. */
    private void choose(String choice) {
        while (visit.browser().all("input[type=radio]:focus").isEmpty()) {
            visit.browser().press(Keys.TAB);
        }
        visit.browser().arrowTo(choice);
        visit.browser().press(Keys.SPACE);
    }

    private long refreshes() {
        return People.count(
                "SELECT count(*) FROM accounts.refresh_token WHERE learner_id = $1 AND used_at IS NOT NULL",
                UUID.fromString(person));
    }

    private void endEverywhere() {
        TestPeople.ended(
                RUNNING.server()
                        .part(SignIns.class)
                        .revokeAll(new LearnerId(UUID.fromString(person))));
    }

    @Test
    void aTestGoesOnWhenTheTokenIsOver() {
        begin();
        choose("Oui");
        visit.script(TOKEN_IS_OVER);
        visit.press("Je valide");

        visit.awaitHeading("Question 2");
        assertThat(refreshes()).isEqualTo(1);
    }

    @Test
    void aTokenIsRenewedBeforeItIsOver() {
        visit.script(
                """
                const signIn = JSON.parse(localStorage.getItem('assay.signIn'));
                localStorage.setItem('assay.signIn', JSON.stringify({ ...signIn, renewAt: Date.now() - 1 }))
                """);
        begin();

        assertThat(refreshes()).isEqualTo(1);
        assertThat(visit.browser().errors()).isEmpty();
    }

    @Test
    void anAnswerIsStillThereAfterTheSignInEndedInTheMiddleOfATest() {
        begin();
        endEverywhere();
        choose("Oui");
        visit.press("Je valide");

        visit.awaitTold("ce que vous aviez écrit dans un test est gardé");
        assertThat(visit.heading()).isEqualTo("Se connecter");
        visit.assertAccessible();
        visit.signIn(person, People.PASSWORD);
        visit.awaitHeading("Question 1");
        assertThat(visit.browser().all("input:checked"))
                .extracting(input -> input.getAttribute("value"))
                .containsExactly("right");
        visit.press("Je valide");
        visit.awaitHeading("Question 2");
    }

    @Test
    void twoTabsRenewATokenOnce() {
        visit.script(TOKEN_IS_OVER);
        visit.script(
                "navigator.locks.request('assay.renewal', () => new Promise((resolve) => { window.release = resolve; }))");
        reload();
        anotherTab();
        visit.browser().await(_ -> tabsInTurn() == 2);
        assertThat(refreshes()).isZero();
        var tabs = new ArrayList<>(visit.browser().driver().getWindowHandles());
        visit.browser().driver().switchTo().window(tabs.getFirst());
        visit.script("window.release()");

        for (var tab : tabs) {
            visit.browser().driver().switchTo().window(tab);
            visit.awaitHeading(DASHBOARD);
            assertThat(visit.kept("signIn")).doesNotContain("xxxx");
        }
        assertThat(refreshes()).isEqualTo(1);
    }

    private void reload() {
        visit.script(
                "document.getElementById('main').replaceChildren(); dispatchEvent(new Event('hashchange'))");
    }

    private void anotherTab() {
        visit.browser().driver().switchTo().newWindow(WindowType.TAB);
        visit.open("#/dashboard");
    }

    /** Tabs that wait until they may renew the token. */
    private long tabsInTurn() {
        return (Long)
                visit.browser()
                        .run(
                                "navigator.locks.query().then(({ pending }) => arguments[0](new Set(pending.map(({ clientId }) => clientId)).size))");
    }

    @Test
    void whoMustWaitToSignInIsSignedInWithoutDoingMore() {
        visit.press("Se déconnecter");
        visit.awaitHeading("Vos compétences");
        visit.open("#/sign-in");
        visit.awaitHeading("Se connecter");
        AdmissionTest.press();
        visit.signIn(person, People.PASSWORD);

        visit.awaitHeading("Un peu de patience");
        visit.assertAccessible();
        visit.awaitHeading(DASHBOARD);
    }

    @Test
    void whoSignsOutInOneTabIsOutInTheOther() {
        anotherTab();
        visit.awaitHeading(DASHBOARD);
        visit.press("Se déconnecter");
        visit.awaitHeading("Vos compétences");

        var first = visit.browser().driver().getWindowHandles().iterator().next();
        visit.browser().driver().switchTo().window(first);
        visit.awaitHeading("Se connecter");
        visit.signIn(person, People.PASSWORD);
        visit.awaitHeading(DASHBOARD);
    }
}
