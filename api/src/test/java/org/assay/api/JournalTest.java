package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.Optional;
import java.util.UUID;
import org.assay.api.journal.JournalScan;
import org.assay.api.journal.JournalVerifier;
import org.assay.engine.session.AssessmentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The journal keeps what it was given, and tells when somebody changed it. */
class JournalTest {
    private static final RunningServer RUNNING = RunningServer.get();

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    private static Pool pool() {
        return RUNNING.server().part(Pool.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void durabilityIsOn(String setting) {
        assertThat(await(pool().query("SHOW " + setting).execute()).iterator().next().getString(0))
                .isEqualTo("on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal.event SET payload = '{}'",
                "DELETE FROM journal.event",
                "TRUNCATE journal.event",
                "DROP TABLE journal.event"
            })
    void theServersRoleCanOnlyAppend(String sql) {
        assertThatThrownBy(() -> await(pool().query(sql).execute())).hasMessageContaining("42");
    }

    @Test
    void evenTheOwnerCannotChangeAnEventUnawares() {
        ApiClient.learner().start("1.1");
        assertThatThrownBy(() -> asSuperuser("UPDATE journal.event SET payload = '{}'"))
                .hasMessageContaining("append-only");
    }

    @Test
    void aChangedByteIsFoundAndTheEventNamed() {
        var learner = ApiClient.learner();
        var assessment = learner.start("1.1");
        var id = new AssessmentId(UUID.fromString(assessment.getString("id")));
        learner.takeWhole(assessment, "right");
        assertThat(firstDifference(id)).isEmpty();
        asSuperuser(
                "SET session_replication_role = replica; UPDATE journal.event SET payload = replace(payload, '\"right\"', '\"wrong\"') WHERE event_no = 3 AND assessment_id = '"
                        + id
                        + "'");
        assertThat(firstDifference(id))
                .hasValueSatisfying(d -> assertThat(d).contains("event 3 of assessment " + id));
        asSuperuser(
                "SET session_replication_role = replica; UPDATE journal.event SET payload = replace(payload, '\"wrong\"', '\"right\"') WHERE event_no = 3 AND assessment_id = '"
                        + id
                        + "'");
        assertThat(firstDifference(id)).isEmpty();
    }

    @Test
    void aMissingEventIsFound() {
        var learner = ApiClient.learner();
        var assessment = learner.start("1.1");
        var id = new AssessmentId(UUID.fromString(assessment.getString("id")));
        learner.takeWhole(assessment, "wrong");
        asSuperuser(
                "SET session_replication_role = replica; CREATE TEMP TABLE kept AS SELECT * FROM journal.event WHERE event_no = 2 AND assessment_id = '"
                        + id
                        + "'; DELETE FROM journal.event WHERE event_no = 2 AND assessment_id = '"
                        + id
                        + "'");
        assertThat(firstDifference(id))
                .hasValueSatisfying(d -> assertThat(d).contains("stands where event 2 belongs"));
    }

    private static Optional<String> firstDifference(AssessmentId id) {
        JournalVerifier verifier =
                VerifyCommand.verifier(RUNNING.settings(), RUNNING.vertx(), pool());
        return await(new JournalScan(pool()).read(id).compose(verifier::firstDifference));
    }

    private static void asSuperuser(String sql) {
        var postgres = RUNNING.services().postgres();
        var options =
                new PgConnectOptions()
                        .setHost(postgres.host())
                        .setPort(postgres.port())
                        .setDatabase(postgres.database())
                        .setUser(postgres.migrationUser())
                        .setPassword(postgres.migrationPassword().value());
        var superuser =
                PgBuilder.pool()
                        .connectingTo(options)
                        .with(new PoolOptions().setMaxSize(1))
                        .using(RUNNING.vertx())
                        .build();
        try {
            await(superuser.query(sql).execute());
        } finally {
            await(superuser.close());
        }
    }
}
