package org.assay.api.staff;

import io.vertx.core.Future;
import java.util.Set;
import java.util.function.BiFunction;
import org.assay.api.http.ProblemType;
import org.assay.api.staff.Acts.Transaction;
import org.assay.cache.tokens.StaffRole;
import org.assay.engine.session.LearnerId;

/**
 * Acts on a person's account: support's, and administrators'. On the account of a member of the
 * staff only administrators act: whoever could set its password would have its roles.
 */
final class OnAccounts {
    static final Set<StaffRole> ROLES = Set.of(StaffRole.SUPPORT, StaffRole.ADMINISTRATOR);

    private OnAccounts() {}

    /** Acts; fails when there is no such account, or the actor may not act on it. */
    static <T> Future<T> act(
            Acts acts,
            LearnerId actor,
            LearnerId learner,
            BiFunction<Transaction, SupportedAccount, Future<T>> act) {
        return acts.changing(
                actor,
                ROLES,
                within ->
                        within.accounts()
                                .ofLearner(learner)
                                .compose(Refusals::orUnknown)
                                .compose(
                                        account ->
                                                requireRight(within, learner)
                                                        .compose(_ -> act.apply(within, account))));
    }

    static Future<Void> requireRight(Transaction within, LearnerId learner) {
        return within.staff()
                .rolesOf(learner)
                .compose(
                        roles ->
                                Refusals.unless(
                                        roles.isEmpty()
                                                || within.held().contains(StaffRole.ADMINISTRATOR),
                                        ProblemType.STAFF_ACCOUNT));
    }
}
