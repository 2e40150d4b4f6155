package org.assay.api;

import static org.assay.api.TestPeople.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assay.api.http.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People sign up, prove their address, and change what is theirs. */
class PeopleTest {
    private static final ApiClient NOBODY = ApiClient.withToken("");
    private static final String OTHER = "Une autre 8 fois";

    private final Visitor visitor = Visitor.arrive();
    private final ApiClient client = ApiClient.withToken(visitor.token());
    private final String email = TestPeople.newAddress();

    private static ApiClient.Reply signUp(ApiClient by, JsonObject form) {
        return by.call("signUp", "POST", "/api/v1/accounts", form.encode());
    }

    private static ApiClient.Reply verify(String proof) {
        return NOBODY.call(
                "verifyEmail",
                "POST",
                "/api/v1/proofs/email",
                new JsonObject().put("proof", proof).encode());
    }

    private static ApiClient.Reply askForReset(String address) {
        return NOBODY.call(
                "requestPasswordReset",
                "POST",
                "/api/v1/password-resets",
                new JsonObject().put("email", address).encode());
    }

    private static ApiClient.Reply reset(String proof, String password) {
        return NOBODY.call(
                "resetPassword",
                "POST",
                "/api/v1/proofs/password",
                new JsonObject().put("proof", proof).put("newPassword", password).encode());
    }

    private ApiClient.Reply changePassword(String current, String password) {
        return client.call(
                "changePassword",
                "PUT",
                "/api/v1/me/password",
                new JsonObject()
                        .put("currentPassword", current)
                        .put("newPassword", password)
                        .encode());
    }

    private ApiClient.Reply changeEmail(String address, String password) {
        return client.call(
                "changeEmail",
                "POST",
                "/api/v1/me/email",
                new JsonObject().put("email", address).put("password", password).encode());
    }

    private ApiClient.Reply tryCode(String code) {
        return client.call(
                "confirmEmailChange",
                "POST",
                "/api/v1/me/email/code",
                new JsonObject().put("code", code).encode());
    }

    private JsonObject me() {
        var reply = client.get("getMe", "/api/v1/me");
        assertThat(reply.status()).isEqualTo(200);
        return reply.json();
    }

    private JsonObject account() {
        return me().getJsonObject("account");
    }

