package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import org.assay.api.OpenIdProvider.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** People sign in with an identity provider, in a browser that goes there and comes back. */
class SsoPagesTest {
    private static final String DASHBOARD = "Bonjour, découvrez votre tableau de bord";
    private static final String LAMP = "Gérer des données";
    private static final String BUTTON = "Continuer avec École";

    /** All providers of that issuer, for nobody knows which one it was. */
    private static final String REMOVE = "Retirer open / posting / École / strict";

    private static final String FIRST = "Première fois avec École";

    private final PageVisit visit = PageVisit.to("");
    private final String subject = SsoVisit.newSubject();

    @AfterEach
    void close() {
        visit.close();
    }

    /** To the provider by its button, on the page of signing in. */
    private void depart() {
        visit.open("#/sign-in");
        visit.awaitHeading("Se connecter");
        press(BUTTON);
        visit.awaitHeading("Provider");
    }

    /** Presses a button that comes once the server has told of it. */
    private void press(String button) {
        visit.awaitTold(button);
        visit.press(button);
    }

    private void logInAs(String person) {
        visit.browser().driver().findElement(By.name("subject")).sendKeys(person, Keys.ENTER);
    }

    private String address() {
        return String.valueOf(visit.browser().driver().getCurrentUrl());
    }

    private String account(String email) {
        return TestPeople.sql("SELECT learner_id FROM accounts.account WHERE email = $1", email)
                .iterator()
                .next()
                .getUUID(0)
                .toString();
    }

    private String signedIn() {
        return new JsonObject(visit.kept("signIn")).getString("learnerId");
    }

    @Test
    void somebodyNewMakesAnAccountAndKeepsTheTestsOfThisBrowser() {
        visit.press("Commencer : " + LAMP);
        visit.awaitHeading("Question 1");
        var learner = visit.kept("learnerId");
        visit.open("#/sign-up");
        visit.awaitHeading("Créer un compte");
        visit.awaitTold(BUTTON);
        visit.assertAccessibleAndWithoutErrors();
        press(BUTTON);
        visit.awaitHeading("Provider");
        logInAs(subject);

        visit.awaitHeading(FIRST);
        assertThat(address()).endsWith("/#/back");
        visit.assertAccessibleAndWithoutErrors();
        visit.press("Non, créer mon compte");
        visit.awaitHeading("Créer un compte");
        visit.assertAccessibleAndWithoutErrors();
        assertThat(visit.browser().value("#firstName")).isEqualTo("Ada");
        visit.browser().driver().navigate().refresh();
        visit.awaitHeading("Créer un compte");
        visit.choose("J’ai lu et j’accepte les règles d’utilisation (nouvel onglet)");
        submit("Nom");
        visit.awaitHeading(DASHBOARD);
        assertThat(signedIn()).isEqualTo(learner);
        assertThat(visit.main()).contains("Reprendre « " + LAMP + " »");
    }

    /** The Enter key in a field sends its form. */
    private void submit(String field) {
        visit.browser().tabTo(field);
        visit.browser().press(Keys.ENTER);
    }

    @Test
    void somebodyKnownIsSignedInAndNoWayBackOrReloadDoesHarm() {
        var person = SsoVisit.signedUp(subject).getString("learnerId");
        visit.open("#/history");
        visit.awaitTold("Connectez-vous pour voir cette page.");
        visit.awaitTold(BUTTON);
        visit.assertAccessibleAndWithoutErrors();
        press(BUTTON);
        visit.awaitHeading("Provider");
        logInAs(subject);
        visit.awaitHeading("Mes tests");
        assertThat(signedIn()).isEqualTo(person);
        assertThat(visit.browser().errors()).isEmpty();

        visit.browser().driver().navigate().refresh();
        visit.awaitHeading("Mes tests");
        visit.open("#/back");
        visit.awaitHeading(DASHBOARD);
        visit.browser().driver().navigate().back();
        visit.awaitHeading("Mes tests");
        assertThat(signedIn()).isEqualTo(person);
        assertThat(keptOfSso()).isZero();
    }

    private long keptOfSso() {
        return (Long)
                visit.browser()
                        .run(
                                "arguments[0](Object.keys(localStorage).filter((key) => key.startsWith('assay.sso.')).length)");
    }

    @Test
    void aReloadBeforeTheChoiceKeepsTheProof() {
        depart();
        logInAs(subject);
        visit.awaitHeading(FIRST);
        visit.browser().driver().navigate().refresh();
        visit.awaitHeading(FIRST);
        visit.press("English");
        visit.awaitHeading("First time with École");
        visit.assertAccessible();
    }

