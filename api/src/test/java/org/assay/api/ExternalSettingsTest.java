package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong settings for services that run are told in one line each, and the status is 64. */
class ExternalSettingsTest {
    private static final ExternalNodes NODES = ExternalNodes.get();

    @TempDir private Path temporary;

    private final List<String> rightSettings = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String postgres = "";
    private String redis = "";

    @BeforeEach
    void writeRightSettings() throws IOException {
        NODES.environment()
                .forEach((variable, value) -> rightSettings.add(option(variable) + "=" + value));
        rightSettings.add("--item-bank=" + SmallBank.writeTo(temporary.resolve("bank")));
        rightSettings.add("--http.port=0");
        rightSettings.add("--operations.port=0");
        postgres = "localhost:" + NODES.services().postgres().port();
        redis = "localhost:" + NODES.services().redis().port();
    }

    /** ASSAY_POSTGRES_MIGRATION_PASSWORD is --postgres.migration-password. */
    private static String option(String variable) {
        return variable.toLowerCase(java.util.Locale.ROOT)
                .replaceFirst("assay_", "--")
                .replaceFirst("_", ".")
                .replace('_', '-');
    }

    /** Runs a command with the right settings and then these, which win. */
    private int run(String... args) {
        var all = new ArrayList<>(rightSettings);
        all.addAll(List.of(args));
        return Main.run(
                all,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private void assertRefused(String line, String... args) {
        assertThat(run(args)).isEqualTo(64);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(line);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void theRightSettingsAreRight() {
        assertThat(run("verify")).as(err.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("agree with their hashes");
    }

    @Test
    void anAdministratorIsMadeOnAnExternalDatabase() {
        assertThat(run("create-administrator", "--email=grace@example.org")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("grace@example.org has an account now, as an administrator.");
    }

    @Test
    void aWrongPasswordOfTheMigrationsUser() {
        assertRefused(
                "The database assay on "
                        + postgres
                        + " cannot be migrated as assay_owner: FATAL: password authentication failed"
                        + " for user \"assay_owner\"",
                "serve",
                "--postgres.migration-password=wrong");
    }

    @Test
    void aWrongPasswordOfTheServersUser() {
        for (var command : List.of("serve", "verify", "rebuild-profiles")) {
            err.reset();
            assertRefused(
                    "The database assay on "
                            + postgres
                            + " cannot be used as assay: password authentication failed for user"
                            + " \"assay\"",
                    command,
                    "--postgres.password=wrong");
        }
    }

    @Test
    void aDatabaseThatIsNotThere() {
        assertRefused(
                "The database none on "
                        + postgres
                        + " cannot be migrated as assay_owner: FATAL: database \"none\" does not"
                        + " exist",
                "serve",
                "--postgres.database=none");
    }

    @Test
    void aHostThatIsNotThere() {
        assertRefused(
                "The database assay on no.such.host.invalid:5432 cannot be migrated as"
                        + " assay_owner: there is no host no.such.host.invalid",
                "serve",
                "--postgres.host=no.such.host.invalid",
                "--postgres.port=5432");
    }

    @Test
    void aUserWhoMayNotWorkAsTheServer() throws Exception {
        NODES.execute("postgres", "CREATE ROLE stranger LOGIN PASSWORD 'aster'");
        assertRefused(
                "The database assay on "
                        + postgres
                        + " cannot be used as stranger: permission denied to set role"
                        + " \"assay_service\"",
                "serve",
                "--postgres.user=stranger",
                "--postgres.password=aster");
    }

    @Test
    void aDatabaseThatWasNeverMigrated() throws Exception {
        NODES.execute("postgres", "CREATE DATABASE bare OWNER assay_owner");
        assertRefused(
                "The database bare on "
                        + postgres
                        + " cannot be used as assay: it has no tables of Assay; the command migrate"
                        + " makes them",
                "verify",
                "--postgres.database=bare");
    }

    @Test
    void aWrongPasswordOfRedis() {
        assertRefused(
                "Redis on "
                        + redis
                        + " refuses: WRONGPASS invalid username-password pair or user is disabled."
                        + " (see redis.password)",
                "serve",
                "--redis.password=wrong");
    }

    @Test
    void aTakenPortOfHazelcast() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThat(run("serve", "--hazelcast.port=" + taken.getLocalPort())).isEqualTo(64);
            assertThat(err.toString(StandardCharsets.UTF_8).lines())
                    .singleElement()
                    .asString()
                    .startsWith("The Hazelcast member does not start on 127.0.0.1:");
        }
    }
}
