package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assay.api.OpenIdProvider.Visit;
import org.assay.api.http.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is wrong with what comes back, nobody is signed in. */
class SsoFaultsTest {
    private static final OpenIdProvider SCHOOL = RunningServer.get().school();

    /** Somebody whose identity has an account, so that a wrong sign-in would succeed. */
    private static String known() {
        var subject = SsoVisit.newSubject();
        SsoVisit.signedUp(subject);
        return subject;
    }

    private static ProblemType problemOf(IdentityFault fault) {
        return fault == IdentityFault.REFUSES_CODE
                ? ProblemType.SSO_CODE_REFUSED
                : ProblemType.SSO_ANSWER_INVALID;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aWrongAnswerOfTheProviderSignsNobodyIn(IdentityFault fault) {
        var visit = Visit.of(known());
        var refused = SsoVisit.begin().comeBack(visit.with(fault));
        assertThat(refused.problem()).isEqualTo(problemOf(fault).uri());
        assertThat(refused.body()).doesNotContain(visit.subject());
        assertThat(SsoVisit.begin().comeBack(visit).status()).isEqualTo(201);
    }

    private static ApiClient.Reply changed(String field, String value) {
        var begun = SsoVisit.begin();
        return begun.end(begun.away(Visit.of(known())).put(field, value));
    }

    @Test
    void whatComesBackIsGoodOnce() {
        var begun = SsoVisit.begin();
        var back = begun.away(Visit.of(known()));
        assertThat(begun.end(back).status()).isEqualTo(201);
        assertThat(begun.end(back).problem()).isEqualTo(ProblemType.SSO_STATE_INVALID.uri());
    }

    @Test
    void ofManyAtOnceOneIsSignedIn() throws Exception {
        var begun = SsoVisit.begin();
        var back = begun.away(Visit.of(known()));
        int asked = SCHOOL.codesAsked.get();
        Callable<Integer> call = () -> begun.end(back).status();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses =
                    threads.invokeAll(Collections.nCopies(10, call)).stream()
                            .map(Future::resultNow)
                            .toList();
            assertThat(statuses).containsOnlyOnce(201).contains(400);
        }
        assertThat(SCHOOL.codesAsked.get()).isEqualTo(asked + 1);
    }

    @Test
    void aCodeIsNotRedeemedInAnotherSignIn() {
        var stolen = SsoVisit.begin().away(Visit.of(known())).getString("code");
        var begun = SsoVisit.begin();
        var back = begun.away(Visit.of(SsoVisit.newSubject())).put("code", stolen);
        // The proof of the code is of another sign-in, which the provider sees.
        assertThat(begun.end(back).problem()).isEqualTo(ProblemType.SSO_CODE_REFUSED.uri());
    }

    @Test
    void anotherBrowserEndsNothing() {
        var begun = SsoVisit.begin();
        var back = begun.away(Visit.of(known()));
        var other = SsoVisit.begin().begun().getString("browserKey");
        assertThat(begun.end(back.copy().put("browserKey", other)).problem())
                .isEqualTo(ProblemType.SSO_STATE_INVALID.uri());
        // Nor does it spoil it for the one that began.
        assertThat(begun.end(back).status()).isEqualTo(201);
    }

    @Test
    void aStateThatNobodyBeganIsRefused() {
        assertThat(changed("state", "A".repeat(43)).problem())
                .isEqualTo(ProblemType.SSO_STATE_INVALID.uri());
    }

    @Test
    void whatWasBegunWithOneProviderIsNotEndedWithAnother() {
        var begun = SsoVisit.begin();
        var back = begun.away(Visit.of(known()));
        assertThat(new SsoVisit("posting", begun.begun()).end(back).problem())
                .isEqualTo(ProblemType.SSO_STATE_INVALID.uri());
    }

    @Test
    void whoeverCameBackFromAnotherProviderIsRefused() {
        assertThat(changed("issuer", "https://another.example").problem())
                .isEqualTo(ProblemType.SSO_CODE_REFUSED.uri());
        var begun = SsoVisit.begin();
        var back = begun.away(Visit.of(known()));
        back.remove("issuer"); // This provider always sends it.
        assertThat(begun.end(back).problem()).isEqualTo(ProblemType.SSO_CODE_REFUSED.uri());
    }

    @Test
    void noAddressButThoseOfTheOperatorIsComeBackTo() {
        for (var address :
                List.of(
                        "https://evil.example/back",
                        OpenIdProvider.REDIRECT + "/",
                        OpenIdProvider.REDIRECT + "#x",
                        "//assay.school.example/back",
                        "HTTPS://assay.school.example/back",
                        "javascript:alert(1)")) {
            assertThat(SsoVisit.tryToBegin("school", address).problem())
                    .isEqualTo(ProblemType.REDIRECT_REFUSED.uri());
        }
        assertThat(SsoVisit.tryToBegin("school", "https://other.example/back").status())
                .isEqualTo(201);
    }

