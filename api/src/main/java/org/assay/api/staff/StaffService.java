package org.assay.api.staff;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlClient;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.api.staff.Acts.Transaction;
import org.assay.cache.tokens.StaffRole;
import org.assay.engine.session.LearnerId;

/** What administrators do: roles, and the audit trail. */
public final class StaffService {
    private final Acts acts;

    public StaffService(Pool pool) {
        this.acts = new Acts(pool);
    }

    /** Everybody who holds a role, by name. */
    Future<List<StaffMember>> members(LearnerId actor) {
        return acts.as(
                actor,
                StaffRole.ADMINISTRATOR,
                within ->
                        within.note(Act.ROLES_READ, new JsonObject())
                                .compose(_ -> within.staff().members()));
    }

    /**
     * Gives a role to a person with an account, who has it with their next token. Nobody gives one
     * to themselves.
     */
    Future<StaffMember> grant(LearnerId actor, LearnerId learner, StaffRole role) {
        return acts.as(
                actor,
                StaffRole.ADMINISTRATOR,
                within ->
                        actor.equals(learner)
                                ? refused(ProblemType.OWN_ROLE)
                                : within.staff()
                                        .lock()
                                        .compose(_ -> memberOf(within, learner))
                                        .compose(_ -> granted(within, learner, role))
                                        .compose(_ -> memberOf(within, learner)));
    }

    /** Writes a role down, and that it was granted unless it was held already. */
    static Future<Boolean> granted(Transaction within, LearnerId learner, StaffRole role) {
        return within.staff()
                .grant(learner, role, within.actor())
                .compose(
                        isNew ->
                                isNew
                                        ? within.note(Act.ROLE_GRANTED, learner, detail(role))
                                                .map(true)
                                        : Future.succeededFuture(false));
    }

    /** Takes a role away, and with it every sign-in that may know of it. */
    Future<StaffMember> revoke(LearnerId actor, LearnerId learner, StaffRole role) {
        return acts.as(
                actor,
                StaffRole.ADMINISTRATOR,
                within ->
                        within.staff()
                                .lock()
                                .compose(_ -> memberOf(within, learner))
                                .compose(member -> mayLose(within, member, role))
                                .compose(_ -> revoked(within, learner, role))
                                .compose(_ -> memberOf(within, learner)));
    }

    /**
     * To be asked in the transaction that erases a person: fails when the platform would be left
     * without an administrator. Whoever else would change a role waits until it has ended.
     */
    public static Future<Void> mayLeave(SqlClient within, LearnerId learner) {
        var staff = new StaffStore(within);
        return staff.lock()
                .compose(_ -> staff.holds(learner, StaffRole.ADMINISTRATOR))
                .compose(
                        isAdministrator ->
                                isAdministrator
                                        ? anotherIsLeft(staff, learner)
                                        : Future.succeededFuture());
    }

    private static Future<Void> mayLose(Transaction within, StaffMember member, StaffRole role) {
        boolean isAdministrator =
                member.roles().stream().anyMatch(g -> g.role() == StaffRole.ADMINISTRATOR);
        if (role != StaffRole.ADMINISTRATOR || !isAdministrator) {
            return Future.succeededFuture();
        }
        return anotherIsLeft(within.staff(), member.learner());
    }

    private static Future<Void> anotherIsLeft(StaffStore staff, LearnerId learner) {
        return staff.hasAnotherAdministratorThan(learner)
                .compose(
                        hasAnother ->
                                hasAnother
                                        ? Future.succeededFuture()
                                        : refused(ProblemType.LAST_ADMINISTRATOR));
    }

    private static Future<Void> revoked(Transaction within, LearnerId learner, StaffRole role) {
        return within.staff()
                .revoke(learner, role)
                .compose(
                        wasHeld ->
                                wasHeld
                                        ? within.note(Act.ROLE_REVOKED, learner, detail(role))
                                                .compose(_ -> within.signOut(learner))
                                        : Future.succeededFuture());
    }

    /** A page of the audit trail, the latest first; that it was read is in the trail, too. */
    Future<List<AuditEntry>> audit(
            LearnerId actor, long before, Optional<UUID> subject, int limit) {
        return acts.as(
                actor,
                StaffRole.ADMINISTRATOR,
                within ->
                        within.audit()
                                .page(before, subject, limit)
                                .compose(
                                        page ->
                                                within.audit()
                                                        .write(
                                                                within.actor(),
                                                                Act.AUDIT_READ,
                                                                subject.map(LearnerId::new),
                                                                new JsonObject())
                                                        .map(page)));
    }

    private static Future<StaffMember> memberOf(Transaction within, LearnerId learner) {
        return within.staff()
                .member(learner)
                .compose(
                        found ->
                                found.map(Future::succeededFuture)
                                        .orElseGet(() -> refused(ProblemType.ACCOUNT_UNKNOWN)));
    }

    private static JsonObject detail(StaffRole role) {
        return new JsonObject().put("role", role.name());
    }

    private static <T> Future<T> refused(ProblemType type) {
        return Future.failedFuture(new ProblemException(type));
    }
}
