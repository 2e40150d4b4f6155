package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.assay.cache.tokens.StaffRole;
import org.junit.jupiter.api.Test;

/** The audit trail, read by administrators. */
class AuditTest {
    private final Person administrator = Person.signedUp().holding(StaffRole.ADMINISTRATOR);
    private final Person ada = Person.signedUp();

    private JsonObject read(JsonObject search) {
        var reply =
                administrator
                        .client()
                        .call("readAudit", "POST", "/api/v1/staff/audit-searches", search.encode());
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    private void signOut(int times) {
        for (int i = 0; i < times; i++) {
            signOut(administrator, ada, i);
        }
    }

    private static void signOut(Person by, Person whom, int ticket) {
        by.client()
                .call(
                        "signOutAccount",
                        "DELETE",
                        "/api/v1/staff/accounts/" + whom.learner() + "/sign-ins",
                        "{\"reason\":\"SECURITY\",\"ticket\":\"SUP-" + ticket + "\"}");
    }

    private static List<String> tickets(JsonArray entries) {
        return entries.stream()
                .map(JsonObject.class::cast)
                .map(entry -> entry.getJsonObject("detail").getString("ticket", "none"))
                .toList();
    }

    @Test
    void itIsReadPageByPageFromTheLatestEntry() {
        signOut(5);
        var search = new JsonObject().put("subjectId", ada.learner()).put("limit", 2);
        var seen = new ArrayList<String>();
        // Each page is noted, too, after it was read.
        var page = read(search);
        while (true) {
            seen.addAll(tickets(page.getJsonArray("entries")));
            if (!page.containsKey("next")) {
                break;
            }
            page = read(search.put("before", page.getLong("next")));
        }
        assertThat(seen).containsExactly("SUP-4", "SUP-3", "SUP-2", "SUP-1", "SUP-0");
    }

    @Test
    void itIsNarrowedToWhatOneMemberOfTheStaffDid() {
        var other = Person.signedUp().holding(StaffRole.SUPPORT);
        var grace = Person.signedUp();
        signOut(1);
        signOut(other, ada, 2);
        signOut(other, grace, 3);
        var byOther = new JsonObject().put("actorId", other.learner());
        assertThat(tickets(read(byOther).getJsonArray("entries")))
                .containsExactly("SUP-3", "SUP-2");
        assertThat(tickets(read(byOther.copy().put("limit", 1)).getJsonArray("entries")))
                .containsExactly("SUP-3");
        assertThat(
                        tickets(
                                read(byOther.copy().put("subjectId", ada.learner()))
                                        .getJsonArray("entries")))
                .containsExactly("SUP-2");
        assertThat(read(new JsonObject().put("actorId", ada.learner())).getJsonArray("entries"))
                .isEmpty();
    }

    @Test
    void anEntryTellsWhoDidWhatToWhomAndWhy() {
        signOut(1);
        var entry =
                read(new JsonObject().put("subjectId", ada.learner()))
                        .getJsonArray("entries")
                        .getJsonObject(0);
        assertThat(entry.getString("actorId")).isEqualTo(administrator.learner());
        assertThat(entry.getString("act")).isEqualTo("SIGNED_OUT");
        assertThat(entry.getString("subjectId")).isEqualTo(ada.learner());
        assertThat(entry.getJsonObject("detail").encode())
                .isEqualTo("{\"reason\":\"SECURITY\",\"ticket\":\"SUP-0\"}");
        assertThat(entry.getString("at")).isNotEmpty();
    }

    @Test
    void thatItWasReadIsInIt() {
        read(new JsonObject().put("subjectId", ada.learner()));
        assertThat(ada.trail()).containsExactly("AUDIT_READ by " + administrator.learner() + " {}");
        read(new JsonObject());
        assertThat(read(new JsonObject()).getJsonArray("entries").getJsonObject(0).encode())
                .contains("AUDIT_READ");
    }

    @Test
    void nobodyChangesIt() {
        signOut(1);
        for (var change :
                List.of(
                        "UPDATE accounts.audit SET actor_id = NULL WHERE subject_id = $1",
                        "DELETE FROM accounts.audit WHERE subject_id = $1")) {
            assertThatThrownBy(() -> Person.sql(change, ada.id()))
                    .hasMessageContaining("permission denied");
        }
    }
}
