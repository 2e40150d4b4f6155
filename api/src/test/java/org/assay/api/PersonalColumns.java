package org.assay.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of every table that says of which learner a row is, as the database lists them. A
 * table says so by a column that {@link #OWNERS} names.
 */
final class PersonalColumns {
    /** Columns that hold the learner whose row it is, or whom it is about. */
    private static final String OWNERS = "'learner_id', 'subject_id', 'actor_id'";

    /** Partitions are reached through their table. */
    private static final String TABLES =
            """
            SELECT t.table_schema || '.' || t.table_name AS name,
                ARRAY(SELECT o.column_name::text FROM information_schema.columns o
                    WHERE o.table_schema = t.table_schema AND o.table_name = t.table_name
                        AND o.column_name IN (%s)) AS owners,
                ARRAY(SELECT c.column_name::text FROM information_schema.columns c
                    WHERE c.table_schema = t.table_schema AND c.table_name = t.table_name
                    ORDER BY c.ordinal_position) AS columns
            FROM information_schema.tables t
            WHERE t.table_schema NOT IN ('pg_catalog', 'information_schema') AND t.table_type = 'BASE TABLE'
                AND NOT EXISTS (SELECT 1 FROM pg_inherits
                    WHERE inhrelid = format('%%I.%%I', t.table_schema, t.table_name)::regclass)
            ORDER BY 1
            """
                    .formatted(OWNERS);

    private PersonalColumns() {}

    /**
     * A table.
     *
     * @param owners its columns that say of which learner a row is; none when it says so of none
     */
    record Table(String name, List<String> owners, List<String> columns) {
        private String where() {
            return owners.stream()
                    .map(owner -> owner + " = $1")
                    .collect(Collectors.joining(" OR ", " WHERE (", ")"));
        }

        long rowsOf(UUID learner) {
            return TestPeople.sql("SELECT count(*) FROM " + name + where(), learner)
                    .iterator()
                    .next()
                    .getLong(0);
        }

        List<String> rowsAsText(UUID learner) {
            var rows = new ArrayList<String>();
            TestPeople.sql(
                            "SELECT t::text FROM " + name + " AS t" + where() + " ORDER BY 1",
                            learner)
                    .forEach(row -> rows.add(row.getString(0)));
            return rows;
        }

        /** Whether any row, of whomever, holds this, as text or as the bytes of it. */
        boolean holds(String text) {
            var hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
            return TestPeople.sql(
                                    "SELECT 1 FROM "
                                            + name
                                            + " AS t WHERE t::text LIKE $1 OR t::text LIKE $2 LIMIT 1",
                                    "%" + text + "%",
                                    "%" + hex + "%")
                            .size()
                    > 0;
        }
    }

    /** A column, {@code schema.table.column} as text. */
    record Column(Table table, String name) {
        @Override
        public String toString() {
            return table.name() + "." + name;
        }

        /** What it holds of a learner, each value as an export would write it. */
        List<String> valuesOf(UUID learner) {
            var values = new ArrayList<String>();
            TestPeople.sql(
                            "SELECT "
                                    + name
                                    + " FROM "
                                    + table.name()
                                    + table.where()
                                    + " AND "
                                    + name
                                    + " IS NOT NULL",
                            learner)
                    .forEach(row -> values.addAll(texts(name, row.getValue(0)).toList()));
            return values;
        }
    }

    /** Every table that the server reaches. */
    static List<Table> tables() {
        var tables = new ArrayList<Table>();
        TestPeople.sql(TABLES)
                .forEach(
                        row ->
                                tables.add(
                                        new Table(
                                                row.getString("name"),
                                                List.of(row.getArrayOfStrings("owners")),
                                                List.of(row.getArrayOfStrings("columns")))));
        return tables;
    }

    static List<Table> personalTables() {
        return tables().stream().filter(table -> !table.owners().isEmpty()).toList();
    }

    static List<Column> all() {
        return personalTables().stream()
                .flatMap(table -> table.columns().stream().map(name -> new Column(table, name)))
                .toList();
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
