package org.assay.loadtests.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where the journal is and as whom to read it. */
public record JournalAddress(String url, String user, String password) {
    /** Line of {@code postmaster.pid} that holds the port, from 0. */
    private static final int PORT_LINE = 3;

    /** The embedded PostgreSQL of a server that runs on a data folder. */
    public static JournalAddress ofDataFolder(Path folder) throws IOException {
        var pidFile = folder.resolve("postgres/postmaster.pid");
        if (Files.notExists(pidFile)) {
            throw new IOException(
                    "No PostgreSQL runs on " + folder + ": leave the server running for the check");
        }
        var port = Files.readAllLines(pidFile).get(PORT_LINE).trim();
        return new JournalAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "postgres",
                Files.readString(folder.resolve("password")).strip());
    }

    /** A connection that cannot write. */
    public Connection open() throws SQLException {
        var connection = DriverManager.getConnection(url, user, password);
        connection.setReadOnly(true);
        return connection;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