    @Test
    void theReplyTellsNothingOfWhatTheProviderSaid() {
        var refused =
                SsoVisit.begin()
                        .comeBack(Visit.of(known()).with(IdentityFault.WRONG_ISSUER))
                        .json();
        assertThat(refused.fieldNames()).containsExactlyInAnyOrder("type", "title", "status");
        assertThat(refused.getInteger("status")).isEqualTo(502);
    }

    @Test
    void aRotatedKeyIsFetched() throws InterruptedException {
        var subject = known();
        Thread.sleep(1_100); // The pause between two fetches, from whatever went before.
        SCHOOL.rotateKeys();
        int fetched = SCHOOL.keysFetched.get();
        assertThat(SsoVisit.begin().comeBack(Visit.of(subject)).status()).isEqualTo(201);
        assertThat(SsoVisit.begin().comeBack(Visit.of(subject)).status()).isEqualTo(201);
        assertThat(SCHOOL.keysFetched.get()).isEqualTo(fetched + 1);
    }

    @Test
    void keysThatNobodyKnowsFetchThemNowAndThenOnly() throws InterruptedException {
        var visit = Visit.of(known()).with(IdentityFault.UNKNOWN_KEY);
        Thread.sleep(1_100);
        int fetched = SCHOOL.keysFetched.get();
        long startedNs = System.nanoTime();
        for (int i = 0; i < 10; i++) {
            assertThat(SsoVisit.begin().comeBack(visit).status()).isEqualTo(502);
        }
        long pauses = (System.nanoTime() - startedNs) / 1_000_000_000L;
        assertThat(SCHOOL.keysFetched.get() - fetched).isBetween(1, (int) pauses + 1);
    }

    @Test
    void whatWasBegunIsOverAfterItsTime() {
        var begun = SsoVisit.begin();
        var back = begun.away(Visit.of(known()));
        var note = noteOf(begun);
        var leftMs = Long.parseLong(redis(Request.cmd(Command.PTTL).arg(note)));
        assertThat(leftMs).isBetween(580_000L, 600_000L);
        var text = new JsonObject(redis(Request.cmd(Command.GET).arg(note)));
        assertThat(text.encode())
                .doesNotContain(back.getString("state"))
                .doesNotContain(back.getString("browserKey"));
        text.put("expiresAtMs", System.currentTimeMillis() - 1);
        redis(Request.cmd(Command.SET).arg(note).arg(text.encode()));
        assertThat(begun.end(back).problem()).isEqualTo(ProblemType.SSO_STATE_INVALID.uri());
    }

    @Test
    void whatRedisLostIsBegunAgain() {
        var begun = SsoVisit.begin();
        var back = begun.away(Visit.of(known()));
        var proof = SsoVisit.newProof();
        redis(Request.cmd(Command.FLUSHALL));
        assertThat(begun.end(back).problem()).isEqualTo(ProblemType.SSO_STATE_INVALID.uri());
        assertThat(SsoVisit.signUp(ApiClient.withToken(""), SsoVisit.form(proof)).problem())
                .isEqualTo(ProblemType.IDENTITY_PROOF_INVALID.uri());
    }

    @Test
    void aProofOfAnIdentityIsOverAfterItsTimeAndIsNotStoredItself() {
        var proof = SsoVisit.newProof();
        var note =
                "assay:note:identity:"
                        + HexFormat.of().formatHex(TokenAbuse.sha256("identity\n" + proof));
        assertThat(Long.parseLong(redis(Request.cmd(Command.PTTL).arg(note))))
                .isBetween(580_000L, 600_000L);
        assertThat(redis(Request.cmd(Command.GET).arg(note))).doesNotContain(proof);
        redis(Request.cmd(Command.DEL).arg(note));
        assertThat(SsoVisit.signUp(ApiClient.withToken(""), SsoVisit.form(proof)).problem())
                .isEqualTo(ProblemType.IDENTITY_PROOF_INVALID.uri());
    }

    private static String noteOf(SsoVisit visit) {
        var begun = visit.begun();
        var secret = begun.getString("state") + "." + begun.getString("browserKey");
        return "assay:note:sso:" + HexFormat.of().formatHex(TokenAbuse.sha256("sso\n" + secret));
    }

    private static String redis(Request request) {
        return TestPeople.ended(
                RunningServer.get().server().part(Redis.class).send(request).map(String::valueOf));
    }
}
