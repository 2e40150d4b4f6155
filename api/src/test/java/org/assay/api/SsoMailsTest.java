package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The owner of an account hears of each identity that opens it, and of each that does not any more.
 */
class SsoMailsTest {
    private final Visitor visitor = Visitor.arrive();
    private final String email = TestPeople.account(visitor);
    private final Mailbox mailbox = new Mailbox(email);
    private final ApiClient client = ApiClient.withToken(visitor.token());

    private int link(String proof) {
        var body =
                new JsonObject().put("identityProof", proof).put("password", TestPeople.PASSWORD);
        return client.call("linkIdentity", "POST", "/api/v1/me/identities", body.encode()).status();
    }

    private int unlink(String password) {
        var id =
                client.get("listIdentities", "/api/v1/me/identities")
                        .json()
                        .getJsonArray("identities")
                        .getJsonObject(0)
                        .getString("id");
        var body = new JsonObject().put("password", password);
        return client.call("unlinkIdentity", "DELETE", "/api/v1/me/identities/" + id, body.encode())
                .status();
    }

    @Test
    void linkingIsToldOnceAndUnlinkingTooInTheLanguageOfTheAccount() {
        var subject = SsoVisit.newSubject();
        var again = SsoVisit.proof(subject);
        assertThat(link(SsoVisit.proof(subject))).isEqualTo(200);
        assertThat(mailbox.await(1).kind()).isEqualTo("identity-linked");
        assertThat(mailbox.await(1).language()).isEqualTo("en");

        assertThat(link(again)).isEqualTo(200);
        assertThat(unlink("Une autre 8 fois")).isEqualTo(403);
        assertThat(unlink(TestPeople.PASSWORD)).isEqualTo(200);
        assertThat(mailbox.await(2).kind()).isEqualTo("identity-unlinked");
        assertThat(mailbox.await(2).language()).isEqualTo("en");
    }

    @Test
    void aLanguageChosenSinceIsThatOfTheMails() {
        TestPeople.sql(
                "UPDATE accounts.account SET locale = 'fr' WHERE learner_id = $1",
                UUID.fromString(visitor.learner()));
        assertThat(link(SsoVisit.newProof())).isEqualTo(200);
        assertThat(mailbox.await(1).language()).isEqualTo("fr");
    }

    @Test
    void whoeverHasNoProvenAddressIsLinkedWithoutAMail() {
        TestPeople.sql(
                "UPDATE accounts.account SET email = NULL, email_verified_at = NULL, username = $2 WHERE learner_id = $1",
                UUID.fromString(visitor.learner()),
                TestPeople.newUsername());
        assertThat(link(SsoVisit.newProof())).isEqualTo(200);
        assertThat(unlink(TestPeople.PASSWORD)).isEqualTo(200);
        assertThat(mailbox.all()).isEmpty();
    }
}
