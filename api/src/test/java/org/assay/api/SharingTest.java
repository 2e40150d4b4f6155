package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assay.api.ApiClient.Reply;
import org.junit.jupiter.api.Test;

/** Copies of a profile for organisations. */
class SharingTest {
    private static final RunningServer RUNNING = RunningServer.get();

    static Reply share(ApiClient learner, String code, String key) {
        return learner.call(
                "shareProfile",
                "POST",
                "/api/v1/me/shares",
                new JsonObject().put("code", code).encode(),
                key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Reply preview(ApiClient learner, String code) {
        return learner.get("previewSharing", "/api/v1/organizations/" + code + "/sharing-preview");
    }

    private static JsonObject shares(ApiClient learner, String query) {
        return learner.get("listShares", "/api/v1/me/shares" + query).json();
    }

    @Test
    void whatAnOrganisationWillAndWillNotReceiveIsToldBefore() {
        var preview = preview(ApiClient.learner(), RUNNING.organization()).json();
        assertThat(preview.getString("name")).isEqualTo("École de la Mer");
        assertThat(preview.getJsonArray("willReceive"))
                .contains("Votre niveau et vos pix dans chaque compétence, à la date de l’envoi");
        assertThat(preview.getJsonArray("willNotReceive"))
                .contains("Vos progrès après l’envoi", "Vos réponses");
    }

    @Test
    void aCodeIsTakenInAnyCaseAndWithSpaces() {
        var code = RUNNING.organization();
        var typed =
                (code.substring(0, 3) + "%20" + code.substring(3, 6) + "-" + code.substring(6))
                        .toLowerCase(java.util.Locale.ROOT);
        assertThat(preview(ApiClient.learner(), typed).json().getString("code")).isEqualTo(code);
        assertThat(preview(ApiClient.learner(), code + "2").problem())
                .isEqualTo("/problems/organization-unknown");
    }

    @Test
    void laterProgressDoesNotLeakIntoACopy() {
        var learner = ApiClient.learner();
        var first = share(learner, RUNNING.organization(), key()).json();
        learner.takeWhole(learner.start("1.1"), "right");
        var second = share(learner, RUNNING.organization(), key()).json();
        assertThat(first.getJsonObject("profile").getInteger("totalPoints")).isZero();
        assertThat(second.getJsonObject("profile").getInteger("totalPoints")).isEqualTo(40);
        assertThat(shares(learner, "").getJsonArray("shares")).containsExactly(second, first);
    }

    @Test
    void aRequestThatIsSentAgainGetsTheCopyThatItMade() {
        var learner = ApiClient.learner();
        var key = key();
        var first = share(learner, RUNNING.organization(), key);
        learner.takeWhole(learner.start("1.1"), "right");
        var replies =
                IntStream.range(0, 20)
                        .parallel()
                        .mapToObj(_ -> share(learner, RUNNING.organization(), key))
                        .toList();
        assertThat(replies).containsOnly(first);
        var other = RUNNING.createOrganization("Autre");
        assertThat(share(learner, other, key).problem())
                .isEqualTo("/problems/idempotency-key-taken");
        assertThat(shares(learner, "").getJsonArray("shares")).hasSize(1);
    }

    @Test
    void onlyOnesOwnCopiesAreListedAndInParts() {
        var learner = ApiClient.learner();
        var older = share(learner, RUNNING.organization(), key()).json();
        pause();
        var newer = share(learner, RUNNING.organization(), key()).json();
        var first = shares(learner, "?size=1");
        assertThat(first.getJsonArray("shares")).containsExactly(newer);
        var second = shares(learner, "?size=1&after=" + first.getString("after"));
        assertThat(second.getJsonArray("shares")).containsExactly(older);
        assertThat(second.containsKey("after")).isFalse();
        assertThat(shares(ApiClient.learner(), "").getJsonArray("shares"))
                .isEqualTo(new io.vertx.core.json.JsonArray(List.of()));
    }

    /** Ids are in the order of milliseconds. */
    private static void pause() {
        long until = System.currentTimeMillis() + 2;
        while (System.currentTimeMillis() < until) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aLearnerSharesSoManyTimesADayAtMost() {
        var learner = ApiClient.learner();
        int allowed = RUNNING.settings().learning().sharesPerDay();
        var replies =
                IntStream.range(0, allowed + 10)
                        .parallel()
                        .mapToObj(_ -> share(learner, RUNNING.organization(), key()))
                        .toList();
        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(allowed);
        assertThat(replies)
                .filteredOn(reply -> reply.status() != 201)
                .hasSize(10)
                .allMatch(reply -> reply.problem().equals("/problems/daily-limit-reached"));
    }

    @Test
    void codesTriedByTheThousandAreRefusedAndOthersAreNot() {
        var learner = ApiClient.learner();
        var key = key();
        var sent = share(learner, RUNNING.organization(), key);
        int allowed = RUNNING.settings().learning().codesPerDay() - 1;
        var replies =
                IntStream.range(0, 1_000)
                        .parallel()
                        .mapToObj(i -> preview(learner, "BBBBBB%03d".formatted(i)))
                        .toList();
        assertThat(replies)
                .filteredOn(reply -> reply.problem().equals("/problems/organization-unknown"))
                .hasSize(allowed);
        assertThat(replies)
                .filteredOn(reply -> reply.status() == 429)
                .hasSize(1_000 - allowed)
                .allMatch(reply -> reply.problem().equals("/problems/too-many-attempts"));
        // A right code is not told any more, whatever the way.
        assertThat(preview(learner, RUNNING.organization()).status()).isEqualTo(429);
        assertThat(share(learner, RUNNING.organization(), key()).status()).isEqualTo(429);
        // What was sent with it before is told whenever it is asked for.
        assertThat(share(learner, RUNNING.organization(), key)).isEqualTo(sent);
        assertThat(preview(ApiClient.learner(), RUNNING.organization()).status()).isEqualTo(200);
    }
}
