package org.assay.api.people;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import org.assay.engine.session.LearnerId;

/**
 * What is asked and written in the transaction that removes an account; the account stays when it
 * fails.
 */
@FunctionalInterface
public interface Departure {
    Future<Void> of(SqlClient within, LearnerId learner);
}
