package org.assay.api.staff;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assay.api.accounts.SignIns;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.cache.tokens.StaffRole;
import org.assay.engine.session.LearnerId;

/**
 * How the staff acts: an act, the actor's right to it and its row in the audit trail are one
 * transaction. The right is looked up then, whatever a token says, so a role that was revoked is of
 * no use at once.
 */
final class Acts {
    private final Pool pool;

    Acts(Pool pool) {
        this.pool = pool;
    }

    /**
     * Reads something as a holder of one of some roles. Fails as forbidden when the actor holds
     * none of them; whatever fails leaves nothing behind.
     */
    <T> Future<T> reading(
            LearnerId actor, Set<StaffRole> roles, Function<Transaction, Future<T>> act) {
        return inTransaction(connection -> allowed(connection, actor, roles, act));
    }

    /**
     * Changes something as a holder of one of some roles, while nobody else changes a role: who may
     * act on whom is as true at the end as it was at the beginning.
     */
    <T> Future<T> changing(
            LearnerId actor, Set<StaffRole> roles, Function<Transaction, Future<T>> act) {
        return inTransaction(connection -> changingWithin(connection, actor, roles, act));
    }

    /** As {@link #changing}, in a transaction that is under way. */
    static <T> Future<T> changingWithin(
            SqlClient connection,
            LearnerId actor,
            Set<StaffRole> roles,
            Function<Transaction, Future<T>> act) {
        return new StaffStore(connection)
                .lock()
                .compose(_ -> allowed(connection, actor, roles, act));
    }

    private static <T> Future<T> allowed(
            SqlClient connection,
            LearnerId actor,
            Set<StaffRole> roles,
            Function<Transaction, Future<T>> act) {
        return new StaffStore(connection)
                .rolesOf(actor)
                .compose(
                        held ->
                                Collections.disjoint(held, roles)
                                        ? Future.failedFuture(
                                                new ProblemException(ProblemType.FORBIDDEN))
                                        : act.apply(
                                                new Transaction(
                                                        connection, Optional.of(actor), held)));
    }

    /** Changes something as the operator at the server's command line. */
    <T> Future<T> asOperator(Function<Transaction, Future<T>> act) {
        return inTransaction(
                connection ->
                        new StaffStore(connection)
                                .lock()
                                .compose(
                                        _ ->
                                                act.apply(
                                                        new Transaction(
                                                                connection,
                                                                Optional.empty(),
                                                                Set.of()))));
    }

    private <T> Future<T> inTransaction(Function<SqlConnection, Future<T>> work) {
        return pool.withTransaction(work).map(result -> Objects.requireNonNull(result));
    }

    /**
     * What an act may reach, and its trail.
     *
     * @param held the roles of the actor
     */
    record Transaction(SqlClient connection, Optional<LearnerId> actor, Set<StaffRole> held) {

        StaffStore staff() {
            return new StaffStore(connection);
        }

        SupportStore accounts() {
            return new SupportStore(connection);
        }

        AuditStore audit() {
            return new AuditStore(connection);
        }

        /** Notes an act on a person. */
        Future<Void> note(Act act, LearnerId subject, JsonObject detail) {
            return audit().write(actor, act, Optional.of(subject), detail);
        }

        /** Notes an act that is done to nobody. */
        Future<Void> note(Act act, JsonObject detail) {
            return audit().write(actor, act, Optional.empty(), detail);
        }

        /** Ends every sign-in of a person; all nodes know within the token cache's lifetime. */
        Future<Void> signOut(LearnerId learner) {
            return SignIns.revokeAllWithin(connection, learner);
        }
    }
}
