package org.assay.api.postgres;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.SqlClient;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;

/** Looks whether a database can be worked with, before anything is built on it. */
public final class DatabaseCheck {
    /** Needs a connection, the role and the schema, and reads nothing. */
    private static final String QUESTION = "SELECT FROM journal.event LIMIT 0";

    /** SQLSTATEs of a table and of a schema that is not there. */
    private static final Set<String> NO_SCHEMA = Set.of("42P01", "3F000");

    private DatabaseCheck() {}

    /**
     * Asks once; blocks, so not on an event loop.
     *
     * @throws UnusableDatabaseException with one line when PostgreSQL does not answer, does not let
     *     the user in or has no schema of Assay
     */
    public static void require(SqlClient client, PostgresAddress address) {
        try {
            client.query(QUESTION).execute().toCompletionStage().toCompletableFuture().join();
        } catch (CompletionException e) {
            var cause = Objects.requireNonNullElse(e.getCause(), e);
            throw new UnusableDatabaseException(
                    address + " cannot be used as " + address.user() + ": " + reason(cause), cause);
        }
    }

    private static String reason(Throwable failure) {
        if (failure instanceof PgException refused) {
            return NO_SCHEMA.contains(refused.getSqlState())
                    ? "it has no tables of Assay; the command migrate makes them"
                    : String.valueOf(refused.getErrorMessage());
        }
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
