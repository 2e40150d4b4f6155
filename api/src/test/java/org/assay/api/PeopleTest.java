package org.assay.api;

import static org.assay.api.TestPeople.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assay.api.http.ProblemType;
import org.junit.jupiter.api.Test;

/** People sign up, prove their address, and change it and what else is theirs. */
class PeopleTest {
    private static final AccountCalls NOBODY = AccountCalls.withToken("");
    private static final String OTHER = "Une autre 8 fois";

    private final Visitor visitor = Visitor.arrive();
    private final ApiClient client = ApiClient.withToken(visitor.token());
    private final AccountCalls calls = new AccountCalls(client);
    private final String email = TestPeople.newAddress();

    @Test
    void anAnonymousLearnerHasNoAccount() {
        assertThat(calls.me().getString("status")).isEqualTo("ANONYMOUS");
        assertThat(calls.me().getString("learnerId")).isEqualTo(visitor.learner());
    }

    @Test
    void aPupilWithoutAMailboxHasAnAccountAtOnceAndKeepsEverything() {
        client.respond(visitor.assessment(), 1, visitor.challenge(), "right");
        var profile = client.get("getProfile", "/api/v1/me/profile").body();
        var username = TestPeople.newUsername();
        var reply =
                calls.signUp(
                        TestPeople.signUpAs(
                                " " + username.toUpperCase(java.util.Locale.ROOT) + " "));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        assertThat(reply.json().getString("next")).isEqualTo("SIGN_IN");
        assertThat(calls.me().getString("status")).isEqualTo("ACTIVE");
        assertThat(calls.me().getString("learnerId")).isEqualTo(visitor.learner());
        assertThat(calls.account().getString("username")).isEqualTo(username);
        assertThat(client.get("getProfile", "/api/v1/me/profile").body()).isEqualTo(profile);
    }

    @Test
    void aUsernameThatIsTakenIsTold() {
        var username = TestPeople.newUsername();
        assertThat(NOBODY.signUp(TestPeople.signUpAs(username)).status()).isEqualTo(201);
        AccountCalls.isRefused(
                calls.signUp(TestPeople.signUpAs(username.toUpperCase(java.util.Locale.ROOT))),
                ProblemType.USERNAME_TAKEN);
        assertThat(calls.me().getString("status")).isEqualTo("ANONYMOUS");
    }

    @Test
    void usernamesCannotBeTriedWithoutEnd() {
        var username = TestPeople.newUsername();
        NOBODY.signUp(TestPeople.signUpAs(username));
        for (int i = 0; i < RunningServer.get().settings().people().usernamesPerHour(); i++) {
            AccountCalls.isRefused(
                    calls.signUp(TestPeople.signUpAs(username)), ProblemType.USERNAME_TAKEN);
        }
        AccountCalls.isRefused(
                calls.signUp(TestPeople.signUpAs(username)), ProblemType.TOO_MANY_ATTEMPTS);
    }

    @Test
    void anAccountWithAnAddressIsThereOnceTheAddressIsProven() {
        var reply =
                calls.signUp(
                        TestPeople.signUp("  " + email.toUpperCase(java.util.Locale.ROOT) + " "));
        assertThat(reply.status()).as(reply.body()).isEqualTo(202);
        assertThat(calls.me().getString("status")).isEqualTo("PENDING");
        assertThat(calls.account().getString("pendingEmail")).isEqualTo(email);
        assertThat(calls.account().containsKey("email")).isFalse();
        var mail = new Mailbox(email).await(1);
        assertThat(mail.kind()).isEqualTo("verify-email");
        assertThat(NOBODY.verify(mail.code()).status()).isEqualTo(200);
        assertThat(calls.me().getString("status")).isEqualTo("ACTIVE");
        assertThat(calls.account().getString("email")).isEqualTo(email);
        assertThat(calls.account().containsKey("pendingEmail")).isFalse();
        AccountCalls.isRefused(NOBODY.verify(mail.code()), ProblemType.PROOF_INVALID);
    }

    @Test
    void aSignUpWithAnAddressInUseIsRepliedLikeAnyOtherAndItsOwnerIsTold() {
        TestPeople.account(Visitor.arrive(), email);
        var taken = calls.signUp(TestPeople.signUp(email));
        var free = NOBODY.signUp(TestPeople.signUp(TestPeople.newAddress()));
        assertThat(taken.status()).isEqualTo(free.status()).isEqualTo(202);
        assertThat(taken.body()).isEqualTo(free.body());
        assertThat(new Mailbox(email).await(1).kind()).isEqualTo("account-exists");
        assertThat(calls.me().getString("status")).isEqualTo("PENDING");
        assertThat(calls.account().getString("pendingEmail")).isEqualTo(email);
    }

