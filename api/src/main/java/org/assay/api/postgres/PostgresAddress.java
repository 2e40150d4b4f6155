package org.assay.api.postgres;

import io.vertx.pgclient.PgConnectOptions;
import org.assay.config.PostgresSettings;
import org.assay.config.Secret;

/** Where PostgreSQL is and as whom to connect. */
public record PostgresAddress(
        String host,
        int port,
        String database,
        String user,
        Secret password,
        String migrationUser,
        Secret migrationPassword) {
    /**
     * The role under which the server works, whatever user it connects as: its grants bite in every
     * mode.
     */
    private static final String ROLE = "assay_service";

    public static PostgresAddress of(PostgresSettings settings) {
        return new PostgresAddress(
                settings.host(),
                settings.port(),
                settings.database(),
                settings.user(),
                settings.password(),
                settings.migrationUser(),
                settings.migrationPassword());
    }

    /**
     * How the server connects. A plan is made once, perhaps while a table was empty, and kept: none
     * of them may be one that reads a whole table where there is an index.
     */
    public PgConnectOptions connectOptions(PostgresSettings settings) {
        var options =
                new PgConnectOptions()
                        .setHost(host)
                        .setPort(port)
                        .setDatabase(database)
                        .setUser(user)
                        .setPassword(password.value())
                        .setCachePreparedStatements(true);
        return options.addProperty("application_name", "assay")
                .addProperty("role", ROLE)
                .addProperty(
                        "statement_timeout", Long.toString(settings.statementTimeout().toMillis()))
                .addProperty("enable_seqscan", "off")
                .addProperty("synchronous_commit", "on");
    }

    /** As people are told of it: without its users and their passwords. */
    @Override
    public String toString() {
        return "The database " + database + " on " + host + ":" + port;
    }

    String jdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }
}
