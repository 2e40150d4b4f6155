package org.assay.api.postgres;

import org.flywaydb.core.Flyway;

/**
 * Brings the schema to this version's; forward only, and safe to run while the version before
 * serves.
 */
public final class Migrations {

    private Migrations() {}

    /** Runs what is missing; blocks, so not on an event loop. Returns how many migrations ran. */
    public static int run(PostgresAddress address) {
        return Flyway.configure()
                .dataSource(
                        address.jdbcUrl(),
                        address.migrationUser(),
                        address.migrationPassword().value())
                .locations("classpath:db/migration")
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