    private static void assertRefused(ApiClient.Reply reply, ProblemType type) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(type.status());
        assertThat(reply.problem()).isEqualTo(type.uri());
    }

    @Test
    void anAnonymousLearnerHasNoAccount() {
        assertThat(me().getString("status")).isEqualTo("ANONYMOUS");
        assertThat(me().getString("learnerId")).isEqualTo(visitor.learner());
    }

    @Test
    void aPupilWithoutAMailboxHasAnAccountAtOnceAndKeepsEverything() {
        client.respond(visitor.assessment(), 1, visitor.challenge(), "right");
        var profile = client.get("getProfile", "/api/v1/me/profile").body();
        var username = TestPeople.newUsername();
        var reply =
                signUp(
                        client,
                        TestPeople.signUpAs(
                                " " + username.toUpperCase(java.util.Locale.ROOT) + " "));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        assertThat(reply.json().getString("next")).isEqualTo("SIGN_IN");
        assertThat(me().getString("status")).isEqualTo("ACTIVE");
        assertThat(me().getString("learnerId")).isEqualTo(visitor.learner());
        assertThat(account().getString("username")).isEqualTo(username);
        assertThat(client.get("getProfile", "/api/v1/me/profile").body()).isEqualTo(profile);
    }

    @Test
    void aUsernameThatIsTakenIsTold() {
        var username = TestPeople.newUsername();
        assertThat(signUp(NOBODY, TestPeople.signUpAs(username)).status()).isEqualTo(201);
        assertRefused(
                signUp(client, TestPeople.signUpAs(username.toUpperCase(java.util.Locale.ROOT))),
                ProblemType.USERNAME_TAKEN);
        assertThat(me().getString("status")).isEqualTo("ANONYMOUS");
    }

    @Test
    void usernamesCannotBeTriedWithoutEnd() {
        var username = TestPeople.newUsername();
        signUp(NOBODY, TestPeople.signUpAs(username));
        for (int i = 0; i < RunningServer.get().settings().people().usernamesPerHour(); i++) {
            assertRefused(
                    signUp(client, TestPeople.signUpAs(username)), ProblemType.USERNAME_TAKEN);
        }
        assertRefused(signUp(client, TestPeople.signUpAs(username)), ProblemType.TOO_MANY_ATTEMPTS);
    }

    @Test
    void anAccountWithAnAddressIsThereOnceTheAddressIsProven() {
        var reply =
                signUp(
                        client,
                        TestPeople.signUp("  " + email.toUpperCase(java.util.Locale.ROOT) + " "));
        assertThat(reply.status()).as(reply.body()).isEqualTo(202);
        assertThat(me().getString("status")).isEqualTo("PENDING");
        assertThat(account().getString("pendingEmail")).isEqualTo(email);
        assertThat(account().containsKey("email")).isFalse();
        var mail = new Mailbox(email).await(1);
        assertThat(mail.kind()).isEqualTo("verify-email");
        assertThat(verify(mail.code()).status()).isEqualTo(200);
        assertThat(me().getString("status")).isEqualTo("ACTIVE");
        assertThat(account().getString("email")).isEqualTo(email);
        assertThat(account().containsKey("pendingEmail")).isFalse();
        assertRefused(verify(mail.code()), ProblemType.PROOF_INVALID);
    }

    @Test
    void aSignUpWithAnAddressInUseIsRepliedLikeAnyOtherAndItsOwnerIsTold() {
        TestPeople.account(Visitor.arrive(), email);
        var taken = signUp(client, TestPeople.signUp(email));
        var free = signUp(NOBODY, TestPeople.signUp(TestPeople.newAddress()));
        assertThat(taken.status()).isEqualTo(free.status()).isEqualTo(202);
        assertThat(taken.body()).isEqualTo(free.body());
        assertThat(new Mailbox(email).await(1).kind()).isEqualTo("account-exists");
        assertThat(me().getString("status")).isEqualTo("PENDING");
        assertThat(account().getString("pendingEmail")).isEqualTo(email);
    }

    @Test
    void ofTwoWhoSignUpWithOneAddressTheFirstToProveItHasIt() {
        signUp(NOBODY, TestPeople.signUp(email));
        signUp(client, TestPeople.signUp(email));
        var mails = new Mailbox(email);
        assertThat(verify(mails.await(2).code()).status()).isEqualTo(200);
        assertRefused(verify(mails.await(1).code()), ProblemType.PROOF_INVALID);
        assertThat(me().getString("status")).isEqualTo("ACTIVE");
    }

    @Test
    void aMistypedAddressGivesWayToTheNextSignUp() {
        var mistyped = TestPeople.newAddress();
        signUp(client, TestPeople.signUp(mistyped));
        var late = new Mailbox(mistyped).await(1);
        signUp(client, TestPeople.signUp(email));
        assertRefused(verify(late.code()), ProblemType.PROOF_INVALID);
        assertThat(verify(new Mailbox(email).await(1).code()).status()).isEqualTo(200);
        assertThat(account().getString("email")).isEqualTo(email);
    }

    @Test
    void theProofIsMailedAgainAndTheOneBeforeIsNoGood() {
        signUp(client, TestPeople.signUp(email));
        var mails = new Mailbox(email);
        var first = mails.await(1);
        assertThat(resend().status()).isEqualTo(202);
        var second = mails.await(2);
        assertRefused(verify(first.code()), ProblemType.PROOF_INVALID);
        assertThat(verify(second.code()).status()).isEqualTo(200);
        assertRefused(resend(), ProblemType.NOTHING_TO_VERIFY);
    }

    private ApiClient.Reply resend() {
        return client.call("resendVerification", "POST", "/api/v1/me/email/verification", "{}");
    }

    @Test
    void aMailboxIsNotFilledByOthers() throws InterruptedException {
        int most = RunningServer.get().settings().people().mailsPerHour();
        for (int i = 0; i < most + 2; i++) {
            assertThat(signUp(NOBODY, TestPeople.signUp(email)).status()).isEqualTo(202);
        }
        var mails = new Mailbox(email);
        mails.await(most);
        Thread.sleep(500);
        assertThat(mails.all()).hasSize(most);
    }

    @Test
    void aLearnerHasOneAccount() {
        TestPeople.account(visitor);
        assertRefused(signUp(client, TestPeople.signUp(email)), ProblemType.ACCOUNT_EXISTS);
        assertRefused(
                signUp(client, TestPeople.signUpAs(TestPeople.newUsername())),
                ProblemType.ACCOUNT_EXISTS);
    }

    @Test
    void whoeverSendsATokenMustSendAGoodOne() {
        assertRefused(
                signUp(ApiClient.withToken("A".repeat(43)), TestPeople.signUp(email)),
                ProblemType.UNAUTHENTICATED);
    }

    @Test
    void onlyTodaysTermsCanBeAccepted() {
        var reply = signUp(NOBODY, TestPeople.signUp(email).put("termsVersion", "1999-01"));
        assertRefused(reply, ProblemType.TERMS_NOT_CURRENT);
        assertThat(reply.json().getString("termsVersion")).isEqualTo("2026-11");
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
        var reply = signUp(NOBODY, TestPeople.signUp(email).put("password", password));
        assertRefused(reply, ProblemType.PASSWORD_REFUSED);
        assertThat(reply.json().getString("fault")).isEqualTo(fault);
    }

    @Test
    void namesStayAsTheyCome() {
        TestPeople.account(visitor);
        var reply =
                client.call(
                        "editMe",
                        "PATCH",
                        "/api/v1/me",
                        new JsonObject()
                                .put("firstName", " <b>Zoe\u0301</b> ")
                                .put("lastName", "O'Brien; DROP TABLE")
                                .put("locale", "fr")
                                .encode());
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(account().getString("firstName")).isEqualTo("<b>Zo\u00e9</b>");
        assertThat(account().getString("lastName")).isEqualTo("O'Brien; DROP TABLE");
        assertThat(account().getString("locale")).isEqualTo("fr");
    }

    @Test
    void whatIsNotNamedStays() {
        TestPeople.account(visitor, email);
        client.call("editMe", "PATCH", "/api/v1/me", "{\"lastName\":\"Byron\"}");
        assertThat(account().getString("firstName")).isEqualTo("Ada");
        assertThat(account().getString("lastName")).isEqualTo("Byron");
        assertThat(account().getString("locale")).isEqualTo("en");
        assertThat(account().getString("email")).isEqualTo(email);
    }

    @Test
    void withoutAnAccountThereIsNothingToChange() {
        assertRefused(
                client.call("editMe", "PATCH", "/api/v1/me", "{\"locale\":\"en\"}"),
                ProblemType.ACCOUNT_NONE);
        assertRefused(changePassword(PASSWORD, OTHER), ProblemType.ACCOUNT_NONE);
        assertRefused(changeEmail(email, PASSWORD), ProblemType.ACCOUNT_NONE);
        assertRefused(tryCode("123456"), ProblemType.ACCOUNT_NONE);
        assertRefused(resend(), ProblemType.ACCOUNT_NONE);
    }

    @Test
    void aResetIsRepliedTheSameWhetherThereIsAnAccountOrNot() {
        TestPeople.account(visitor, email);
        var known = askForReset(email);
        var unknown = askForReset(TestPeople.newAddress());
        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(202);
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(new Mailbox(email).await(1).kind()).isEqualTo("reset-password");
    }

    @Test
    void aResetSetsThePasswordOnceAndSignsOutEverywhere() {
        TestPeople.account(visitor, email);
        askForReset(email);
        var proof = new Mailbox(email).await(1).code();
        assertRefused(reset(proof, "faible"), ProblemType.PASSWORD_REFUSED);
        assertThat(reset(proof, OTHER).status()).isEqualTo(200);
        assertRefused(reset(proof, OTHER), ProblemType.PROOF_INVALID);
        assertThat(client.get("getMe", "/api/v1/me").status()).isEqualTo(401);
        assertThat(new Mailbox(email).await(2).kind()).isEqualTo("password-changed");
    }

    @Test
    void onlyTheLatestResetIsGood() {
        TestPeople.account(visitor, email);
        var mails = new Mailbox(email);
        askForReset(email);
        var first = mails.await(1).code();
        askForReset(email);
        var second = mails.await(2).code();
        assertRefused(reset(first, OTHER), ProblemType.PROOF_INVALID);
        assertThat(reset(second, OTHER).status()).isEqualTo(200);
    }

    @Test
    void resetsThatOthersAskForDoNotEndTheLastOneThatWasMailed() {
        TestPeople.account(visitor, email);
        int most = RunningServer.get().settings().people().mailsPerHour();
        for (int i = 0; i < most + 2; i++) {
            assertThat(askForReset(email).status()).isEqualTo(202);
        }
        assertThat(reset(new Mailbox(email).await(most).code(), OTHER).status()).isEqualTo(200);
    }

    @Test
    void signUpsWithAnAddressDoNotKeepItsOwnerFromAReset() {
        TestPeople.account(visitor, email);
        int most = RunningServer.get().settings().people().mailsPerHour();
        for (int i = 0; i <= most; i++) {
            signUp(NOBODY, TestPeople.signUp(email));
        }
        askForReset(email);
        assertThat(new Mailbox(email).await(most + 1).kind()).isEqualTo("reset-password");
    }

    @Test
    void whatNobodyProvedInTimeIsRemoved() {
        var old = Visitor.arrive();
        TestPeople.pending(old, TestPeople.newAddress());
        TestPeople.sql(
                """
                WITH late AS (UPDATE accounts.proof SET expires_at = now() - interval '2 days'
                    WHERE learner_id = $1)
                UPDATE accounts.account SET terms_accepted_at = now() - interval '5 days' WHERE learner_id = $1
                """,
                UUID.fromString(old.learner()));
        TestPeople.pending(visitor, email);
        var pupil = Visitor.arrive();
        TestPeople.account(pupil);
        TestPeople.ended(
                RunningServer.get()
                        .server()
                        .part(org.assay.api.people.People.class)
                        .persons()
                        .purge());
        assertThat(statusOf(old)).isEqualTo("ANONYMOUS");
        assertThat(statusOf(visitor)).isEqualTo("PENDING");
        assertThat(statusOf(pupil)).isEqualTo("ACTIVE");
    }

    private static String statusOf(Visitor one) {
        return ApiClient.withToken(one.token())
                .get("getMe", "/api/v1/me")
                .json()
                .getString("status");
    }

    private static ApiClient.Reply signIn(String identifier, String password) {
        return NOBODY.call(
                "signIn", "POST", "/api/v1/sign-ins", People.signInBody(identifier, password));
    }

    @Test
    void aTemporaryPasswordIsGoodForNothingButAnotherOne() {
        TestPeople.account(visitor, email);
        TestPeople.sql(
                "UPDATE accounts.account SET must_change_password = true WHERE learner_id = $1",
                UUID.fromString(visitor.learner()));
        var refused = signIn(email, PASSWORD);
        assertRefused(refused, ProblemType.PASSWORD_CHANGE_REQUIRED);
        var proof = refused.json().getString("proof");
        var same = reset(proof, PASSWORD);
        assertRefused(same, ProblemType.PASSWORD_REFUSED);
        assertThat(same.json().getString("fault")).isEqualTo("UNCHANGED");
        assertThat(reset(proof, OTHER).status()).isEqualTo(200);
        assertRefused(reset(proof, OTHER), ProblemType.PROOF_INVALID);
        assertRefused(signIn(email, PASSWORD), ProblemType.CREDENTIALS_WRONG);
        assertThat(signIn(email, OTHER).status()).isEqualTo(201);
    }

    @Test
    void aPupilWithoutAMailboxChangesATemporaryPasswordToo() {
        var username = TestPeople.newUsername();
        assertThat(signUp(client, TestPeople.signUpAs(username)).status()).isEqualTo(201);
        TestPeople.sql(
                "UPDATE accounts.account SET must_change_password = true WHERE learner_id = $1",
                UUID.fromString(visitor.learner()));
        var proof = signIn(username, PASSWORD).json().getString("proof");
        assertThat(reset(proof, OTHER).status()).isEqualTo(200);
        assertThat(signIn(username, OTHER).json().getString("learnerId"))
                .isEqualTo(visitor.learner());
    }

    @Test
    void aResetEndsTheLockThatSomebodyElsesTriesHaveMade() {
        TestPeople.account(visitor, email);
        var tries = RunningServer.get().settings().limits().failuresBeforeLock();
        for (int i = 0; i < tries; i++) {
            assertRefused(signIn(email, OTHER), ProblemType.CREDENTIALS_WRONG);
        }
        assertRefused(signIn(email, PASSWORD), ProblemType.TOO_MANY_ATTEMPTS);
        askForReset(email);
        assertThat(reset(new Mailbox(email).await(1).code(), OTHER).status()).isEqualTo(200);
        assertThat(signIn(email, OTHER).status()).isEqualTo(201);
    }

    @Test
    void nobodySignsInBeforeTheAddressIsProvenAndThenWithTheSameLearner() {
        signUp(client, TestPeople.signUp(email));
        assertRefused(signIn(email, PASSWORD), ProblemType.CREDENTIALS_WRONG);
        verify(new Mailbox(email).await(1).code());
        assertThat(signIn(email, PASSWORD).json().getString("learnerId"))
                .isEqualTo(visitor.learner());
    }

    @Test
    void aResetEndsAfterADay() {
        TestPeople.account(visitor, email);
        askForReset(email);
        var proof = new Mailbox(email).await(1).code();
        passes("1 day");
        assertRefused(reset(proof, OTHER), ProblemType.PROOF_INVALID);
    }

    @Test
    void aProofIsGoodForItsPurposeOnly() {
        TestPeople.account(visitor, email);
        assertRefused(
                verify(TestPeople.proof(visitor, "RESET_PASSWORD", email)),
                ProblemType.PROOF_INVALID);
        assertRefused(
                reset(TestPeople.proof(visitor, "VERIFY_EMAIL", email), OTHER),
                ProblemType.PROOF_INVALID);
    }

    @Test
    void thePasswordIsChangedByWhoeverKnowsIt() {
        TestPeople.account(visitor, email);
        assertRefused(changePassword(OTHER, OTHER), ProblemType.PASSWORD_WRONG);
        assertRefused(changePassword(PASSWORD, "faible"), ProblemType.PASSWORD_REFUSED);
        assertThat(changePassword(PASSWORD, OTHER).status()).isEqualTo(200);
        assertThat(client.get("getMe", "/api/v1/me").status()).isEqualTo(401);
        assertThat(new Mailbox(email).await(1).kind()).isEqualTo("password-changed");
    }

    @Test
    void theAddressIsChangedByTheCodeThatWasMailedToTheNewOne() {
        TestPeople.account(visitor, email);
        var next = TestPeople.newAddress();
        assertRefused(changeEmail(next, OTHER), ProblemType.PASSWORD_WRONG);
        assertThat(changeEmail(next, PASSWORD).status()).isEqualTo(202);
        assertThat(account().getString("email")).isEqualTo(email);
        var mail = new Mailbox(next).await(1);
        assertThat(mail.kind()).isEqualTo("email-change-code");
        assertThat(tryCode(mail.code()).status()).isEqualTo(200);
        assertThat(account().getString("email")).isEqualTo(next);
        assertThat(new Mailbox(email).await(1).kind()).isEqualTo("email-changed");
        assertRefused(tryCode(mail.code()), ProblemType.PROOF_INVALID);
    }

    @Test
    void fiveWrongCodesEndAChangeOfAddress() {
        TestPeople.account(visitor, email);
        var code = TestPeople.code(visitor, TestPeople.newAddress());
        IntStream.range(0, 5)
                .forEach(i -> assertRefused(tryCode("00000" + i), ProblemType.PROOF_INVALID));
        assertRefused(tryCode(code), ProblemType.PROOF_INVALID);
        assertThat(account().getString("email")).isEqualTo(email);
    }

    @Test
    void theFifthCodeMayBeTheRightOne() {
        TestPeople.account(visitor, email);
        var code = TestPeople.code(visitor, TestPeople.newAddress());
        IntStream.range(0, 4)
                .forEach(i -> assertRefused(tryCode("00000" + i), ProblemType.PROOF_INVALID));
        assertThat(tryCode(code).status()).isEqualTo(200);
    }

    @Test
    void aCodeEndsAfterTenMinutes() {
        TestPeople.account(visitor, email);
        var next = TestPeople.newAddress();
        changeEmail(next, PASSWORD);
        var mail = new Mailbox(next).await(1);
        passes("10 minutes");
        assertRefused(tryCode(mail.code()), ProblemType.PROOF_INVALID);
    }

    @Test
    void anAddressThatIsSomebodysCannotBeHadAndIsNotTold() {
        TestPeople.account(visitor, email);
        var taken = TestPeople.account(Visitor.arrive());
        var reply = changeEmail(taken, PASSWORD);
        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.body()).isEqualTo("{}");
        assertThat(new Mailbox(taken).await(1).kind()).isEqualTo("account-exists");
    }

    @Test
    void aResetEndsAChangeOfAddressUnderWay() {
        TestPeople.account(visitor, email);
        var code = TestPeople.code(visitor, TestPeople.newAddress());
        reset(TestPeople.proof(visitor, "RESET_PASSWORD", email), OTHER);
        assertThat(code).isNotEmpty();
        assertThat(
                        TestPeople.sql(
                                        "SELECT 1 FROM accounts.proof WHERE learner_id = $1 AND purpose = 'CHANGE_EMAIL'",
                                        UUID.fromString(visitor.learner()))
                                .size())
                .isZero();
    }

    /** Time passes for the visitor's proof, which ends with it: neither before nor long after. */
    private void passes(String interval) {
        var proof =
                TestPeople.sql(
                                """
                                UPDATE accounts.proof SET expires_at = expires_at - '%s'::interval
                                WHERE learner_id = $1
                                RETURNING expires_at BETWEEN now() - interval '1 minute' AND now()
                                """
                                        .formatted(interval),
                                UUID.fromString(visitor.learner()))
                        .iterator()
                        .next();
        assertThat(proof.getBoolean(0)).isTrue();
    }
}
