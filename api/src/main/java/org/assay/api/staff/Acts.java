package org.assay.api.staff;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
     * Does something in a transaction as a holder of a role. Fails as forbidden when the actor does
     * not hold it; whatever fails leaves nothing behind.
     */
    <T> Future<T> as(LearnerId actor, StaffRole role, Function<Transaction, Future<T>> act) {
        return inTransaction(
                connection ->
                        new StaffStore(connection)
                                .holds(actor, role)
                                .compose(
                                        holds ->
                                                holds
                                                        ? act.apply(
                                                                new Transaction(
                                                                        connection,
                                                                        Optional.of(actor)))
                                                        : Future.failedFuture(
                                                                new ProblemException(
                                                                        ProblemType.FORBIDDEN))));
    }

    /** Does something in a transaction as the operator at the server's command line. */
    <T> Future<T> asOperator(Function<Transaction, Future<T>> act) {
        return inTransaction(
                connection -> act.apply(new Transaction(connection, Optional.empty())));
    }

    private <T> Future<T> inTransaction(Function<SqlConnection, Future<T>> work) {
        return pool.withTransaction(work).map(result -> Objects.requireNonNull(result));
    }

    /** What an act may reach, and its trail. */
    record Transaction(SqlConnection connection, Optional<LearnerId> actor) {

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
            return new RevocationStore(connection).revokeAll(learner);
        }
    }
}
