package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assay.api.OpenIdProvider.Visit;
import org.assay.api.http.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in with an identity elsewhere, making an account for it, linking and unlinking it. */
class SsoTest {
    private static final ApiClient NOBODY = ApiClient.withToken("");

    private static ApiClient client(JsonObject tokens) {
        return ApiClient.withToken(tokens.getString("accessToken"));
    }

    private static ApiClient.Reply link(ApiClient client, JsonObject body) {
        return client.call("linkIdentity", "POST", "/api/v1/me/identities", body.encode());
    }

    private static ApiClient.Reply link(ApiClient client, String proof) {
        return link(
                client,
                new JsonObject().put("identityProof", proof).put("password", TestPeople.PASSWORD));
    }

    private static ApiClient.Reply unlink(ApiClient client, String id, JsonObject body) {
        return client.call(
                "unlinkIdentity", "DELETE", "/api/v1/me/identities/" + id, body.encode());
    }

    private static List<JsonObject> identities(ApiClient client) {
        return client
                .get("listIdentities", "/api/v1/me/identities")
                .json()
                .getJsonArray("identities")
                .stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    @Test
    void theProvidersAreNamed() {
        var providers =
                NOBODY.get("listProviders", "/api/v1/sso/providers")
                        .json()
                        .getJsonArray("providers");
        assertThat(providers)
                .contains(new JsonObject().put("name", "school").put("displayName", "École"))
                .contains(new JsonObject().put("name", "posting").put("displayName", "posting"));
        assertThat(providers.encode())
                .doesNotContain(OpenIdProvider.SECRET)
                .doesNotContain("tulip");
    }

    @Test
    void whoeverBeginsGoesToTheProviderWithAllThatItNeedsAndNothingSecret() {
        var begun = SsoVisit.begin();
        var asked = SsoVisit.parameters(URI.create(begun.url()).getRawQuery());
        assertThat(begun.url())
                .startsWith(RunningServer.get().school().issuer() + "/authorize?")
                .doesNotContain(begun.begun().getString("browserKey"));
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", OpenIdProvider.CLIENT)
                .containsEntry("redirect_uri", OpenIdProvider.REDIRECT)
                .containsEntry("scope", "openid profile")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("state", begun.begun().getString("state"))
                .containsEntry("kc_idp_hint", "gar")
                .containsKeys("nonce", "code_challenge");
        var other = SsoVisit.parameters(URI.create(SsoVisit.begin().url()).getRawQuery());
        for (var secret : List.of("state", "nonce", "code_challenge")) {
            assertThat(other.get(secret)).isNotEqualTo(asked.get(secret));
        }
    }

    @Test
    void aNewIdentityGetsAnAccountWithoutAPasswordAndThenSignsInToIt() {
        var subject = SsoVisit.newSubject();
        var arrived = SsoVisit.begin().comeBack(Visit.of(subject));
        assertThat(arrived.status()).isEqualTo(202);
        assertThat(arrived.json().getString("firstName")).isEqualTo("Ada");
        assertThat(arrived.json().getString("lastName")).isEqualTo("Lovelace");
        var form = SsoVisit.form(arrived.json().getString("identityProof"));
        var tokens = SsoVisit.signUp(NOBODY, form).json();
        var me = client(tokens).get("getMe", "/api/v1/me").json();
        assertThat(me.getString("status")).isEqualTo("ACTIVE");
        assertThat(me.getJsonObject("account").getBoolean("hasPassword")).isFalse();

        var again = SsoVisit.begin().comeBack(Visit.of(subject));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().getString("learnerId")).isEqualTo(tokens.getString("learnerId"));
        assertThat(client(again.json()).get("getMe", "/api/v1/me").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"posting", "open"})
    void aProviderIsShownWhoAssayIsAsItWants(String provider) {
        var arrived = SsoVisit.begin(provider).comeBack(Visit.of(SsoVisit.newSubject()));
        assertThat(arrived.status()).as(arrived.body()).isEqualTo(202);
    }

