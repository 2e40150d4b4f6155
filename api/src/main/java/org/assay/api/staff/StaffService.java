package org.assay.api.staff;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlClient;
import java.util.List;
import java.util.Set;
import org.assay.api.http.ProblemType;
import org.assay.api.staff.Acts.Transaction;
import org.assay.cache.tokens.StaffRole;
import org.assay.engine.session.LearnerId;

/** What administrators do: roles, and the audit trail. */
public final class StaffService {
    private static final Set<StaffRole> ADMINISTRATOR = Set.of(StaffRole.ADMINISTRATOR);

    private final Acts acts;

    public StaffService(Pool pool) {
        this.acts = new Acts(pool);
    }

    /** Everybody who holds a role, by name. */
    Future<List<StaffMember>> members(LearnerId actor) {
        return acts.reading(
                actor,
                ADMINISTRATOR,
                within ->
                        within.note(Act.ROLES_READ, new JsonObject())
                                .compose(_ -> within.staff().members()));
    }

    /**
     * Gives a role to a person with an account, who has it with their next token. Nobody gives one
     * to themselves, or to an account whose password somebody else knows.
     */
    Future<StaffMember> grant(LearnerId actor, LearnerId learner, StaffRole role, Reason reason) {
        return acts.changing(
                actor,
                ADMINISTRATOR,
                within ->
                        Refusals.unless(!actor.equals(learner), ProblemType.OWN_ROLE)
                                .compose(_ -> memberOf(within, learner))
                                .compose(StaffService::requireOwnPassword)
                                .compose(_ -> granted(within, learner, role, reason.detail()))
                                .compose(_ -> memberOf(within, learner)));
    }

    private static Future<Void> requireOwnPassword(StaffMember member) {
        return Refusals.unless(!member.mustChangePassword(), ProblemType.TEMPORARY_PASSWORD);
    }

    /** Writes a role down, and that it was granted unless it was held already. */
    static Future<Boolean> granted(
            Transaction within, LearnerId learner, StaffRole role, JsonObject detail) {
        return within.staff()
                .grant(learner, role, within.actor())
                .compose(
                        isNew ->
                                isNew
                                        ? within.note(
                                                        Act.ROLE_GRANTED,
                                                        learner,
                                                        detail.put("role", role.name()))
                                                .map(true)
                                        : Future.succeededFuture(false));
    }

    /** Takes a role away, and with it every sign-in that may know of it. */
    Future<StaffMember> revoke(LearnerId actor, LearnerId learner, StaffRole role, Reason reason) {
        return acts.changing(
                actor,
                ADMINISTRATOR,
                within ->
                        memberOf(within, learner)
                                .compose(_ -> mayLose(within.staff(), learner, role))
                                .compose(_ -> revoked(within, learner, role, reason))
                                .compose(_ -> memberOf(within, learner)));
    }

    /**
     * To be asked in the transaction that erases a person: fails when the platform would be left
     * without an administrator. Whoever else would change a role waits until it has ended.
     */
    public static Future<Void> mayLeave(SqlClient within, LearnerId learner) {
        var staff = new StaffStore(within);
        return staff.lock().compose(_ -> mayLose(staff, learner, StaffRole.ADMINISTRATOR));
    }

    /** Fails when nobody else is an administrator; to be asked while no role changes. */
    static Future<Void> mayLose(StaffStore staff, LearnerId learner, StaffRole role) {
        if (role != StaffRole.ADMINISTRATOR) {
            return Future.succeededFuture();
        }
        return staff.rolesOf(learner)
                .compose(
                        held ->
                                held.contains(StaffRole.ADMINISTRATOR)
                                        ? staff.hasAnotherAdministratorThan(learner)
                                        : Future.succeededFuture(true))
                .compose(hasAnother -> Refusals.unless(hasAnother, ProblemType.LAST_ADMINISTRATOR));
    }

    private static Future<Void> revoked(
            Transaction within, LearnerId learner, StaffRole role, Reason reason) {
        return within.staff()
                .revoke(learner, role)
                .compose(
                        wasHeld ->
                                wasHeld
                                        ? within.note(
                                                        Act.ROLE_REVOKED,
                                                        learner,
                                                        reason.detail().put("role", role.name()))
                                                .compose(_ -> within.signOut(learner))
                                        : Future.succeededFuture());
    }

    /** A page of the audit trail, the latest first; that it was read is in the trail, too. */
    Future<List<AuditEntry>> audit(LearnerId actor, AuditStore.Page page) {
        return acts.reading(
                actor,
                ADMINISTRATOR,
                within ->
                        within.audit()
                                .page(page)
                                .compose(
                                        entries ->
                                                within.audit()
                                                        .write(
                                                                within.actor(),
                                                                Act.AUDIT_READ,
                                                                page.subject(),
                                                                new JsonObject())
                                                        .map(entries)));
    }

    private static Future<StaffMember> memberOf(Transaction within, LearnerId learner) {
        return within.staff().member(learner).compose(Refusals::orUnknown);
    }
}
