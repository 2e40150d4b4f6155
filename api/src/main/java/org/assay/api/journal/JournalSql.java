package org.assay.api.journal;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.cache.session.ChainHash;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.LearnerId;

/** The journal's statements and how rows become entries. */
final class JournalSql {
    private static final String INSERT =
            """
            INSERT INTO journal.event (assessment_id, event_no, kind, learner_id, item_id, at_ms,
                                       payload, previous_hash, hash)
            SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::uuid[], $5::text[], $6::bigint[],
                                 $7::text[], $8::bytea[], $9::bytea[])
            """;

    /**
     * Appends the rows of nine parallel arrays, all or none: fails when an event number or an item
     * is taken. It costs about half of {@link #APPEND_FREE}, which probes each index beforehand.
     */
    static final String APPEND = INSERT;

    /**
     * As {@link #APPEND}; and puts into the outbox the rows of three more arrays, in the same
     * transaction.
     */
    static final String APPEND_AND_QUEUE =
            "WITH stored AS ("
                    + INSERT
                    + """
                    )
                    INSERT INTO journal.outbox (learner_id, assessment_id, event_no)
                    SELECT * FROM unnest($10::uuid[], $11::uuid[], $12::int[])
                    """;

    /**
     * Appends the rows of nine parallel arrays; a row whose event number or item is taken is passed
     * over. Returns the rows that were stored, which are all queued. Two rows for one event number
     * in one statement: the first is stored.
     */
    static final String APPEND_FREE =
            "WITH stored AS ("
                    + INSERT
                    + """
                    ON CONFLICT DO NOTHING
                    RETURNING assessment_id, event_no, learner_id, hash),
                    queued AS (
                        INSERT INTO journal.outbox (learner_id, assessment_id, event_no)
                        SELECT learner_id, assessment_id, event_no FROM stored)
                    SELECT assessment_id, event_no, hash FROM stored
                    """;

    /**
     * Stores a first event ($1..$9) if the learner's scope ($10) has no current assessment, or the
     * one that it replaces ($11).
     */
    static final String START =
            """
            WITH claimed AS (
                INSERT INTO journal.current_assessment AS c (learner_id, scope, assessment_id)
                VALUES ($4, $10, $1)
                ON CONFLICT (learner_id, scope) DO UPDATE SET assessment_id = $1 WHERE c.assessment_id = $11
                RETURNING assessment_id),
            stored AS (
                INSERT INTO journal.event (assessment_id, event_no, kind, learner_id, item_id, at_ms,
                                           payload, previous_hash, hash)
                SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9 FROM claimed
                RETURNING assessment_id, event_no, learner_id),
            queued AS (
                INSERT INTO journal.outbox (learner_id, assessment_id, event_no)
                SELECT learner_id, assessment_id, event_no FROM stored)
            SELECT assessment_id FROM stored
            """;

    static final String CURRENT =
            "SELECT assessment_id FROM journal.current_assessment WHERE learner_id = $1 AND scope = $2";

    static final String LENGTH =
            "SELECT coalesce(max(event_no) + 1, 0) FROM journal.event WHERE assessment_id = $1";

    static final String READ =
            """
            SELECT assessment_id, event_no, kind, learner_id, item_id, at_ms, payload, previous_hash, hash
            FROM journal.event WHERE assessment_id = $1 ORDER BY event_no
            """;

    /** Assessments of a learner ($1) that come before one ($2), the newest first, $3 at most. */
    static final String PAGE =
            """
            SELECT assessment_id FROM journal.learner_assessment
            WHERE learner_id = $1 AND assessment_id < $2
            ORDER BY assessment_id DESC LIMIT $3
            """;