    @Test
    void ofTwoWhoSignUpWithOneAddressTheFirstToProveItHasIt() {
        NOBODY.signUp(TestPeople.signUp(email));
        calls.signUp(TestPeople.signUp(email));
        var mails = new Mailbox(email);
        assertThat(NOBODY.verify(mails.await(2).code()).status()).isEqualTo(200);
        AccountCalls.isRefused(NOBODY.verify(mails.await(1).code()), ProblemType.PROOF_INVALID);
        assertThat(calls.me().getString("status")).isEqualTo("ACTIVE");
    }

    @Test
    void aMistypedAddressGivesWayToTheNextSignUp() {
        var mistyped = TestPeople.newAddress();
        calls.signUp(TestPeople.signUp(mistyped));
        var late = new Mailbox(mistyped).await(1);
        calls.signUp(TestPeople.signUp(email));
        AccountCalls.isRefused(NOBODY.verify(late.code()), ProblemType.PROOF_INVALID);
        assertThat(NOBODY.verify(new Mailbox(email).await(1).code()).status()).isEqualTo(200);
        assertThat(calls.account().getString("email")).isEqualTo(email);
    }

    @Test
    void theProofIsMailedAgainAndTheOneBeforeIsNoGood() {
        calls.signUp(TestPeople.signUp(email));
        var mails = new Mailbox(email);
        var first = mails.await(1);
        assertThat(calls.resend().status()).isEqualTo(202);
        var second = mails.await(2);
        AccountCalls.isRefused(NOBODY.verify(first.code()), ProblemType.PROOF_INVALID);
        assertThat(NOBODY.verify(second.code()).status()).isEqualTo(200);
        AccountCalls.isRefused(calls.resend(), ProblemType.NOTHING_TO_VERIFY);
    }

    @Test
    void theProofOfAnAddressEndsAfterThreeDays() {
        calls.signUp(TestPeople.signUp(email));
        var mail = new Mailbox(email).await(1);
        TestPeople.passes(visitor, "3 days");
        AccountCalls.isRefused(NOBODY.verify(mail.code()), ProblemType.PROOF_INVALID);
        assertThat(calls.me().getString("status")).isEqualTo("PENDING");
    }

    @Test
    void aMailboxIsNotFilledByOthers() throws InterruptedException {
        int most = RunningServer.get().settings().people().mailsPerHour();
        for (int i = 0; i < most + 2; i++) {
            assertThat(NOBODY.signUp(TestPeople.signUp(email)).status()).isEqualTo(202);
        }
        var mails = new Mailbox(email);
        mails.await(most);
        Thread.sleep(500);
        assertThat(mails.all()).hasSize(most);
    }

    @Test
    void aLearnerHasOneAccount() {
        TestPeople.account(visitor);
        AccountCalls.isRefused(calls.signUp(TestPeople.signUp(email)), ProblemType.ACCOUNT_EXISTS);
        AccountCalls.isRefused(
                calls.signUp(TestPeople.signUpAs(TestPeople.newUsername())),
                ProblemType.ACCOUNT_EXISTS);
    }

    @Test
    void whoeverSendsATokenMustSendAGoodOne() {
        AccountCalls.isRefused(
                AccountCalls.withToken("A".repeat(43)).signUp(TestPeople.signUp(email)),
                ProblemType.UNAUTHENTICATED);
    }

    @Test
    void onlyTodaysTermsCanBeAccepted() {
        var reply = NOBODY.signUp(TestPeople.signUp(email).put("termsVersion", "1999-01"));
        AccountCalls.isRefused(reply, ProblemType.TERMS_NOT_CURRENT);
        assertThat(reply.json().getString("termsVersion")).isEqualTo("2026-11");
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
        assertThat(calls.account().getString("firstName")).isEqualTo("<b>Zo\u00e9</b>");
        assertThat(calls.account().getString("lastName")).isEqualTo("O'Brien; DROP TABLE");
        assertThat(calls.account().getString("locale")).isEqualTo("fr");
    }