    @Test
    void theLevelOfAuthenticationThatIsAskedForIsRequired() {
        var subject = SsoVisit.newSubject();
        var begun = SsoVisit.begin("strict");
        assertThat(SsoVisit.parameters(URI.create(begun.url()).getRawQuery()))
                .containsEntry("acr_values", "eidas2 eidas3");
        assertThat(begun.comeBack(Visit.of(subject)).problem())
                .isEqualTo(ProblemType.SSO_ANSWER_INVALID.uri());
        assertThat(SsoVisit.begin("strict").comeBack(Visit.of(subject).at("eidas1")).problem())
                .isEqualTo(ProblemType.SSO_ANSWER_INVALID.uri());
        assertThat(SsoVisit.begin("strict").comeBack(Visit.of(subject).at("eidas3")).status())
                .isEqualTo(202);
    }

    @Test
    void aNameThatNobodyCouldHaveIsNotProposed() {
        var arrived =
                SsoVisit.begin().comeBack(Visit.of(SsoVisit.newSubject()).called("A\u202e\nda"));
        assertThat(arrived.json().containsKey("firstName")).isFalse();
        assertThat(arrived.json().getString("lastName")).isEqualTo("Lovelace");
    }

    @Test
    void anAnonymousLearnerWhoSignsUpKeepsEverything() {
        var visitor = Visitor.arrive();
        var tokens =
                SsoVisit.signUp(
                                ApiClient.withToken(visitor.token()),
                                SsoVisit.form(SsoVisit.newProof()))
                        .json();
        assertThat(tokens.getString("learnerId")).isEqualTo(visitor.learner());
        assertThat(
                        client(tokens)
                                .get("getAssessment", "/api/v1/assessments/" + visitor.assessment())
                                .status())
                .isEqualTo(200);
    }

    @Test
    void whoeverHasAnAccountMakesNoOther() {
        var visitor = Visitor.arrive();
        TestPeople.account(visitor);
        var proof = SsoVisit.newProof();
        var refused = SsoVisit.signUp(ApiClient.withToken(visitor.token()), SsoVisit.form(proof));
        assertThat(refused.problem()).isEqualTo(ProblemType.ACCOUNT_EXISTS.uri());
        assertThat(identities(ApiClient.withToken(visitor.token()))).isEmpty();
        assertThat(link(ApiClient.withToken(visitor.token()), proof).status()).isEqualTo(200);
    }

    @Test
    void aFormMayBeMendedWhileTheProofIsGood() {
        var proof = SsoVisit.newProof();
        var outdated = SsoVisit.form(proof).put("termsVersion", "1999");
        assertThat(SsoVisit.signUp(NOBODY, outdated).problem())
                .isEqualTo(ProblemType.TERMS_NOT_CURRENT.uri());
        assertThat(SsoVisit.signUp(NOBODY, SsoVisit.form(proof)).status()).isEqualTo(201);
        assertThat(SsoVisit.signUp(NOBODY, SsoVisit.form(proof)).problem())
                .isEqualTo(ProblemType.IDENTITY_PROOF_INVALID.uri());
    }

    @Test
    void oneProofMakesOneAccountHoweverManyAskAtOnce() throws Exception {
        var proof = SsoVisit.newProof();
        var before = accounts();
        var statuses = atOnce(8, () -> SsoVisit.signUp(NOBODY, SsoVisit.form(proof)).status());
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(statuses).allSatisfy(status -> assertThat(status).isIn(201, 400, 409));
        assertThat(accounts()).isEqualTo(before + 1);
    }

