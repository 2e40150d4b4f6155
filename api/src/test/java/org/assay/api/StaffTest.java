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

/** Who holds which role, and that all of it is in the audit trail. */
class StaffTest {
    private final Person administrator = Person.signedUp().holding(StaffRole.ADMINISTRATOR);
    private final Person ada = Person.signedUp();

    /** One, so that this test's administrator may be the last. */
    @BeforeEach
    void nobodyElseIsAnAdministrator() {
        Person.sql(
                "DELETE FROM accounts.staff_role WHERE role = 'ADMINISTRATOR' AND learner_id <> $1",
                administrator.id());
    }

    private static ApiClient.Reply grant(Person by, Person to, String role) {
        return by.client().call("grantRole", "PUT", rolePath(to, role), Route.STAFF_ACT);
    }

    private static ApiClient.Reply revoke(Person by, Person from, String role) {
        return by.client().call("revokeRole", "DELETE", rolePath(from, role), Route.STAFF_ACT);
    }

    private static String rolePath(Person person, String role) {
        return "/api/v1/staff/accounts/" + person.learner() + "/roles/" + role;
    }

    private static ApiClient.Reply find(Person by, Person whom) {
        return by.client()
                .call(
                        "findAccount",
                        "POST",
                        "/api/v1/staff/account-searches",
                        Route.findBody("LEARNER_ID", whom.learner()));
    }

    private String noted(String act, String role) {
        return act
                + " by "
                + administrator.learner()
                + " {\"role\":\""
                + role
                + "\",\"reason\":\"ASKED_BY_PERSON\"}";
    }

    @Test
    void aRoleIsGrantedOnceAndItIsInTheTrail() {
        for (int i = 0; i < 2; i++) {
            var reply = grant(administrator, ada, "SUPPORT");
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.json().getJsonArray("roles")).hasSize(1);
        }
        assertThat(ada.roles()).containsExactly("SUPPORT");
        assertThat(ada.trail()).containsExactly(noted("ROLE_GRANTED", "SUPPORT"));
    }

    @Test
    void whoLosesARoleIsSignedOutAndCanDoNothingWithIt() {
        grant(administrator, ada, "SUPPORT");
        var asSupport = ada.signedInAgain();
        var somebody = Person.signedUp();
        assertThat(find(asSupport, somebody).status()).isEqualTo(200);
        assertThat(revoke(administrator, ada, "SUPPORT").json().getJsonArray("roles")).isEmpty();
        assertThat(find(asSupport, somebody).status()).isIn(401, 403);
        Person.isSignedOut(asSupport.client());
        Person.isSignedOut(ada.client());
        assertThat(ada.trail().getLast()).isEqualTo(noted("ROLE_REVOKED", "SUPPORT"));
    }

    /** As for a node that has not read of the revocation yet. */
    @Test
    void aTokenThatStillNamesARoleIsOfNoUseOnceItIsGone() {
        var asSupport = ada.holding(StaffRole.SUPPORT);
        var somebody = Person.signedUp();
        Person.sql("DELETE FROM accounts.staff_role WHERE learner_id = $1", ada.id());
        assertThat(find(asSupport, somebody).problem()).isEqualTo(ProblemType.FORBIDDEN.uri());
        assertThat(somebody.trail()).isEmpty();
    }

    @Test
    void nobodyGivesThemselvesARole() {
        var reply = grant(administrator, administrator, "SUPPORT");
        assertThat(reply.problem()).isEqualTo(ProblemType.OWN_ROLE.uri());
        assertThat(administrator.roles()).containsExactly("ADMINISTRATOR");
        assertThat(administrator.trail()).isEmpty();
    }

    @Test
    void anAccountWhosePasswordSomebodyElseKnowsGetsNoRole() {
        var reply = grant(administrator, ada.withTemporaryPassword(), "SUPPORT");
        assertThat(reply.problem()).isEqualTo(ProblemType.TEMPORARY_PASSWORD.uri());
        assertThat(ada.roles()).isEmpty();
        assertThat(ada.trail()).isEmpty();
    }

    @Test
    void neitherDoesALearnerWithoutAnAccountNorOneWhoseAddressNobodyHasProven() {
        var anonymous = new Person(Visitor.arrive().learner(), "");
        Person.sql(
                "UPDATE accounts.account SET email = NULL, username = NULL WHERE learner_id = $1",
                ada.id());
        for (var nobody : List.of(anonymous, ada)) {
            assertThat(grant(administrator, nobody, "SUPPORT").problem())
                    .isEqualTo(ProblemType.ACCOUNT_UNKNOWN.uri());
        }
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
    void theLastAdministratorCannotEraseThemselvesEither() {
        var password = "{\"password\":\"" + TestPeople.PASSWORD + "\"}";
        var reply = administrator.client().call("eraseMe", "DELETE", "/api/v1/me", password);
        assertThat(reply.problem()).isEqualTo(ProblemType.LAST_ADMINISTRATOR.uri());
        assertThat(administrator.roles()).containsExactly("ADMINISTRATOR");
        assertThat(administrator.client().get("getMe", "/api/v1/me").body())
                .contains(administrator.email());
        Person.signedUp().holding(StaffRole.ADMINISTRATOR);
        assertThat(
                        administrator
                                .client()
                                .call("eraseMe", "DELETE", "/api/v1/me", password)
                                .status())
                .isEqualTo(200);
    }

    @Test
    void whetherSomebodyMayLeaveIsAskedInATransaction() {
        var pool = RunningServer.get().server().part(Pool.class);
        assertThatThrownBy(() -> Person.ended(StaffService.mayLeave(pool, new LearnerId(ada.id()))))
                .hasMessageContaining("LOCK TABLE can only be used in transaction blocks");
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
}
