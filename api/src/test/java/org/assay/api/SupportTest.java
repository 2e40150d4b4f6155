package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.assay.api.http.ProblemType;
import org.assay.api.passwords.PasswordHasher;
import org.assay.cache.tokens.StaffRole;
import org.junit.jupiter.api.Test;

/** What support does to accounts, and that all of it is in the audit trail. */
class SupportTest {
    /** Acts on an account, with what of its path follows the account's. */
    private static final List<List<String>> ACTS =
            List.of(
                    List.of("signOutAccount", "DELETE", "/sign-ins"),
                    List.of("unlockAccount", "DELETE", "/lock"),
                    List.of("setTemporaryPassword", "PUT", "/temporary-password"),
                    List.of("disableTemporaryPassword", "DELETE", "/temporary-password"),
                    List.of("eraseAccount", "DELETE", ""));

    private static final AccountCalls NOBODY = AccountCalls.withToken("");

    private final Person administrator = Person.signedUp().holding(StaffRole.ADMINISTRATOR);
    private final Person support = Person.signedUp().holding(StaffRole.SUPPORT);
    private final Person ada = Person.signedUp();

    private static ApiClient.Reply find(Person by, String key, String value) {
        return by.client()
                .call(
                        "findAccount",
                        "POST",
                        "/api/v1/staff/account-searches",
                        Route.findBody(key, value));
    }

    private static ApiClient.Reply act(Person by, String operation, Person whom) {
        var act = ACTS.stream().filter(a -> a.getFirst().equals(operation)).findFirst();
        return by.client()
                .call(
                        operation,
                        act.orElseThrow().get(1),
                        "/api/v1/staff/accounts/" + whom.learner() + act.orElseThrow().getLast(),
                        Route.STAFF_ACT);
    }

    private String noted(String act) {
        return act + " by " + support.learner() + " {\"reason\":\"ASKED_BY_PERSON\"}";
    }

    @Test
    void supportFindsAnAccountByAnyOfItsNamesInFullOnly() {
        for (var key : List.of("EMAIL", "USERNAME", "LEARNER_ID")) {
            var name = nameOf(ada, key);
            for (var written : List.of(name, " " + name.toUpperCase(Locale.ROOT) + " ")) {
                var found = find(support, key, written);
                assertThat(found.json().getString("learnerId")).isEqualTo(ada.learner());
            }
            for (var other :
                    List.of(name.substring(1), name + "x", "%", "_".repeat(name.length()))) {
                assertThat(find(support, key, other).problem())
                        .isEqualTo(ProblemType.ACCOUNT_UNKNOWN.uri());
            }
        }
    }

    private static String nameOf(Person person, String key) {
        return switch (key) {
            case "EMAIL" -> person.email();
            case "USERNAME" -> person.username();
            default -> person.learner();
        };
    }

    @Test
    void everyLookIsInTheTrailFoundOrNotAndWithoutTheName() {
        find(support, "EMAIL", ada.email());
        find(support, "EMAIL", "nobody." + ada.email());
        assertThat(ada.trail())
                .containsExactly(
                        "ACCOUNT_READ by "
                                + support.learner()
                                + " {\"by\":\"EMAIL\",\"reason\":\"SECURITY\",\"ticket\":\"SUP-1234\"}");
        var looks =
                Person.sql(
                        "SELECT subject_id, detail::text AS detail FROM accounts.audit WHERE actor_id = $1",
                        support.id());
        assertThat(looks.size()).isEqualTo(2);
        looks.forEach(row -> assertThat(row.getString("detail")).doesNotContain("@"));
    }

    @Test
    void whatSupportSeesHoldsNoSecret() {
        assertThat(find(support, "EMAIL", ada.withTemporaryPassword().email()).body())
                .contains("\"mustChangePassword\":true")
                .doesNotContain("argon2")
                .doesNotContain(TestPeople.hash());
    }

    @Test
    void supportSignsAPersonOutEverywhere() {
        assertThat(act(support, "signOutAccount", ada).status()).isEqualTo(200);
        Person.isSignedOut(ada.client());
        assertThat(ada.trail()).containsExactly(noted("SIGNED_OUT"));
    }

    @Test
    void whoGaveTooManyWrongPasswordsMayTryAgainOnceUnlocked() {
        int tries = 0;
        while (changePassword("Une fausse 8 fois") != 429) {
            assertThat(tries++).isLessThan(100);
        }
        assertThat(changePassword(TestPeople.PASSWORD)).isEqualTo(429);
        assertThat(act(support, "unlockAccount", ada).status()).isEqualTo(200);
        assertThat(changePassword(TestPeople.PASSWORD)).isEqualTo(200);
        assertThat(ada.trail()).containsExactly(noted("SIGN_INS_UNLOCKED"));
    }

    @Test
    void theSameAtTheDoor() {
        int tries = 0;
        while (signIn("Une fausse 8 fois").status() != 429) {
            assertThat(tries++).isLessThan(100);
        }
        assertThat(signIn(TestPeople.PASSWORD).status()).isEqualTo(429);
        assertThat(act(support, "unlockAccount", ada).status()).isEqualTo(200);
        assertThat(signIn(TestPeople.PASSWORD).status()).isEqualTo(201);
    }

    private ApiClient.Reply signIn(String password) {
        return NOBODY.signIn(ada.username(), password);
    }