    private static long accounts() {
        return TestPeople.sql("SELECT count(*) FROM accounts.account WHERE password_hash IS NULL")
                .iterator()
                .next()
                .getLong(0);
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = java.util.Collections.nCopies(times, call);
            return threads.invokeAll(calls).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }
    }

    @Test
    void anEqualAddressLinksNothing() {
        var visitor = Visitor.arrive();
        // The provider vouches for this very address.
        TestPeople.sql("DELETE FROM accounts.account WHERE email = 'ada@school.example'");
        TestPeople.account(visitor, "ada@school.example");
        var arrived = SsoVisit.begin().comeBack(Visit.of(SsoVisit.newSubject()));
        assertThat(arrived.status()).isEqualTo(202);
        assertThat(identities(ApiClient.withToken(visitor.token()))).isEmpty();
        var tokens =
                SsoVisit.signUp(NOBODY, SsoVisit.form(arrived.json().getString("identityProof")))
                        .json();
        assertThat(tokens.getString("learnerId")).isNotEqualTo(visitor.learner());
    }

    @Test
    void linkingTakesTheAccountsPasswordAndAFreshProofOfTheIdentity() {
        var visitor = Visitor.arrive();
        TestPeople.account(visitor);
        var client = ApiClient.withToken(visitor.token());
        var subject = SsoVisit.newSubject();
        var proof = SsoVisit.proof(subject);
        assertThat(link(client, new JsonObject().put("identityProof", proof)).problem())
                .isEqualTo(ProblemType.PASSWORD_WRONG.uri());
        assertThat(
                        link(
                                        client,
                                        new JsonObject()
                                                .put("identityProof", proof)
                                                .put("password", "Une autre 8 fois"))
                                .problem())
                .isEqualTo(ProblemType.PASSWORD_WRONG.uri());
        assertThat(link(client, "A".repeat(43)).problem())
                .isEqualTo(ProblemType.IDENTITY_PROOF_INVALID.uri());
        assertThat(identities(client)).isEmpty();

        assertThat(link(client, proof).status()).isEqualTo(200);
        assertThat(link(client, proof).problem())
                .isEqualTo(ProblemType.IDENTITY_PROOF_INVALID.uri());
        var arrived = SsoVisit.begin().comeBack(Visit.of(subject));
        assertThat(arrived.json().getString("learnerId")).isEqualTo(visitor.learner());
        var linked = identities(client);
        assertThat(linked).hasSize(1);
        assertThat(linked.getFirst().getString("issuer"))
                .isEqualTo(RunningServer.get().school().issuer());
        assertThat(linked.getFirst().encode()).doesNotContain(subject);
    }

    @Test
    void anAnonymousLearnerHasNothingToLinkTo() {
        assertThat(link(ApiClient.learner(), SsoVisit.newProof()).problem())
                .isEqualTo(ProblemType.ACCOUNT_NONE.uri());
        var pending = Visitor.arrive();
        TestPeople.pending(pending, TestPeople.newAddress());
        assertThat(link(ApiClient.withToken(pending.token()), SsoVisit.newProof()).problem())
                .isEqualTo(ProblemType.ACCOUNT_NONE.uri());
    }

    @Test
    void anIdentityOfSomebodyElseIsRefused() {
        var subject = SsoVisit.newSubject();
        var early = SsoVisit.proof(subject);
        var late = SsoVisit.proof(subject);
        var owner = SsoVisit.signUp(NOBODY, SsoVisit.form(early)).json();
        var visitor = Visitor.arrive();
        TestPeople.account(visitor);
        assertThat(link(ApiClient.withToken(visitor.token()), late).problem())
                .isEqualTo(ProblemType.IDENTITY_TAKEN.uri());
        assertThat(SsoVisit.signUp(NOBODY, SsoVisit.form(late)).problem())
                .isEqualTo(ProblemType.IDENTITY_TAKEN.uri());
        assertThat(SsoVisit.begin().comeBack(Visit.of(subject)).json().getString("learnerId"))
                .isEqualTo(owner.getString("learnerId"));
    }

    @Test
    void anAccountWithoutAPasswordLinksWithAFreshSignIn() {
        var tokens = SsoVisit.signedUp(SsoVisit.newSubject());
        var proof = new JsonObject().put("identityProof", SsoVisit.newProof());
        TestPeople.sql(
                "UPDATE accounts.refresh_token SET issued_at = now() - interval '11 minutes' WHERE learner_id = $1",
                UUID.fromString(tokens.getString("learnerId")));
        assertThat(link(client(tokens), proof).problem())
                .isEqualTo(ProblemType.SIGN_IN_NOT_FRESH.uri());
        TestPeople.sql(
                "UPDATE accounts.refresh_token SET issued_at = now() WHERE learner_id = $1",
                UUID.fromString(tokens.getString("learnerId")));
        assertThat(link(client(tokens), proof).status()).isEqualTo(200);
        assertThat(identities(client(tokens))).hasSize(2);
    }

    @Test
    void anAccountHasTenIdentitiesAtMost() {
        var visitor = Visitor.arrive();
        TestPeople.account(visitor);
        var client = ApiClient.withToken(visitor.token());
        for (int i = 0; i < 10; i++) {
            assertThat(link(client, SsoVisit.newProof()).status()).isEqualTo(200);
        }
        assertThat(link(client, SsoVisit.newProof()).problem())
                .isEqualTo(ProblemType.TOO_MANY_IDENTITIES.uri());
    }

    @Test
    void theLastWayInStays() {
        var subject = SsoVisit.newSubject();
        var tokens = SsoVisit.signedUp(subject);
        var only = identities(client(tokens)).getFirst().getString("id");
        assertThat(unlink(client(tokens), only, new JsonObject()).problem())
                .isEqualTo(ProblemType.LAST_WAY_IN.uri());
        link(client(tokens), new JsonObject().put("identityProof", SsoVisit.newProof()));
        assertThat(unlink(client(tokens), only, new JsonObject()).status()).isEqualTo(200);
        assertThat(client(tokens).get("getMe", "/api/v1/me").status()).isEqualTo(401);
        assertThat(SsoVisit.begin().comeBack(Visit.of(subject)).status()).isEqualTo(202);
    }

    @Test
    void ofTwoIdentitiesUnlinkedAtOnceOneStays() throws Exception {
        for (int round = 0; round < 5; round++) {
            var tokens = SsoVisit.signedUp(SsoVisit.newSubject());
            link(client(tokens), new JsonObject().put("identityProof", SsoVisit.newProof()));
            var both = identities(client(tokens));
            var calls =
                    both.stream()
                            .<Callable<Integer>>map(
                                    one ->
                                            () ->
                                                    unlink(
                                                                    client(tokens),
                                                                    one.getString("id"),
                                                                    new JsonObject())
                                                            .status())
                            .toList();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                threads.invokeAll(calls);
            }
            assertThat(
                            TestPeople.sql(
                                    "SELECT 1 FROM accounts.external_identity WHERE learner_id = $1",
                                    UUID.fromString(tokens.getString("learnerId"))))
                    .hasSize(1);
        }
    }

    @Test
    void withAPasswordTheOnlyIdentityMayGo() {
        var visitor = Visitor.arrive();
        TestPeople.account(visitor);
        var client = ApiClient.withToken(visitor.token());
        link(client, SsoVisit.newProof());
        var id = identities(client).getFirst().getString("id");
        assertThat(unlink(client, id, new JsonObject()).problem())
                .isEqualTo(ProblemType.PASSWORD_WRONG.uri());
        var password = new JsonObject().put("password", TestPeople.PASSWORD);
        assertThat(unlink(client, id, password).status()).isEqualTo(200);
    }

    @Test
    void nobodyUnlinksSomebodyElsesIdentity() {
        var owner = SsoVisit.signedUp(SsoVisit.newSubject());
        var id = identities(client(owner)).getFirst().getString("id");
        var visitor = Visitor.arrive();
        TestPeople.account(visitor);
        var password = new JsonObject().put("password", TestPeople.PASSWORD);
        assertThat(unlink(ApiClient.withToken(visitor.token()), id, password).problem())
                .isEqualTo(ProblemType.NOT_FOUND.uri());
        assertThat(identities(client(owner))).hasSize(1);
    }

    @Test
    void anErasedPersonsIdentityIsNobodysAgainAndIsInTheExportBefore() {
        var subject = SsoVisit.newSubject();
        var tokens = SsoVisit.signedUp(subject);
        var export = client(tokens).get("exportMe", "/api/v1/me/export").json();
        assertThat(export.getJsonArray("identities").encode()).contains(subject);
        assertThat(client(tokens).call("eraseMe", "DELETE", "/api/v1/me", "{}").status())
                .isEqualTo(200);
        assertThat(SsoVisit.begin().comeBack(Visit.of(subject)).status()).isEqualTo(202);
    }
}
