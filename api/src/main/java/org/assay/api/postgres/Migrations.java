package org.assay.api.postgres;

import java.net.UnknownHostException;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema to this version's; forward only, and safe to run while the version before
 * serves.
 */
public final class Migrations {

    private Migrations() {}

    /**
     * Runs what is missing; blocks, so not on an event loop. Returns how many migrations ran.
     *
     * @throws UnusableDatabaseException with one line when PostgreSQL does not answer, lets nobody
     *     in or refuses a migration
     */
    public static int run(PostgresAddress address) {
        try {
            return Flyway.configure()
                    .dataSource(
                            address.jdbcUrl(),
                            address.migrationUser(),
                            address.migrationPassword().value())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new UnusableDatabaseException(
                    address
                            + " cannot be migrated as "
                            + address.migrationUser()
                            + ": "
                            + reason(e),
                    e);
        }
    }

    /** The database's own words, without Flyway's frame around them. */
    private static String reason(FlywayException failure) {
        Throwable told = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                told = cause;
                break;
            }
        }
        if (told.getCause() instanceof UnknownHostException unknown) {
            return "there is no host " + unknown.getMessage();
        }
        return String.valueOf(told.getMessage()).lines().findFirst().orElse("");
    }
}
