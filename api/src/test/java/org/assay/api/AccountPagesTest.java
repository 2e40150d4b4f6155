package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** People use the pages of accounts, with the mails that come. */
class AccountPagesTest {
    private static final String LAMP = "Gérer des données";
    private static final String PASSWORD = "Soleil de 7 heures";
    private static final String OTHER_PASSWORD = "Lune de 8 heures";

    private final PageVisit visit = PageVisit.to("");
    private final String email = TestPeople.newAddress();

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void somebodyWhoBeganWithoutAnAccountGoesFromSignUpToErasure() {
        visit.press("Commencer : " + LAMP);
        visit.awaitHeading("Question 1");
        signUp(email);
        visit.awaitHeading("Regardez vos mails");
        assertThat(visit.main()).contains(email);
        visit.assertAccessibleAndWithoutErrors();

        visit.open("#/verify-email/" + new Mailbox(email).await(1).code());
        visit.awaitHeading("Confirmer mon adresse e-mail");
        visit.assertAccessibleAndWithoutErrors();
        visit.press("Confirmer");
        visit.awaitTold("Merci, votre adresse est confirmée.");
        assertThat(visit.browser().driver().getCurrentUrl()).endsWith("#/sign-in/verified");
        visit.assertAccessibleAndWithoutErrors();
        visit.signIn(email, PASSWORD);
        visit.awaitHeading("Bonjour, découvrez votre tableau de bord");

        visit.press("Reprendre « " + LAMP + " » (0 %)");
        visit.awaitHeading("Question 1");
        visit.press("Je passe");
        visit.awaitHeading("Test terminé");
        assertThat(visit.kept("accessToken")).isEmpty();

        visit.press("Mon compte");
        visit.awaitHeading("Mon compte");
        visit.assertAccessibleAndWithoutErrors();
        visit.press("Effacer mon compte");
        visit.awaitHeading("Effacer mon compte");
        visit.assertAccessibleAndWithoutErrors();
        visit.fill("Mot de passe actuel", PASSWORD);
        visit.choose("J’ai compris : je veux effacer mon compte.");
        visit.press("Effacer mon compte");
        visit.awaitHeading("Votre compte est effacé");
        visit.assertAccessibleAndWithoutErrors();
        assertThat(visit.kept("signIn")).isEmpty();
        assertThat(new Mailbox(email).await(2).kind()).isEqualTo("account-erased");
    }

    private void signUp(String address) {
        visit.press("Créer un compte");
        visit.awaitHeading("Créer un compte");
        visit.fill("Prénom", "Zoé");
        visit.fill("Nom", "d’Été <b>");
        visit.fill("Adresse e-mail", address);
        visit.fill("Mot de passe", PASSWORD);
        visit.choose("J’ai lu et j’accepte les règles d’utilisation (nouvel onglet)");
        submit("Mot de passe");
    }

    /** The Enter key in a field sends its form. */
    private void submit(String field) {
        visit.browser().tabTo(field);
        visit.browser().press(Keys.ENTER);
    }

    @Test
    void whatIsMissingIsToldAtItsFieldWhichGetsTheFocus() {
        visit.open("#/sign-up");
        visit.awaitHeading("Créer un compte");
        visit.fill("Prénom", "Zoé");
        submit("Mot de passe");
        visit.awaitTold("À remplir.");

        assertThat(focused("id")).isEqualTo("lastName");
        assertThat(focused("aria-invalid")).isEqualTo("true");
        assertThat(visit.browser().text("#" + focused("aria-describedby"))).isEqualTo("À remplir.");
        visit.assertAccessibleAndWithoutErrors();

        visit.fill("Nom", "Durand");
        visit.fill("Adresse e-mail", "zoe@nulle-part");
        visit.fill("Mot de passe", "soleil de 7 heures");
        submit("Mot de passe");
        visit.awaitTold("Cette adresse n’est pas complète.");
        assertThat(visit.main())
                .contains("Il manque une majuscule.", "Cochez cette case pour continuer.")
                .doesNotContain("À remplir.");
        assertThat(focused("id")).isEqualTo("email");
    }

    private String focused(String attribute) {
        return Objects.requireNonNullElse(
                visit.browser().driver().switchTo().activeElement().getAttribute(attribute), "");
    }

    @Test
    void aPasswordThatEverybodyHasIsRefusedAtItsField() {
        visit.open("#/sign-up");
        visit.awaitHeading("Créer un compte");
        visit.fill("Prénom", "Zoé");
        visit.fill("Nom", "Durand");
        visit.choose("Mon adresse e-mail", "Un identifiant (si je n’ai pas d’adresse e-mail)");
        visit.fill("Identifiant", TestPeople.newUsername());
        visit.fill("Mot de passe", "Zoe-Durand-12");
        visit.choose("J’ai lu et j’accepte les règles d’utilisation (nouvel onglet)");
        submit("Mot de passe");

        visit.awaitTold("Il contient votre nom");
        assertThat(focused("id")).isEqualTo("newPassword");
        assertThat(focused("aria-invalid")).isEqualTo("true");
        assertThat(focused("aria-describedby").split(" ")).contains("newPassword-error");
        assertThat(visit.browser().text("#newPassword-error"))
                .isEqualTo(
                        "Il contient votre nom, votre adresse ou votre identifiant. Choisissez-en un autre.");
        visit.fill("Mot de passe", PASSWORD);
        submit("Mot de passe");
        visit.awaitHeading("Bonjour, découvrez votre tableau de bord");
        assertThat(visit.kept("signIn")).isNotEmpty();
        visit.press("Se déconnecter");
        visit.awaitHeading("Vos compétences");
        assertThat(visit.kept("signIn")).isEmpty();
    }