    /**
     * The first event of an assessment and its last two. One assessment a statement: by an equality
     * partitions are pruned before they are opened, in a join they are all opened.
     */
    static final String OUTLINE =
            """
            (SELECT assessment_id, event_no, kind, learner_id, item_id, at_ms, payload, previous_hash, hash
             FROM journal.event WHERE assessment_id = $1 AND event_no = 0)
            UNION ALL
            (SELECT assessment_id, event_no, kind, learner_id, item_id, at_ms, payload, previous_hash, hash
             FROM journal.event WHERE assessment_id = $1 AND event_no > 0
             ORDER BY event_no DESC LIMIT 2)
            ORDER BY event_no
            """;

    static final String READ_ONE =
            """
            SELECT assessment_id, event_no, kind, learner_id, item_id, at_ms, payload, previous_hash, hash
            FROM journal.event WHERE assessment_id = $1 AND event_no = $2
            """;

    private JournalSql() {}

    /** What puts entries into the outbox, for {@link #APPEND_AND_QUEUE}. */
    static Tuple queuedParametersOf(List<JournalEntry> batch, List<JournalEntry> queued) {
        return parametersOf(batch)
                .addArrayOfUUID(
                        queued.stream().map(entry -> entry.learner().value()).toArray(UUID[]::new))
                .addArrayOfUUID(
                        queued.stream()
                                .map(entry -> entry.assessment().value())
                                .toArray(UUID[]::new))
                .addArrayOfInteger(
                        queued.stream().map(JournalEntry::eventNo).toArray(Integer[]::new));
    }

    static Tuple parametersOf(List<JournalEntry> batch) {
        int size = batch.size();
        var assessments = new UUID[size];
        var eventNos = new Integer[size];
        var kinds = new String[size];
        var learners = new UUID[size];
        var items = new String[size];
        var times = new Long[size];
        var payloads = new String[size];
        var previous = new Buffer[size];
        var hashes = new Buffer[size];
        for (int i = 0; i < size; i++) {
            var entry = batch.get(i);
            assessments[i] = entry.assessment().value();
            eventNos[i] = entry.eventNo();
            kinds[i] = entry.kind();
            learners[i] = entry.learner().value();
            entry.item().ifPresent(itemAt(items, i));
            times[i] = entry.atMs();
            payloads[i] = entry.payload();
            previous[i] = Buffer.buffer(entry.previous().toBytes());
            hashes[i] = Buffer.buffer(entry.hash().toBytes());
        }
        return Tuple.tuple()
                .addArrayOfUUID(assessments)
                .addArrayOfInteger(eventNos)
                .addArrayOfString(kinds)
                .addArrayOfUUID(learners)
                .addArrayOfString(items)
                .addArrayOfLong(times)
                .addArrayOfString(payloads)
                .addArrayOfBuffer(previous)
                .addArrayOfBuffer(hashes);
    }

    private static java.util.function.Consumer<String> itemAt(String[] items, int i) {
        return item -> items[i] = item;
    }

    static Tuple parametersOf(JournalEntry entry, String scope, Optional<AssessmentId> replaces) {
        var tuple =
                Tuple.tuple()
                        .addUUID(entry.assessment().value())
                        .addInteger(entry.eventNo())
                        .addString(entry.kind())
                        .addUUID(entry.learner().value());
        entry.item().ifPresentOrElse(tuple::addString, () -> tuple.addValue(null));
        tuple.addLong(entry.atMs())
                .addString(entry.payload())
                .addBuffer(Buffer.buffer(entry.previous().toBytes()))
                .addBuffer(Buffer.buffer(entry.hash().toBytes()))
                .addString(scope);
        replaces.map(AssessmentId::value)
                .ifPresentOrElse(tuple::addUUID, () -> tuple.addValue(null));
        return tuple;
    }

    static JournalEntry entryOf(Row row) {
        return new JournalEntry(
                new AssessmentId(row.getUUID("assessment_id")),
                row.getInteger("event_no"),
                row.getString("kind"),
                new LearnerId(row.getUUID("learner_id")),
                Optional.ofNullable(row.getString("item_id")),
                row.getLong("at_ms"),
                row.getString("payload"),
                ChainHash.of(row.getBuffer("previous_hash").getBytes()),
                ChainHash.of(row.getBuffer("hash").getBytes()));
    }
}
