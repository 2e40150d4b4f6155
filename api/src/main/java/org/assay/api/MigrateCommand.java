package org.assay.api;

import java.io.PrintStream;
import org.assay.api.postgres.Migrations;

/** Brings the schema up to date and ends: for a deployment that migrates before it rolls. */
final class MigrateCommand implements Command {

    @Override
    public int run(Arguments arguments, PrintStream out) {
        try (var postgres = PostgresAccess.open(arguments.settings())) {
            out.println(Migrations.run(postgres.address()) + " migrations ran.");
        }
        return 0;
    }
}
