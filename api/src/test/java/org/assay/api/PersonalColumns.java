package org.assay.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The columns of every table that says of which learner a row is, as the database lists them. */
final class PersonalColumns {
    private static final String ALL =
            """
            SELECT c.table_schema || '.' || c.table_name, c.column_name
            FROM information_schema.columns c
            JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE c.table_schema NOT IN ('pg_catalog', 'information_schema') AND t.table_type = 'BASE TABLE'
                AND NOT EXISTS (SELECT 1 FROM pg_inherits
                    WHERE inhrelid = format('%I.%I', c.table_schema, c.table_name)::regclass)
                AND EXISTS (SELECT 1 FROM information_schema.columns l
                    WHERE l.table_schema = c.table_schema AND l.table_name = c.table_name
                        AND l.column_name = 'learner_id')
            ORDER BY 1, c.ordinal_position
            """;

    private PersonalColumns() {}

    /** A column, {@code schema.table.column} as text. */
    record Column(String table, String name) {
        @Override
        public String toString() {
            return table + "." + name;
        }

        /** What it holds of a learner, each value as an export would write it. */
        List<String> valuesOf(UUID learner) {
            var values = new ArrayList<String>();
            TestPeople.ended(
                            RunningServer.get()
                                    .server()
                                    .part(io.vertx.sqlclient.Pool.class)
                                    .preparedQuery(
                                            "SELECT "
                                                    + name
                                                    + " FROM "
                                                    + table
                                                    + " WHERE learner_id = $1 AND "
                                                    + name
                                                    + " IS NOT NULL")
                                    .execute(Tuple.of(learner)))
                    .forEach(row -> values.addAll(texts(name, row.getValue(0)).toList()));
            return values;
        }
    }

    static List<Column> all() {
        var columns = new ArrayList<Column>();
        TestPeople.sql(ALL)
                .forEach(row -> columns.add(new Column(row.getString(0), row.getString(1))));
        return columns;
    }

    private static Stream<String> texts(String name, Object value) {
        return switch (value) {
            case OffsetDateTime time -> Stream.of(time.toInstant().toString());
            case Long ms when name.endsWith("_ms") ->
                    Stream.of(Instant.ofEpochMilli(ms).toString());
            case String[] each -> Stream.of(each);
            case JsonObject json -> leaves(json);
            case Object plain -> Stream.of(plain.toString());
        };
    }

    /** Every value in a document, however deep, with times in one form. */
    static Stream<String> leaves(Object json) {
        return switch (json) {
            case JsonObject object ->
                    object.stream()
                            .map(java.util.Map.Entry::getValue)
                            .filter(Objects::nonNull)
                            .flatMap(PersonalColumns::leaves);
            case JsonArray array ->
                    array.stream().filter(Objects::nonNull).flatMap(PersonalColumns::leaves);
            case Object plain -> Stream.of(timeIn(plain.toString()));
        };
    }

    private static String timeIn(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant().toString();
        } catch (DateTimeParseException e) {
            assert e.getErrorIndex() >= 0; // No time.
            return text;
        }
    }
}
