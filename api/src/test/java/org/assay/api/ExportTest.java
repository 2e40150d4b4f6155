package org.assay.api;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An export holds everything that is kept of a person, or there is a reason why not. */
class ExportTest {
    /** Columns whose values no export holds, each with the reason. */
    private static final Map<String, String> LEFT_OUT =
            Map.ofEntries(
                    entry("accounts.audit.audit_no", "rank among the acts on everybody"),
                    entry(
                            "accounts.account.password_hash",
                            "a secret; whether there is one is told by GET /me"),
                    entry("accounts.proof.proof_hash", "a secret"),
                    entry("accounts.access_token.token_hash", "a secret"),
                    entry("accounts.refresh_token.token_hash", "a secret"),
                    entry("accounts.refresh_token.salt", "a secret"),
                    entry("journal.event.kind", "told by the sections of an assessment"),
                    entry(
                            "journal.event.payload",
                            "its parts are told; the seed draws items, which stay secret"),
                    entry(
                            "journal.event.previous_hash",
                            "proves the order of events, says nothing of the person"),
                    entry("journal.event.hash", "proves the event, says nothing of the person"),
                    entry(
                            "journal.event.event_no",
                            "rank of the event; the sequence of a response is told"),
                    entry("journal.outbox.learner_id", "empties itself within a second"),
                    entry("journal.outbox.assessment_id", "empties itself within a second"),
                    entry("journal.outbox.event_no", "empties itself within a second"),
                    entry(
                            "journal.current_assessment.scope",
                            "purpose and competency of the assessment, which are told"),
                    entry("learning.feedback.idempotency_key", "drawn for one request"),
                    entry("learning.share.idempotency_key", "drawn for one request"),
                    entry(
                            "learning.share.organization_id",
                            "the organisation's name and code are told"),
                    entry("profiles.competency.event_no", "how far the projection is"),
                    entry(
                            "profiles.competency.topics",
                            "follows from the responses, which are told; levels are told"),
                    entry(
                            "profiles.competency.last_evidence_at_ms",
                            "the time of a response, 0 before the first"));

    private final KnownPerson person = KnownPerson.plant();

    private JsonObject export() {
        var reply = person.client().get("exportMe", "/api/v1/me/export");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    @Test
    void everyPersonalColumnIsInTheExportOrThereIsAReason() {
        var told = PersonalColumns.leaves(export()).collect(Collectors.toSet());
        var missing = new TreeMap<String, String>();
        for (var column : PersonalColumns.all()) {
            if (LEFT_OUT.containsKey(column.toString())) {
                continue;
            }
            var values = column.valuesOf(person.learner());
            if (values.isEmpty()) {
                missing.put(
                        column.toString(), "holds nothing here: plant something in KnownPerson");
            }
            values.stream()
                    .filter(value -> !told.contains(value))
                    .findFirst()
                    .ifPresent(value -> missing.put(column.toString(), value));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyReasonIsAboutAColumnThatThereIs() {
        var columns =
                PersonalColumns.all().stream()
                        .map(PersonalColumns.Column::toString)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(columns).containsAll(LEFT_OUT.keySet());
    }

    @Test
    void everyResponseIsThereWithItsResult() {
        var export = export();
        var assessments = export.getJsonArray("assessments");
        assertThat(assessments).hasSize(2);
        var finished =
                assessments.stream()
                        .map(JsonObject.class::cast)
                        .filter(one -> one.getString("phase").equals("COMPLETED"))
                        .findFirst()
                        .orElseThrow();
        var responses = finished.getJsonArray("responses");
        long recorded =
                TestPeople.sql(
                                "SELECT count(*) FROM journal.event WHERE learner_id = $1 AND kind = 'RESPONDED'",
                                person.learner())
                        .iterator()
                        .next()
                        .getLong(0);
        assertThat(responses).hasSize((int) recorded);
        for (int i = 0; i < responses.size(); i++) {
            var response = responses.getJsonObject(i);
            assertThat(response.getInteger("sequence")).isEqualTo(i + 1);
            assertThat(response.getString("response")).isEqualTo("right");
            assertThat(response.getString("result")).isEqualTo("CORRECT");
        }
        assertThat(export.getJsonObject("profile").getInteger("totalPoints")).isPositive();
    }

    @Test
    void noSecretIsInIt() {
        assertThat(export().encode())
                .doesNotContain("argon2")
                .doesNotContain(person.visitor().token());
    }

    @Test
    void nothingOfAnybodyElseIsInIt() {
        var other = KnownPerson.plant();
        assertThat(export().encode())
                .doesNotContain(other.marker())
                .doesNotContain(other.visitor().learner());
    }
}
