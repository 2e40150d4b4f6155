package org.assay.api.staff;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlClient;
import org.assay.api.people.ErasureService;
import org.assay.api.staff.Acts.Transaction;
import org.assay.cache.tokens.StaffRole;
import org.assay.engine.session.LearnerId;

/**
 * Erasures for people who cannot ask for theirs on the site. Two rows of the trail: one before
 * anything is erased, one with the account, so that an erasure that failed half-way is seen, and
 * asked for again in the same way.
 */
public final class ErasureRequests {
    private final Acts acts;
    private final ErasureService erasures;

    public ErasureRequests(Pool pool, ErasureService erasures) {
        this.acts = new Acts(pool);
        this.erasures = erasures;
    }

    /** Erases a person, unless nobody would be left as an administrator. */
    Future<Void> erase(LearnerId actor, LearnerId learner, Reason reason) {
        return OnAccounts.act(
                        acts,
                        actor,
                        learner,
                        (within, _) -> noted(within, Act.ERASURE_BEGUN, learner, reason).map(true))
                .compose(
                        _ ->
                                erasures.eraseFor(
                                        learner,
                                        (within, _) -> erased(within, actor, learner, reason)));
    }

    private static Future<Void> erased(
            SqlClient within, LearnerId actor, LearnerId learner, Reason reason) {
        return Acts.changingWithin(
                within,
                actor,
                OnAccounts.ROLES,
                transaction ->
                        OnAccounts.requireRight(transaction, learner)
                                .compose(
                                        _ ->
                                                noted(
                                                        transaction,
                                                        Act.ACCOUNT_ERASED,
                                                        learner,
                                                        reason)));
    }

    private static Future<Void> noted(
            Transaction within, Act act, LearnerId learner, Reason reason) {
        return StaffService.mayLose(within.staff(), learner, StaffRole.ADMINISTRATOR)
                .compose(_ -> within.note(act, learner, reason.detail()));
    }
}
