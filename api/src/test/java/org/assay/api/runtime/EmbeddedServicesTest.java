package org.assay.api.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.assay.api.postgres.PostgresAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real programs, on a data folder whose name needs quoting. */
class EmbeddedServicesTest {
    private static final Duration RECOVERY = Duration.ofSeconds(5);

    @TempDir private static Path temporary;

    private DataFolder folder;

    @BeforeEach
    void take() {
        folder = DataFolder.take(temporary.resolve("the data"));
    }

    @AfterEach
    void letGo() throws IOException {
        folder.close();
    }

    @Test
    void whatPostgresqlCommitsIsOnDisk() throws Exception {
        try (var postgres = EmbeddedPostgresServer.start(folder, 50);
                var connection = connect(postgres.address())) {
            assertThat(show(connection, "fsync")).isEqualTo("on");
            assertThat(show(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(show(connection, "full_page_writes")).isEqualTo("on");
            assertThat(show(connection, "data_checksums")).isEqualTo("on");
            assertThat(show(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(show(connection, "max_connections")).isEqualTo("50");
        }
    }

    @Test
    void rowsSurviveARestartOfPostgresql() throws Exception {
        try (var postgres = EmbeddedPostgresServer.start(folder, 50)) {
            run(postgres.address(), "CREATE TABLE kept AS SELECT 7 AS value");
        }
        try (var postgres = EmbeddedPostgresServer.start(folder, 50)) {
            assertThat(single(postgres.address(), "SELECT value FROM kept")).isEqualTo("7");
        }
    }

    @Test
    void aKilledPostgresqlServesAgainByItselfWithEverythingCommitted() throws Exception {
        try (var postgres = EmbeddedPostgresServer.start(folder, 50)) {
            run(postgres.address(), "CREATE TABLE committed AS SELECT 8 AS value");
            for (int round = 0; round < 3; round++) {
                kill(PostgresProcess.pidFile(folder.resolve("postgres")));
                await().atMost(RECOVERY)
                        .ignoreExceptions()
                        .until(
                                () -> single(postgres.address(), "SELECT value FROM committed"),
                                "8"::equals);
            }
        }
    }

    @Test
    void postgresqlStartsWhenTheNumberOfAKilledOneIsTakenForAWhile() throws Exception {
        EmbeddedPostgresServer.start(folder, 50).close();
        var taker = new ProcessBuilder("sleep", "5").start();
        Files.writeString(folder.resolve("postgres/postmaster.pid"), taker.pid() + "\n");
        try (var postgres = EmbeddedPostgresServer.start(folder, 50)) {
            assertThat(single(postgres.address(), "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aKilledRedisServesAgainByItself() throws Exception {
        try (var redis = EmbeddedRedisServer.start(folder)) {
            assertThat(ask(redis.address(), "SET held 9")).isEqualTo("+OK");
            Thread.sleep(1_100); // Redis writes to disk every second.
            kill(new PidFile(folder.resolve("redis/redis.pid"), "redis-server"));
            await().atMost(RECOVERY)
                    .ignoreExceptions()
                    .until(() -> ask(redis.address(), "STRLEN held"), ":1"::equals);
        }
        try (var redis = EmbeddedRedisServer.start(folder)) {
            assertThat(ask(redis.address(), "STRLEN held")).isEqualTo(":1");
        }
    }

    @Test
    void aServiceThatIsStoppedStaysStopped() throws Exception {
        var postgres = EmbeddedPostgresServer.start(folder, 50);
        var redis = EmbeddedRedisServer.start(folder);
        redis.close();
        postgres.close();
        Thread.sleep(600); // Three looks of the supervisor.
        assertThat(PostgresProcess.pidFile(folder.resolve("postgres")).process()).isEmpty();
        assertThat(new PidFile(folder.resolve("redis/redis.pid"), "redis-server").process())
                .isEmpty();
    }

    @Test
    void nobodyIsLetInWithoutThePasswordThatOnlyTheOwnerCanRead() throws Exception {
        try (var postgres = EmbeddedPostgresServer.start(folder, 50);
                var redis = EmbeddedRedisServer.start(folder)) {
            var address = postgres.address();
            var refused =
                    catchThrowableOfType(
                            SQLException.class,
                            () -> DriverManager.getConnection(url(address), "postgres", "guessed"));
            assertThat(refused.getSQLState()).isEqualTo("28P01");
            assertThat(ask(redis.address(), "AUTH guessed")).startsWith("-WRONGPASS");
            assertThat(address.toString()).doesNotContain(address.password().value());
            assertThat(redis.address().toString()).doesNotContain(address.password().value());
        }
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void anInitialisationThatWasKilledIsBegunAnew() throws Exception {
        try (var other = DataFolder.take(temporary.resolve("half"))) {
            Files.createDirectories(other.resolve("postgres.new/base"));
            Files.writeString(other.resolve("postgres.new/postgresql.conf"), "half");
            Files.createDirectories(other.resolve("bin"));
            Files.writeString(other.resolve("bin/redis-server.new"), "half");
            try (var postgres = EmbeddedPostgresServer.start(other, 50);
                    var redis = EmbeddedRedisServer.start(other)) {
                assertThat(single(postgres.address(), "SELECT 1")).isEqualTo("1");
                assertThat(ask(redis.address(), "PING")).isEqualTo("+PONG");
            }
        }
    }

    private static void kill(PidFile pidFile) {
        var process = pidFile.process().orElseThrow();
        assertThat(process.destroyForcibly()).isTrue();
        await().until(() -> pidFile.process().filter(process::equals).isEmpty());
    }

    private static String url(PostgresAddress address) {
        return "jdbc:postgresql://%s:%d/%s"
                .formatted(address.host(), address.port(), address.database());
    }

    private static Connection connect(PostgresAddress address) throws SQLException {
        return DriverManager.getConnection(
                url(address), address.user(), address.password().value());
    }

    private static String show(Connection connection, String parameter) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW " + parameter)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String single(PostgresAddress address, String sql) throws SQLException {
        try (var connection = connect(address);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(PostgresAddress address, String sql) throws SQLException {
        try (var connection = connect(address);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The reply's first line. */
    private static String ask(RedisAddress address, String command) throws IOException {
        try (var socket = new Socket(address.host(), address.port())) {
            var auth = "AUTH " + address.password().value() + "\r\n";
            socket.getOutputStream()
                    .write((auth + command + "\r\n").getBytes(StandardCharsets.US_ASCII));
            var replies =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(replies.readLine()).isEqualTo("+OK");
            return replies.readLine();
        }
    }
}