    @Test
    void whoeverCancelsAtTheProviderIsToldAndGoesOnAsTheyLike() {
        depart();
        visit.press("Cancel");
        visit.awaitHeading("Connexion arrêtée");
        assertThat(visit.main()).contains("Rien n’a changé.");
        visit.assertAccessibleAndWithoutErrors();
        visit.browser().driver().navigate().refresh();
        visit.awaitHeading("Connexion arrêtée");

        visit.press("Réessayer avec École");
        visit.awaitHeading("Provider");
        visit.browser().driver().navigate().back();
        visit.awaitHeading("Connexion arrêtée");
        visit.press("Retour à la connexion");
        visit.awaitHeading("Se connecter");
        assertThat(visit.kept("signIn")).isEmpty();
    }

    @Test
    void whatTheProviderOrTheServerRefusesIsToldInPlainWords() {
        depart();
        visit.script("document.querySelector('[name=fault]').value = 'REFUSES_CODE'");
        logInAs(subject);
        visit.awaitHeading("Connexion refusée");
        visit.assertAccessible();

        var used = backWithSomethingUsed();
        visit.browser().open(used);
        visit.awaitHeading("Connexion à recommencer");
        assertThat(visit.main()).contains("ou elle a pris trop de temps");
        visit.assertAccessible();
        visit.browser().open(used);
        visit.awaitTold("Cette connexion n’a pas été commencée dans ce navigateur");
        visit.assertAccessible();
        visit.open("back");
        visit.awaitTold("Cette connexion n’a pas été commencée dans ce navigateur");
        assertThat(visit.kept("signIn")).isEmpty();
    }

    /** The address of a way back whose code this browser sent already, and lost the reply. */
    private String backWithSomethingUsed() {
        var begun = SsoVisit.begin();
        var away = begun.away(Visit.of(subject));
        begun.end(away);
        visit.script(
                "localStorage.setItem('assay.sso.%s', JSON.stringify({ name: 'school', displayName: 'École', browserKey: '%s', begunAt: Date.now() }))"
                        .formatted(away.getString("state"), away.getString("browserKey")));
        return RunningServer.get()
                .url(
                        "/back?code=%s&state=%s&iss=%s"
                                .formatted(
                                        away.getString("code"),
                                        away.getString("state"),
                                        URI.create(away.getString("issuer"))));
    }

    @Test
    void aProviderThatIsAwayIsToldAndThePasswordStillWorks() {
        var email = TestPeople.somebody();
        visit.open("#/sign-in");
        visit.awaitHeading("Se connecter");
        press("Continuer avec away");
        visit.awaitTold("away ne répond pas pour le moment.");
        visit.assertAccessible();
        visit.signIn(email, TestPeople.PASSWORD);
        visit.awaitHeading(DASHBOARD);
    }

    @Test
    void whenTheProvidersCannotBeReadThePasswordStillWorks() {
        var email = TestPeople.somebody();
        visit.script(
                """
                const ask = window.fetch;
                window.fetch = (path, more) => path.includes('providers') ? Promise.reject(new TypeError('away')) : ask(path, more)
                """);
        visit.press("Se connecter");
        visit.awaitHeading("Se connecter");
        visit.signIn(email, TestPeople.PASSWORD);
        visit.awaitHeading(DASHBOARD);
        assertThat(visit.browser().errors()).isEmpty();
    }

    @Test
    void whoeverHasAnAccountProvesItAndTheIdentityOpensItFromThenOn() {
        var email = TestPeople.somebody();
        depart();
        logInAs(subject);
        visit.awaitHeading(FIRST);
        visit.press("Oui, j’ai déjà un compte");
        visit.awaitHeading("J’ai déjà un compte");
        visit.assertAccessibleAndWithoutErrors();
        visit.signIn(email, "Une autre 8 fois");
        visit.awaitTold("L’identifiant ou le mot de passe n’est pas le bon.");
        visit.signIn(email, TestPeople.PASSWORD);
        visit.awaitHeading(DASHBOARD);
        assertThat(new Mailbox(email).await(1).kind()).isEqualTo("identity-linked");

        visit.press("Se déconnecter");
        visit.awaitHeading("Vos compétences");
        depart();
        logInAs(subject);
        visit.awaitHeading(DASHBOARD);
        assertThat(signedIn()).isEqualTo(account(email));
    }

    @Test
    void aProofThatIsOverIsToldAndTheWayBegunAgain() {
        depart();
        logInAs(subject);
        visit.awaitHeading(FIRST);
        var proof =
                (String)
                        visit.browser()
                                .run(
                                        "arguments[0](JSON.parse(sessionStorage.getItem('assay.ssoReturn')).proof)");
        SsoVisit.signUp(ApiClient.withToken(""), SsoVisit.form(proof));
        visit.press("Non, créer mon compte");
        visit.awaitHeading("Créer un compte");
        visit.choose("J’ai lu et j’accepte les règles d’utilisation (nouvel onglet)");
        submit("Nom");
        visit.awaitHeading("Connexion à recommencer");
        visit.press("Réessayer avec École");
        visit.awaitHeading("Provider");
        logInAs(subject);
        visit.awaitHeading(DASHBOARD);
    }