    @Test
    void anAddressInUseIsToldByItsMailOnly() {
        var taken = TestPeople.account(Visitor.arrive());
        signUp(taken);
        visit.awaitHeading("Regardez vos mails");
        assertThat(visit.main()).contains(taken);
        assertThat(new Mailbox(taken).await(1).kind()).isEqualTo("account-exists");
    }

    @Test
    void aForgottenPasswordIsReplaced() {
        TestPeople.account(Visitor.arrive(), email);
        visit.press("Se connecter");
        visit.awaitHeading("Se connecter");
        visit.press("J’ai oublié mon mot de passe");
        visit.awaitHeading("Mot de passe oublié");
        visit.assertAccessibleAndWithoutErrors();
        visit.fill("Votre adresse e-mail", email);
        visit.press("Envoyer le mail");
        visit.awaitHeading("Regardez vos mails");

        var code = new Mailbox(email).await(1).code();
        visit.press("J’ai un code");
        visit.awaitHeading("Choisir un nouveau mot de passe");
        visit.assertAccessibleAndWithoutErrors();
        visit.fill("Code du mail", code);
        visit.fill("Nouveau mot de passe", OTHER_PASSWORD);
        visit.press("Enregistrer ce mot de passe");
        visit.awaitTold("Votre nouveau mot de passe est enregistré.");
        visit.signIn(email, OTHER_PASSWORD);
        visit.awaitHeading("Bonjour, découvrez votre tableau de bord");

        visit.press("Se déconnecter");
        visit.awaitHeading("Vos compétences");
        visit.open("#/reset-password/" + code);
        visit.awaitHeading("Choisir un nouveau mot de passe");
        visit.fill("Nouveau mot de passe", PASSWORD);
        visit.press("Enregistrer ce mot de passe");
        visit.awaitTold("Ce lien ou ce code n’est plus bon");
        visit.assertAccessible();
    }

    @Test
    void aWrongPasswordIsToldAndATemporaryOneIsReplacedBeforeAnythingElse() {
        TestPeople.account(Visitor.arrive(), email);
        TestPeople.sql(
                "UPDATE accounts.account SET must_change_password = true WHERE email = $1", email);
        visit.open("#/history");
        visit.awaitTold("Connectez-vous pour voir cette page.");
        visit.signIn(email, OTHER_PASSWORD);
        visit.awaitTold("L’identifiant ou le mot de passe n’est pas le bon.");
        visit.assertAccessible();

        visit.signIn(email, PASSWORD);
        visit.awaitHeading("Choisissez votre mot de passe");
        visit.assertAccessible();
        visit.fill("Nouveau mot de passe", OTHER_PASSWORD);
        visit.press("Enregistrer ce mot de passe");
        visit.awaitHeading("Mes tests");
    }

    @Test
    void anAccountIsChanged() {
        TestPeople.account(Visitor.arrive(), email);
        visit.open("#/account");
        visit.awaitTold("Connectez-vous pour voir cette page.");
        visit.signIn(email, PASSWORD);
        visit.awaitHeading("Mon compte");
        visit.fill("Prénom", "Zoé <i>");
        visit.press("Enregistrer");
        visit.awaitHeading("My account");
        assertThat(visit.browser().value("#firstName")).isEqualTo("Zoé <i>");
        visit.press("Français");
        visit.awaitHeading("Mon compte");
        changeEmail();
        changePassword();

        visit.press("Télécharger mes données");
        visit.awaitTold("Vos données sont dans vos téléchargements");
        visit.press("Me déconnecter de tous les appareils");
        visit.awaitTold("Vous êtes déconnecté de tous les appareils.");
    }

    private void changeEmail() {
        var another = TestPeople.newAddress();
        visit.press("Changer d’adresse e-mail");
        visit.awaitHeading("Changer d’adresse e-mail");
        visit.assertAccessibleAndWithoutErrors();
        visit.fill("Nouvelle adresse e-mail", another);
        visit.fill("Mot de passe actuel", PASSWORD);
        visit.press("Envoyer le code");
        visit.awaitHeading("Regardez vos mails");
        visit.fill("Code à 6 chiffres", new Mailbox(another).await(1).code());
        visit.press("Confirmer");
        visit.awaitTold("Votre adresse e-mail est changée.");
        assertThat(visit.main()).contains(another);
    }

    private void changePassword() {
        visit.press("Changer de mot de passe");
        visit.awaitHeading("Changer de mot de passe");
        visit.assertAccessibleAndWithoutErrors();
        visit.fill("Mot de passe actuel", OTHER_PASSWORD);
        visit.fill("Nouveau mot de passe", OTHER_PASSWORD);
        visit.press("Enregistrer ce mot de passe");
        visit.awaitTold("Ce n’est pas votre mot de passe actuel.");
        visit.fill("Mot de passe actuel", PASSWORD);
        visit.press("Enregistrer ce mot de passe");
        visit.awaitTold("Votre mot de passe est changé.");
    }
}
