package org.assay.loadtests.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A real PostgreSQL with the server's own schema of the journal. Its owner may do what the server
 * may not: plant faults.
 */
final class JournalDatabase implements AutoCloseable {
    private static final List<String> MIGRATIONS =
            List.of("V001__roles_and_schemas.sql", "V010__journal.sql");
    private static final UUID LEARNER = new UUID(7, 7);

    private final EmbeddedPostgres postgres;
    private final Connection connection;

    JournalDatabase() throws IOException, SQLException {
        this.postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        this.connection = postgres.getPostgresDatabase().getConnection();
        var folder =
                Path.of(System.getProperty("assay.home"), "api/src/main/resources/db/migration");
        for (var migration : MIGRATIONS) {
            plant(Files.readString(folder.resolve(migration)));
        }
    }

    Connection connection() {
        return connection;
    }

    void started(UUID assessment) throws SQLException {
        insert(assessment, 0, "STARTED", Optional.empty(), "{}");
    }

    void responded(UUID assessment, int sequence, String item, String payload) throws SQLException {
        insert(assessment, sequence, "RESPONDED", Optional.of(item), payload);
    }

    private void insert(
            UUID assessment, int eventNo, String kind, Optional<String> item, String payload)
            throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        """
                        INSERT INTO journal.event
                        VALUES (?, ?, ?, ?, nullif(?, ''), 0, ?, sha256('a'), sha256('b'))
                        """)) {
            statement.setObject(1, assessment);
            statement.setInt(2, eventNo);
            statement.setString(3, kind);
            statement.setObject(4, LEARNER);
            statement.setString(5, item.orElse(""));
            statement.setString(6, payload);
            statement.executeUpdate();
        }
    }

    /** Does what the journal's trigger refuses to the server. */
    void tamper(String sql) throws SQLException {
        plant("SET session_replication_role = replica");
        plant(sql);
        plant("SET session_replication_role = DEFAULT");
    }

    void plant(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }
}