    @Test
    void aTemporaryPasswordEndsTheLockToo() {
        while (signIn("Une fausse 8 fois").status() != 429) {
            assertThat(ada.trail()).isEmpty();
        }
        var password =
                act(support, "setTemporaryPassword", ada).json().getString("temporaryPassword");
        AccountCalls.isRefused(signIn(password), ProblemType.PASSWORD_CHANGE_REQUIRED);
    }

    /** Nothing opens with it; it gives a proof for another password, which then does. */
    @Test
    void aTemporaryPasswordIsGoodForChoosingAnotherOneOnly() {
        var refresh = People.refreshBody(People.open(ada.learner()));
        var password =
                act(support, "setTemporaryPassword", ada).json().getString("temporaryPassword");
        var refused = signIn(password);
        assertThat(refused.problem()).isEqualTo(ProblemType.PASSWORD_CHANGE_REQUIRED.uri());
        assertThat(
                        ApiClient.withToken("")
                                .call("refreshSignIn", "POST", "/api/v1/sign-ins/refresh", refresh)
                                .problem())
                .isEqualTo(ProblemType.SIGN_IN_ENDED.uri());
        assertThat(NOBODY.reset(refused.json().getString("proof"), "Une autre 8 fois").status())
                .isEqualTo(200);
        assertThat(signIn("Une autre 8 fois").status()).isEqualTo(201);
        assertThat(signIn(password).status()).isEqualTo(401);
    }

    private int changePassword(String current) {
        return new AccountCalls(ada.client()).changePassword(current, "Une autre 8 fois").status();
    }

    @Test
    void aTemporaryPasswordIsToldOnceAndReplacesTheOther() {
        var reset = TestPeople.proof(ada.visitor(), "RESET_PASSWORD", ada.email());
        var reply = act(support, "setTemporaryPassword", ada);
        var password = reply.json().getString("temporaryPassword");
        var row =
                Person.sql(
                                "SELECT password_hash, must_change_password FROM accounts.account"
                                        + " WHERE learner_id = $1",
                                ada.id())
                        .iterator()
                        .next();
        assertThat(row.getBoolean("must_change_password")).isTrue();
        var hasher = RunningServer.get().server().part(PasswordHasher.class);
        var hash = java.util.Optional.of(row.getString("password_hash"));
        assertThat(Person.ended(hasher.verify(password, hash))).isTrue();
        assertThat(Person.ended(hasher.verify(TestPeople.PASSWORD, hash))).isFalse();
        Person.isSignedOut(ada.client());
        assertThat(new Mailbox(ada.email()).await(1).kind()).isEqualTo("password-changed");
        assertThat(ada.trail()).containsExactly(noted("TEMPORARY_PASSWORD_SET"));
        AccountCalls.isRefused(NOBODY.reset(reset, "Une autre 8 fois"), ProblemType.PROOF_INVALID);
    }

    @Test
    void aTemporaryPasswordIsDisabledOnce() {
        ada.withTemporaryPassword();
        assertThat(act(support, "disableTemporaryPassword", ada).status()).isEqualTo(200);
        assertThat(act(support, "disableTemporaryPassword", ada).problem())
                .isEqualTo(ProblemType.NO_TEMPORARY_PASSWORD.uri());
        var found = find(support, "EMAIL", ada.email()).json();
        assertThat(found.getBoolean("hasPassword")).isFalse();
        assertThat(ada.trail().getFirst()).isEqualTo(noted("TEMPORARY_PASSWORD_DISABLED"));
        Person.isSignedOut(ada.client());
    }

    @Test
    void aPersonIsErasedOnRequest() {
        var person = KnownPerson.plant();
        var known = new Person(person.learner().toString(), person.visitor().token());
        Person.sql("DELETE FROM accounts.staff_role WHERE learner_id = $1", person.learner());
        assertThat(act(support, "eraseAccount", known).status()).isEqualTo(200);
        assertThat(find(support, "EMAIL", person.email()).status()).isEqualTo(404);
        assertThat(
                        Person.sql(
                                        "SELECT 1 FROM learning.feedback WHERE learner_id = $1",
                                        person.learner())
                                .size())
                .isZero();
        Person.isSignedOut(person.client());
        assertThat(new Mailbox(person.email()).await(1).kind()).isEqualTo("account-erased");
        assertThat(known.trail()).contains(noted("ERASURE_BEGUN"), noted("ACCOUNT_ERASED"));
    }

    /** Whoever could set the password of an administrator would be one. */
    @Test
    void onTheAccountsOfTheStaffOnlyAdministratorsAct() {
        var officer = ada.holding(StaffRole.CERTIFICATION_OFFICER).withTemporaryPassword();
        for (var act : ACTS) {
            for (var whom : List.of(officer, administrator, support)) {
                assertThat(act(support, act.getFirst(), whom).problem())
                        .isEqualTo(ProblemType.STAFF_ACCOUNT.uri());
            }
            assertThat(act(administrator, act.getFirst(), officer).status()).isEqualTo(200);
        }
        assertThat(administrator.trail()).isEmpty();
        assertThat(officer.trail()).hasSize(ACTS.size() + 1);
    }

    @Test
    void aLearnerWithoutAnAccountIsNobodyToTheStaff() {
        var anonymous = new Person(Visitor.arrive().learner(), "");
        assertThat(find(support, "LEARNER_ID", anonymous.learner()).status()).isEqualTo(404);
        for (var act : ACTS) {
            assertThat(act(support, act.getFirst(), anonymous).problem())
                    .isEqualTo(ProblemType.ACCOUNT_UNKNOWN.uri());
        }
    }
}