    @Test
    void aTemporaryPasswordIsReplacedBeforeTheIdentityIsLinked() {
        var email = TestPeople.somebody();
        TestPeople.sql(
                "UPDATE accounts.account SET must_change_password = true WHERE email = $1", email);
        depart();
        logInAs(subject);
        visit.awaitHeading(FIRST);
        visit.press("Oui, j’ai déjà un compte");
        visit.awaitHeading("J’ai déjà un compte");
        visit.signIn(email, TestPeople.PASSWORD);
        visit.awaitHeading("Choisissez votre mot de passe");
        visit.fill("Nouveau mot de passe", "Une autre 8 fois");
        visit.browser().press(Keys.ENTER);
        visit.awaitHeading(DASHBOARD);
        assertThat(SsoVisit.begin().comeBack(Visit.of(subject)).json().getString("learnerId"))
                .isEqualTo(account(email));
    }

    @Test
    void anAccountGetsOneMoreIdentityAndLosesItAgain() {
        var email = TestPeople.somebody();
        signInWithPassword(email);
        linkHere();
        visit.awaitHeading("Ajouter École à mon compte");
        visit.assertAccessibleAndWithoutErrors();
        visit.fill("Mot de passe actuel", "Une autre 8 fois");
        visit.browser().press(Keys.ENTER);
        visit.awaitTold("Ce n’est pas votre mot de passe actuel.");
        visit.fill("Mot de passe actuel", TestPeople.PASSWORD);
        visit.browser().press(Keys.ENTER);
        visit.awaitTold("École est dans votre compte.");
        visit.awaitTold("Connexions sans mot de passe Assay");
        visit.assertAccessible();
        assertThat(new Mailbox(email).await(1).kind()).isEqualTo("identity-linked");

        linkHere();
        visit.awaitTold("École est déjà dans votre compte.");
        assertThat(signedIn()).isEqualTo(account(email));

        remove();
        visit.awaitTold("est retiré de votre compte.");
        assertThat(signedIn()).isEqualTo(account(email));
        assertThat(new Mailbox(email).await(2).kind()).isEqualTo("identity-unlinked");
    }

    private void signInWithPassword(String email) {
        visit.open("#/sign-in");
        visit.awaitHeading("Se connecter");
        visit.signIn(email, TestPeople.PASSWORD);
        visit.awaitHeading(DASHBOARD);
    }

    private void linkHere() {
        visit.open("#/account");
        visit.awaitHeading("Mon compte");
        press("Ajouter École");
        visit.awaitHeading("Provider");
        logInAs(subject);
    }

    private void remove() {
        press(REMOVE);
        visit.awaitHeading(REMOVE + " ?");
        visit.assertAccessible();
        visit.fill("Mot de passe actuel", TestPeople.PASSWORD);
        visit.browser().press(Keys.ENTER);
    }

    @Test
    void theOnlyWayInIsNotOfferedForRemovalButOneOfTwoIs() {
        SsoVisit.signedUp(subject);
        depart();
        logInAs(subject);
        visit.awaitHeading(DASHBOARD);
        visit.open("#/account");
        visit.awaitTold("C’est votre seule façon de vous connecter");
        assertThat(visit.main()).doesNotContain("Retirer");
        visit.assertAccessibleAndWithoutErrors();

        press("Ajouter posting");
        visit.awaitHeading("Provider");
        logInAs(SsoVisit.newSubject());
        visit.awaitHeading("Ajouter posting à mon compte");
        visit.press("Ajouter posting");
        visit.awaitTold("posting est dans votre compte.");
        press(REMOVE);
        visit.awaitHeading(REMOVE + " ?");
        visit.press(REMOVE);
        visit.awaitTold("C’est retiré de votre compte.");
        assertThat(visit.heading()).isEqualTo("Se connecter");
        assertThat(visit.kept("signIn")).isEmpty();
        visit.assertAccessible();
    }

    @Test
    void anIdentityOfAnotherAccountChangesNobody() {
        var email = TestPeople.somebody();
        SsoVisit.signedUp(subject);
        signInWithPassword(email);
        linkHere();
        visit.awaitHeading("Déjà dans un autre compte");
        visit.assertAccessibleAndWithoutErrors();
        assertThat(signedIn()).isEqualTo(account(email));
        visit.press("Retour à mon compte");
        visit.awaitHeading("Mon compte");
    }
}
