package org.assay.loadtests.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the journal's table, and only reads: any user who may SELECT will do. */
final class JournalReader {
    private static final String ROWS =
            """
            SELECT e.assessment_id, e.event_no, e.item_id, e.payload
            FROM unnest(?::uuid[], ?::int[]) AS wanted (assessment_id, event_no)
            JOIN journal.event e USING (assessment_id, event_no)
            WHERE e.kind = 'RESPONDED'
            """;

    private static final String TALLIES =
            """
            SELECT assessment_id, count(*), count(DISTINCT item_id), max(event_no)
            FROM journal.event
            WHERE kind = 'RESPONDED' AND assessment_id = ANY (?::uuid[])
            GROUP BY assessment_id
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final Connection connection;

    JournalReader(Connection connection) {
        this.connection = connection;
    }

    /** Which response: the sequence is the number of its event. */
    record Place(UUID assessment, int sequence) {}

    /**
     * What an assessment holds.
     *
     * @param items different ones that were answered
     * @param last sequence
     */
    record Tally(UUID assessment, int responses, int items, int last) {}

    /** The rows of those of the places that hold a response. */
    Map<Place, JournalRow> rows(Collection<Place> places) throws SQLException {
        try (var statement = connection.prepareStatement(ROWS)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", places.stream().map(Place::assessment).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "int4", places.stream().map(Place::sequence).toArray()));
            var rows = new HashMap<Place, JournalRow>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.put(
                            new Place(found.getObject(1, UUID.class), found.getInt(2)),
                            new JournalRow(found.getString(3), JSON.readTree(found.getString(4))));
                }
            } catch (JsonProcessingException e) {
                throw new SQLException("a payload is no JSON", e);
            }
            return rows;
        }
    }

    /** Of those assessments that hold responses. */
    List<Tally> tallies(Collection<UUID> assessments) throws SQLException {
        try (var statement = connection.prepareStatement(TALLIES)) {
            statement.setArray(1, connection.createArrayOf("uuid", assessments.toArray()));
            var tallies = new ArrayList<Tally>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    tallies.add(
                            new Tally(
                                    found.getObject(1, UUID.class),
                                    found.getInt(2),
                                    found.getInt(3),
                                    found.getInt(4)));
                }
            }
            return tallies;
        }
    }
}
