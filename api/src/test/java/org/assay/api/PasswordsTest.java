package org.assay.api;

import static org.assay.api.TestPeople.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.assay.api.http.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passwords: which are good, how they are reset and changed, and what ends with the old one. */
class PasswordsTest {
    private static final AccountCalls NOBODY = AccountCalls.withToken("");
    private static final String OTHER = "Une autre 8 fois";

    private final Visitor visitor = Visitor.arrive();
    private final ApiClient client = ApiClient.withToken(visitor.token());
    private final AccountCalls calls = new AccountCalls(client);
    private final String email = TestPeople.newAddress();

    @Test
    void aResetIsRepliedTheSameWhetherThereIsAnAccountOrNot() {
        TestPeople.account(visitor, email);
        var known = NOBODY.askForReset(email);
        var unknown = NOBODY.askForReset(TestPeople.newAddress());
        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(202);
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(new Mailbox(email).await(1).kind()).isEqualTo("reset-password");
    }

    @Test
    void aResetSetsThePasswordOnceAndSignsOutEverywhere() {
        TestPeople.account(visitor, email);
        NOBODY.askForReset(email);
        var proof = new Mailbox(email).await(1).code();
        AccountCalls.isRefused(NOBODY.reset(proof, "faible"), ProblemType.PASSWORD_REFUSED);
        assertThat(NOBODY.reset(proof, OTHER).status()).isEqualTo(200);
        AccountCalls.isRefused(NOBODY.reset(proof, OTHER), ProblemType.PROOF_INVALID);
        assertThat(client.get("getMe", "/api/v1/me").status()).isEqualTo(401);
        assertThat(new Mailbox(email).await(2).kind()).isEqualTo("password-changed");
    }

    @Test
    void onlyTheLatestResetIsGood() {
        TestPeople.account(visitor, email);
        var mails = new Mailbox(email);
        NOBODY.askForReset(email);
        var first = mails.await(1).code();
        NOBODY.askForReset(email);
        var second = mails.await(2).code();
        AccountCalls.isRefused(NOBODY.reset(first, OTHER), ProblemType.PROOF_INVALID);
        assertThat(NOBODY.reset(second, OTHER).status()).isEqualTo(200);
    }

    @Test
    void resetsThatOthersAskForDoNotEndTheLastOneThatWasMailed() {
        TestPeople.account(visitor, email);
        int most = RunningServer.get().settings().people().mailsPerHour();
        for (int i = 0; i < most + 2; i++) {
            assertThat(NOBODY.askForReset(email).status()).isEqualTo(202);
        }
        assertThat(NOBODY.reset(new Mailbox(email).await(most).code(), OTHER).status())
                .isEqualTo(200);
    }

    @Test
    void signUpsWithAnAddressDoNotKeepItsOwnerFromAReset() {
        TestPeople.account(visitor, email);
        int most = RunningServer.get().settings().people().mailsPerHour();
        for (int i = 0; i <= most; i++) {
            NOBODY.signUp(TestPeople.signUp(email));
        }
        NOBODY.askForReset(email);
        assertThat(new Mailbox(email).await(most + 1).kind()).isEqualTo("reset-password");
    }

    @Test
    void aTemporaryPasswordIsGoodForNothingButAnotherOne() {
        TestPeople.account(visitor, email);
        TestPeople.sql(
                "UPDATE accounts.account SET must_change_password = true WHERE learner_id = $1",
                UUID.fromString(visitor.learner()));
        var refused = NOBODY.signIn(email, PASSWORD);
        AccountCalls.isRefused(refused, ProblemType.PASSWORD_CHANGE_REQUIRED);
        var proof = refused.json().getString("proof");
        var same = NOBODY.reset(proof, PASSWORD);
        AccountCalls.isRefused(same, ProblemType.PASSWORD_REFUSED);
        assertThat(same.json().getString("fault")).isEqualTo("UNCHANGED");
        assertThat(NOBODY.reset(proof, OTHER).status()).isEqualTo(200);
        AccountCalls.isRefused(NOBODY.reset(proof, OTHER), ProblemType.PROOF_INVALID);
        AccountCalls.isRefused(NOBODY.signIn(email, PASSWORD), ProblemType.CREDENTIALS_WRONG);
        assertThat(NOBODY.signIn(email, OTHER).status()).isEqualTo(201);
    }

