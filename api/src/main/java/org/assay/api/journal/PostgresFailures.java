package org.assay.api.journal;

import io.vertx.pgclient.PgException;
import java.util.Set;

/** What a failed statement says about what was written. */
final class PostgresFailures {
    /**
     * SQLSTATE classes in which the server may be going away, so that a commit's fate is not told
     * by the error.
     */
    private static final Set<String> FATE_OPEN = Set.of("57", "08", "58", "XX");

    private static final String UNIQUE_VIOLATION = "23505";

    private PostgresFailures() {}

    /** Whether a unique key was taken: nothing was written. */
    static boolean isTaken(Throwable failure) {
        return failure instanceof PgException refused
                && UNIQUE_VIOLATION.equals(refused.getSqlState());
    }

    /** Whether the server itself answered that the statement failed, hence wrote nothing. */
    static boolean isRolledBack(Throwable failure) {
        return failure instanceof PgException refused
                && refused.getSqlState() != null
                && refused.getSqlState().length() == 5
                && !FATE_OPEN.contains(refused.getSqlState().substring(0, 2));
    }
}
