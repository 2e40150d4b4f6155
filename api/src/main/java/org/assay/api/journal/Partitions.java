package org.assay.api.journal;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;

/** The journal's partitions: one a day, made ahead of time. */
public final class Partitions {
    private static final String ENSURE = "SELECT journal.ensure_partitions(current_date - 1, 16)";

    private Partitions() {}

    /** Makes those of the coming two weeks that are not there. */
    public static Future<Void> ensure(SqlClient client) {
        return client.query(ENSURE).execute().mapEmpty();
    }
}