    @Test
    void aPupilWithoutAMailboxChangesATemporaryPasswordToo() {
        var username = TestPeople.newUsername();
        assertThat(calls.signUp(TestPeople.signUpAs(username)).status()).isEqualTo(201);
        TestPeople.sql(
                "UPDATE accounts.account SET must_change_password = true WHERE learner_id = $1",
                UUID.fromString(visitor.learner()));
        var proof = NOBODY.signIn(username, PASSWORD).json().getString("proof");
        assertThat(NOBODY.reset(proof, OTHER).status()).isEqualTo(200);
        assertThat(NOBODY.signIn(username, OTHER).json().getString("learnerId"))
                .isEqualTo(visitor.learner());
    }

    @Test
    void aResetEndsTheLockThatSomebodyElsesTriesHaveMade() {
        TestPeople.account(visitor, email);
        var tries = RunningServer.get().settings().limits().failuresBeforeLock();
        for (int i = 0; i < tries; i++) {
            AccountCalls.isRefused(NOBODY.signIn(email, OTHER), ProblemType.CREDENTIALS_WRONG);
        }
        AccountCalls.isRefused(NOBODY.signIn(email, PASSWORD), ProblemType.TOO_MANY_ATTEMPTS);
        NOBODY.askForReset(email);
        assertThat(NOBODY.reset(new Mailbox(email).await(1).code(), OTHER).status()).isEqualTo(200);
        assertThat(NOBODY.signIn(email, OTHER).status()).isEqualTo(201);
    }

    @Test
    void aResetEndsAfterADay() {
        TestPeople.account(visitor, email);
        NOBODY.askForReset(email);
        var proof = new Mailbox(email).await(1).code();
        TestPeople.passes(visitor, "1 day");
        AccountCalls.isRefused(NOBODY.reset(proof, OTHER), ProblemType.PROOF_INVALID);
    }

    @Test
    void aProofIsGoodForItsPurposeOnly() {
        TestPeople.account(visitor, email);
        AccountCalls.isRefused(
                NOBODY.verify(TestPeople.proof(visitor, "RESET_PASSWORD", email)),
                ProblemType.PROOF_INVALID);
        AccountCalls.isRefused(
                NOBODY.reset(TestPeople.proof(visitor, "VERIFY_EMAIL", email), OTHER),
                ProblemType.PROOF_INVALID);
    }

    @Test
    void thePasswordIsChangedByWhoeverKnowsIt() {
        TestPeople.account(visitor, email);
        AccountCalls.isRefused(calls.changePassword(OTHER, OTHER), ProblemType.PASSWORD_WRONG);
        AccountCalls.isRefused(
                calls.changePassword(PASSWORD, "faible"), ProblemType.PASSWORD_REFUSED);
        assertThat(calls.changePassword(PASSWORD, OTHER).status()).isEqualTo(200);
        assertThat(client.get("getMe", "/api/v1/me").status()).isEqualTo(401);
        assertThat(new Mailbox(email).await(1).kind()).isEqualTo("password-changed");
    }

    @Test
    void aResetEndsAChangeOfAddressUnderWay() {
        TestPeople.account(visitor, email);
        var code = TestPeople.code(visitor, TestPeople.newAddress());
        NOBODY.reset(TestPeople.proof(visitor, "RESET_PASSWORD", email), OTHER);
        assertThat(code).isNotEmpty();
        assertThat(
                        TestPeople.sql(
                                        "SELECT 1 FROM accounts.proof WHERE learner_id = $1 AND purpose = 'CHANGE_EMAIL'",
                                        UUID.fromString(visitor.learner()))
                                .size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Court 1, TOO_SHORT",
        "sans capitale 1, NO_UPPER_CASE_LETTER",
        "SANS MINUSCULE 1, NO_LOWER_CASE_LETTER",
        "Sans chiffre, NO_DIGIT",
        "Madame Lovelace 1, PERSONAL"
    })
    void aWeakPasswordIsRefusedWithTheReason(String password, String fault) {
        var reply = NOBODY.signUp(TestPeople.signUp(email).put("password", password));
        AccountCalls.isRefused(reply, ProblemType.PASSWORD_REFUSED);
        assertThat(reply.json().getString("fault")).isEqualTo(fault);
    }
}
