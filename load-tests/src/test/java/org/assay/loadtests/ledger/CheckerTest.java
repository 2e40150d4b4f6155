package org.assay.loadtests.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.loadtests.learner.Replies;
import org.assay.loadtests.ledger.Checker.Outcome;
import org.assay.loadtests.ledger.Finding.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Faults planted in a real journal, one by one: the checker finds each, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckerTest {
    private static final UUID ONE = UUID.fromString("01a1fd6e-4315-787b-b96d-238120f0c1c0");
    private static final UUID OTHER = UUID.fromString("01a1fd6e-437b-796d-ae72-febc7b320a82");
    private static final int LAST = 3;

    private JournalDatabase journal;
    private List<Finding> findings = new ArrayList<>();

    @BeforeAll
    void startPostgres() throws IOException, SQLException {
        journal = new JournalDatabase();
    }

    @AfterAll
    void stopPostgres() throws IOException, SQLException {
        journal.close();
    }

    @BeforeEach
    void recordTwoTests() throws SQLException {
        findings = new ArrayList<>();
        journal.tamper("DELETE FROM journal.event");
        for (var assessment : List.of(ONE, OTHER)) {
            journal.started(assessment);
            for (int sequence = 1; sequence <= LAST; sequence++) {
                journal.responded(
                        assessment, sequence, "item-" + sequence, payload(sequence).toString());
            }
        }
    }

    @Test
    void aJournalThatHoldsWhatWasAcknowledgedAgrees(@TempDir Path folder) throws Exception {
        var outcome = check(folder, everything());
        assertThat(outcome.agrees()).isTrue();
        assertThat(outcome.acknowledged()).isEqualTo(6);
        assertThat(outcome.assessments()).isEqualTo(2);
    }

    @Test
    void aDroppedRowIsMissing(@TempDir Path folder) throws Exception {
        journal.tamper(
                "DELETE FROM journal.event WHERE event_no = 2 AND assessment_id = '" + ONE + "'");
        requireOnly(Kind.MISSING, check(folder, everything()));
        assertThat(findings.getFirst().what()).contains(ONE.toString()).contains("sequence=2");
    }

    @Test
    void aChangedResultIsAChangedReply(@TempDir Path folder) throws Exception {
        journal.tamper(
                "UPDATE journal.event SET payload = replace(payload, '\"CORRECT\"', '\"INCORRECT\"')"
                        + " WHERE event_no = 1 AND assessment_id = '"
                        + OTHER
                        + "'");
        requireOnly(Kind.CHANGED, check(folder, everything()));
    }

    @Test
    void anotherNextItemThanWasServedIsAChangedReply(@TempDir Path folder) throws Exception {
        journal.tamper(
                "UPDATE journal.event SET payload = replace(payload, 'item-3', 'item-9')"
                        + " WHERE event_no = 2 AND assessment_id = '"
                        + ONE
                        + "'");
        requireOnly(Kind.CHANGED, check(folder, everything()));
    }

    @Test
    void anotherScoreThanWasToldIsAChangedReply(@TempDir Path folder) throws Exception {
        journal.tamper(
                "UPDATE journal.event SET payload = replace(payload, '\"points\":9', '\"points\":8')"
                        + " WHERE event_no = 3 AND assessment_id = '"
                        + ONE
                        + "'");
        requireOnly(Kind.CHANGED, check(folder, everything()));
    }

    @Test
    void anotherValueThanWasSentIsAChangedReply(@TempDir Path folder) throws Exception {
        journal.tamper(
                "UPDATE journal.event SET payload = replace(payload, 'value-2', 'value-7')"
                        + " WHERE event_no = 2 AND assessment_id = '"
                        + ONE
                        + "'");
        requireOnly(Kind.CHANGED, check(folder, everything()));
    }

    @Test
    void aReplyChangedInTheLedgerIsFoundToo(@TempDir Path folder) throws Exception {
        var lines = everything();
        var told = lines.getFirst().said().orElseThrow().fields().deepCopy();
        lines.set(0, line(ONE, 1, Optional.of(new Said(told.put("result", "SKIPPED"))), "a"));
        requireOnly(Kind.CHANGED, check(folder, lines));
    }

    @Test
    void twoRepliesToOneRequestAreAChangedReply(@TempDir Path folder) throws Exception {
        var lines = everything();
        lines.add(1, line(ONE, 1, Optional.of(said(1)), "other bytes"));
        requireOnly(Kind.CHANGED, check(folder, lines));
    }

    @Test
    void aResponseCountedTwiceIsFound(@TempDir Path folder) throws Exception {
        journal.plant("ALTER TABLE journal.event DROP CONSTRAINT event_assessment_id_item_id_key");
        try {
            journal.tamper(
                    "UPDATE journal.event SET item_id = 'item-1' WHERE event_no = 2"
                            + " AND assessment_id = '"
                            + ONE
                            + "'");
            assertThat(check(folder, everything()).count(Kind.TWICE)).isEqualTo(1);
        } finally {
            journal.tamper("DELETE FROM journal.event");
            journal.plant("ALTER TABLE journal.event ADD UNIQUE (assessment_id, item_id)");
        }
    }

    @Test
    void aResponseThatNobodySentIsFound(@TempDir Path folder) throws Exception {
        journal.responded(OTHER, LAST + 1, "item-4", payload(4).toString());
        requireOnly(Kind.UNSENT, check(folder, everything()));
    }

    @Test
    void aResponseWithoutReplyMayBeThereOrNot(@TempDir Path folder) throws Exception {
        var lines = everything();
        lines.add(line(OTHER, LAST + 1, Optional.empty(), ""));
        assertThat(check(folder, lines).agrees()).isTrue();
        journal.responded(OTHER, LAST + 1, "item-4", payload(4).toString());
        var outcome = check(folder, lines);
        assertThat(outcome.agrees()).isTrue();
        assertThat(outcome.unknown()).isEqualTo(1);
    }

    @Test
    void aLedgerThatWasCutShortIsRefused(@TempDir Path folder) throws Exception {
        var ledger = write(folder, everything());
        var text = Files.readString(ledger);
        Files.writeString(ledger, text.substring(0, text.indexOf(LedgerWriter.END)));
        var checker = new Checker(journal.connection(), findings::add);
        assertThatThrownBy(() -> checker.check(List.of(ledger)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut short");
    }

    @Test
    void anEmptyLedgerAgreesWithNothing(@TempDir Path folder) throws Exception {
        assertThat(check(folder, List.of()).agrees()).isFalse();
    }

    private void requireOnly(Kind kind, Outcome outcome) {
        assertThat(outcome.agrees()).isFalse();
        assertThat(outcome.findings()).containsOnlyKeys(kind);
        assertThat(findings).hasSize(1);
    }

    private Outcome check(Path folder, List<LedgerLine> lines) throws IOException, SQLException {
        var ledger = write(folder, lines);
        return new Checker(journal.connection(), findings::add).check(List.of(ledger));
    }

    private static Path write(Path folder, List<LedgerLine> lines) throws IOException {
        var file = folder.resolve("ledger.jsonl");
        try (var writer = new LedgerWriter(file)) {
            lines.forEach(writer::write);
        }
        return file;
    }

    private static List<LedgerLine> everything() {
        var lines = new ArrayList<LedgerLine>();
        for (var assessment : List.of(ONE, OTHER)) {
            for (int sequence = 1; sequence <= LAST; sequence++) {
                lines.add(line(assessment, sequence, Optional.of(said(sequence)), "a"));
            }
        }
        return lines;
    }

    private static LedgerLine line(
            UUID assessment, int sequence, Optional<Said> said, String digest) {
        return new LedgerLine(
                assessment,
                sequence,
                "item-" + sequence,
                JsonNodeFactory.instance.objectNode().put("value", "value-" + sequence),
                said.isPresent() ? 200 : 0,
                digest,
                said);
    }

    /** What the server replies, in the form of the API. */
    private static Said said(int sequence) {
        var progress =
                "\"progress\":{\"answered\":%d,\"assessedSkills\":%d,\"targetSkills\":80}"
                        .formatted(sequence, sequence);
        var end =
                sequence == LAST
                        ? "\"score\":{\"points\":9,\"level\":1,\"pointsToNextLevel\":7}"
                        : "\"next\":{\"challenge\":{\"id\":\"item-" + (sequence + 1) + "\"}}";
        return Said.ofReply(
                Replies.parse(
                        "{\"result\":\"CORRECT\",\"checkpoint\":false,"
                                + "\"levelUp\":{\"competency\":\"1.1\",\"level\":2},"
                                + progress
                                + ","
                                + end
                                + "}"));
    }

    /** What the server records, in the form of the journal. */
    private static ObjectNode payload(int sequence) {
        var payload =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("value", "value-" + sequence)
                        .put("result", "CORRECT")
                        .put("elapsedMs", 5)
                        .put("levelUp", 2)
                        .put("assessedSkills", sequence)
                        .put("targetSkills", 80)
                        .put("checkpoint", false);
        if (sequence == LAST) {
            payload.putObject("reached")
                    .put("points", 9)
                    .put("level", 1)
                    .put("pointsToNextLevel", 7);
        } else {
            payload.putObject("next").put("item", "item-" + (sequence + 1)).put("ordinal", 0);
        }
        return payload;
    }
}
