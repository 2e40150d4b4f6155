package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.sqlclient.Pool;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assay.api.http.ProblemType;
import org.assay.api.staff.StaffService;
import org.assay.cache.tokens.StaffRole;
import org.assay.engine.session.LearnerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roles, what support does, and that all of it is in the audit trail. */
class StaffTest {
    private final Person administrator = Person.signedUp().holding(StaffRole.ADMINISTRATOR);
    private final Person support = Person.signedUp().holding(StaffRole.SUPPORT);
    private final Person ada = Person.signedUp();

    /** One, so that this test's administrator may be the last. */
    @BeforeEach
    void nobodyElseIsAnAdministrator() {
        Person.sql(
                "DELETE FROM accounts.staff_role WHERE role = 'ADMINISTRATOR' AND learner_id <> $1",
                administrator.id());
    }

    private static ApiClient.Reply grant(Person by, Person to, String role) {
        return by.client().call("grantRole", "PUT", rolePath(to, role), "");
    }

    private static ApiClient.Reply revoke(Person by, Person from, String role) {
        return by.client().call("revokeRole", "DELETE", rolePath(from, role), "");
    }

    private static String rolePath(Person person, String role) {
        return accountPath(person) + "/roles/" + role;
    }

    private static String accountPath(Person person) {
        return "/api/v1/staff/accounts/" + person.learner();
    }

    private static ApiClient.Reply find(Person by, String key, String value) {
        return by.client()
                .call(
                        "findAccount",
                        "POST",
                        "/api/v1/staff/account-searches",
                        Route.findBody(key, value));
    }