    @Test
    void whatIsNotNamedStays() {
        TestPeople.account(visitor, email);
        client.call("editMe", "PATCH", "/api/v1/me", "{\"lastName\":\"Byron\"}");
        assertThat(calls.account().getString("firstName")).isEqualTo("Ada");
        assertThat(calls.account().getString("lastName")).isEqualTo("Byron");
        assertThat(calls.account().getString("locale")).isEqualTo("en");
        assertThat(calls.account().getString("email")).isEqualTo(email);
    }

    @Test
    void withoutAnAccountThereIsNothingToChange() {
        AccountCalls.isRefused(
                client.call("editMe", "PATCH", "/api/v1/me", "{\"locale\":\"en\"}"),
                ProblemType.ACCOUNT_NONE);
        AccountCalls.isRefused(calls.changePassword(PASSWORD, OTHER), ProblemType.ACCOUNT_NONE);
        AccountCalls.isRefused(calls.changeEmail(email, PASSWORD), ProblemType.ACCOUNT_NONE);
        AccountCalls.isRefused(calls.tryCode("123456"), ProblemType.ACCOUNT_NONE);
        AccountCalls.isRefused(calls.resend(), ProblemType.ACCOUNT_NONE);
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

    @Test
    void nobodySignsInBeforeTheAddressIsProvenAndThenWithTheSameLearner() {
        calls.signUp(TestPeople.signUp(email));
        AccountCalls.isRefused(NOBODY.signIn(email, PASSWORD), ProblemType.CREDENTIALS_WRONG);
        NOBODY.verify(new Mailbox(email).await(1).code());
        assertThat(NOBODY.signIn(email, PASSWORD).json().getString("learnerId"))
                .isEqualTo(visitor.learner());
    }

    @Test
    void theAddressIsChangedByTheCodeThatWasMailedToTheNewOne() {
        TestPeople.account(visitor, email);
        var next = TestPeople.newAddress();
        AccountCalls.isRefused(calls.changeEmail(next, OTHER), ProblemType.PASSWORD_WRONG);
        assertThat(calls.changeEmail(next, PASSWORD).status()).isEqualTo(202);
        assertThat(calls.account().getString("email")).isEqualTo(email);
        var mail = new Mailbox(next).await(1);
        assertThat(mail.kind()).isEqualTo("email-change-code");
        assertThat(calls.tryCode(mail.code()).status()).isEqualTo(200);
        assertThat(calls.account().getString("email")).isEqualTo(next);
        assertThat(new Mailbox(email).await(1).kind()).isEqualTo("email-changed");
        AccountCalls.isRefused(calls.tryCode(mail.code()), ProblemType.PROOF_INVALID);
    }

    @Test
    void fiveWrongCodesEndAChangeOfAddress() {
        TestPeople.account(visitor, email);
        var code = TestPeople.code(visitor, TestPeople.newAddress());
        IntStream.range(0, 5)
                .forEach(
                        i ->
                                AccountCalls.isRefused(
                                        calls.tryCode("00000" + i), ProblemType.PROOF_INVALID));
        AccountCalls.isRefused(calls.tryCode(code), ProblemType.PROOF_INVALID);
        assertThat(calls.account().getString("email")).isEqualTo(email);
    }

    @Test
    void theFifthCodeMayBeTheRightOne() {
        TestPeople.account(visitor, email);
        var code = TestPeople.code(visitor, TestPeople.newAddress());
        IntStream.range(0, 4)
                .forEach(
                        i ->
                                AccountCalls.isRefused(
                                        calls.tryCode("00000" + i), ProblemType.PROOF_INVALID));
        assertThat(calls.tryCode(code).status()).isEqualTo(200);
    }

    @Test
    void aCodeEndsAfterTenMinutes() {
        TestPeople.account(visitor, email);
        var next = TestPeople.newAddress();
        calls.changeEmail(next, PASSWORD);
        var mail = new Mailbox(next).await(1);
        TestPeople.passes(visitor, "10 minutes");
        AccountCalls.isRefused(calls.tryCode(mail.code()), ProblemType.PROOF_INVALID);
    }

    @Test
    void anAddressThatIsSomebodysCannotBeHadAndIsNotTold() {
        TestPeople.account(visitor, email);
        var taken = TestPeople.account(Visitor.arrive());
        var reply = calls.changeEmail(taken, PASSWORD);
        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.body()).isEqualTo("{}");
        assertThat(new Mailbox(taken).await(1).kind()).isEqualTo("account-exists");
    }
}