    @Test
    void aRoleIsGrantedOnceAndItIsInTheTrail() {
        for (int i = 0; i < 2; i++) {
            var reply = grant(administrator, ada, "SUPPORT");
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.json().getJsonArray("roles")).hasSize(1);
        }
        assertThat(ada.roles()).containsExactly("SUPPORT");
        assertThat(ada.trail())
                .containsExactly(
                        "ROLE_GRANTED by " + administrator.learner() + " {\"role\":\"SUPPORT\"}");
    }

    @Test
    void whoLosesARoleIsSignedOutAndCanDoNothingWithIt() {
        grant(administrator, ada, "SUPPORT");
        var asSupport = ada.signedInAgain();
        assertThat(find(asSupport, "LEARNER_ID", support.learner()).status()).isEqualTo(200);
        assertThat(revoke(administrator, ada, "SUPPORT").json().getJsonArray("roles")).isEmpty();
        assertThat(find(asSupport, "LEARNER_ID", support.learner()).status()).isIn(401, 403);
        Person.isSignedOut(asSupport.client());
        Person.isSignedOut(ada.client());
        assertThat(ada.trail().getLast())
                .isEqualTo(
                        "ROLE_REVOKED by " + administrator.learner() + " {\"role\":\"SUPPORT\"}");
    }

    /** As for a node that has not read of the revocation yet. */
    @Test
    void aTokenThatStillNamesARoleIsOfNoUseOnceItIsGone() {
        var asSupport = ada.holding(StaffRole.SUPPORT);
        Person.sql("DELETE FROM accounts.staff_role WHERE learner_id = $1", ada.id());
        assertThat(find(asSupport, "EMAIL", support.email()).problem())
                .isEqualTo(ProblemType.FORBIDDEN.uri());
        assertThat(support.trail()).isEmpty();
    }

    @Test
    void nobodyGivesThemselvesARole() {
        var reply = grant(administrator, administrator, "SUPPORT");
        assertThat(reply.problem()).isEqualTo(ProblemType.OWN_ROLE.uri());
        assertThat(administrator.roles()).containsExactly("ADMINISTRATOR");
        assertThat(administrator.trail()).isEmpty();
    }

    @Test
    void theLastAdministratorStays() {
        var reply = revoke(administrator, administrator, "ADMINISTRATOR");
        assertThat(reply.problem()).isEqualTo(ProblemType.LAST_ADMINISTRATOR.uri());
        assertThat(administrator.roles()).containsExactly("ADMINISTRATOR");
        grant(administrator, ada, "ADMINISTRATOR");
        assertThat(revoke(administrator, administrator, "ADMINISTRATOR").status()).isEqualTo(200);
        assertThat(administrator.roles()).isEmpty();
    }

    @Test
    void theLastAdministratorCannotBeErasedEither() {
        var pool = RunningServer.get().server().part(Pool.class);
        var last = new LearnerId(administrator.id());
        assertThat(StaffService.mayLeave(pool, new LearnerId(ada.id())))
                .as("outside a transaction there is no lock")
                .satisfies(asked -> assertThatThrownBy(() -> Person.ended(asked)));
        assertThatThrownBy(() -> leave(pool, last)).hasRootCauseMessage("last-administrator");
        leave(pool, new LearnerId(ada.id()));
        Person.signedUp().holding(StaffRole.ADMINISTRATOR);
        leave(pool, last);
    }

    private static void leave(Pool pool, LearnerId learner) {
        Person.ended(
                pool.withTransaction(within -> StaffService.mayLeave(within, learner).map(true)));
    }

    /** Each looks whether the other one is left; without a lock both would go. */
    @Test
    void ofTwoAdministratorsWhoRevokeEachOtherAtOnceOneIsLeft() {
        for (int round = 0; round < 20; round++) {
            var one = Person.signedUp().holding(StaffRole.ADMINISTRATOR);
            var other = Person.signedUp().holding(StaffRole.ADMINISTRATOR);
            nobodyIsAnAdministratorBut(one, other);
            var both =
                    Stream.of(List.of(one, other), List.of(other, one))
                            .map(
                                    pair ->
                                            CompletableFuture.supplyAsync(
                                                    () ->
                                                            revoke(
                                                                            pair.getFirst(),
                                                                            pair.getLast(),
                                                                            "ADMINISTRATOR")
                                                                    .status()))
                            .toList();
            assertThat(both.stream().map(CompletableFuture::join).filter(s -> s == 200)).hasSize(1);
            assertThat(Stream.concat(one.roles().stream(), other.roles().stream()))
                    .containsExactly("ADMINISTRATOR");
        }
    }

    private static void nobodyIsAnAdministratorBut(Person one, Person other) {
        Person.sql(
                "DELETE FROM accounts.staff_role WHERE role = 'ADMINISTRATOR' AND learner_id NOT IN ($1, $2)",
                one.id(),
                other.id());
    }

    @Test
    void theStaffIsListedWithWhoGrantedWhat() {
        grant(administrator, ada, "CERTIFICATION_OFFICER");
        var members =
                administrator
                        .client()
                        .get("listStaff", "/api/v1/staff/roles")
                        .json()
                        .getJsonArray("members");
        assertThat(members.encode())
                .contains(ada.email(), "\"grantedBy\":\"" + administrator.learner() + "\"");
        var noted =
                Person.sql(
                        "SELECT 1 FROM accounts.audit WHERE act = 'ROLES_READ' AND actor_id = $1",
                        administrator.id());
        assertThat(noted.size()).isEqualTo(1);
    }

    @Test
    void supportFindsAnAccountByAnyOfItsNamesInFullOnly() {
        for (var key : List.of("EMAIL", "USERNAME", "LEARNER_ID")) {
            var name = nameOf(ada, key);
            for (var written : List.of(name, " " + name.toUpperCase(java.util.Locale.ROOT) + " ")) {
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
                .containsExactly("ACCOUNT_READ by " + support.learner() + " {\"by\":\"EMAIL\"}");
        var looks =
                Person.sql(
                        "SELECT subject_id, detail::text AS detail FROM accounts.audit WHERE actor_id = $1",
                        support.id());
        assertThat(looks.size()).isEqualTo(2);
        looks.forEach(row -> assertThat(row.getString("detail")).doesNotContain("@"));
    }

    @Test
    void whatSupportSeesHoldsNoSecret() {
        assertThat(find(support, "EMAIL", ada.email()).body())
                .contains("\"mustChangePassword\":true")
                .doesNotContain("none that is right");
    }

    @Test
    void supportSignsAPersonOutEverywhere() {
        var reply =
                support.client()
                        .call("signOutAccount", "DELETE", accountPath(ada) + "/sign-ins", "");
        assertThat(reply.status()).isEqualTo(200);
        Person.isSignedOut(ada.client());
        assertThat(ada.trail()).containsExactly("SIGNED_OUT by " + support.learner() + " {}");
    }

    @Test
    void aTemporaryPasswordIsDisabledOnce() {
        var path = accountPath(ada) + "/temporary-password";
        var first = support.client().call("disableTemporaryPassword", "DELETE", path, "");
        assertThat(first.status()).isEqualTo(200);
        var second = support.client().call("disableTemporaryPassword", "DELETE", path, "");
        assertThat(second.problem()).isEqualTo(ProblemType.NO_TEMPORARY_PASSWORD.uri());
        var found = find(support, "EMAIL", ada.email()).json();
        assertThat(found.getBoolean("hasPassword")).isFalse();
        assertThat(ada.trail().getFirst())
                .isEqualTo("TEMPORARY_PASSWORD_DISABLED by " + support.learner() + " {}");
        Person.isSignedOut(ada.client());
    }

    @Test
    void aLearnerWithoutAnAccountIsNobodyToTheStaff() {
        var anonymous = Visitor.arrive();
        assertThat(find(support, "LEARNER_ID", anonymous.learner()).status()).isEqualTo(404);
        assertThat(
                        administrator
                                .client()
                                .call(
                                        "grantRole",
                                        "PUT",
                                        "/api/v1/staff/accounts/"
                                                + anonymous.learner()
                                                + "/roles/SUPPORT",
                                        "")
                                .problem())
                .isEqualTo(ProblemType.ACCOUNT_UNKNOWN.uri());
    }
}
